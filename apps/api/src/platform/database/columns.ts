import { BigIntType } from '@mikro-orm/core';
import { Property } from '@mikro-orm/decorators/legacy';

/** Column of an amount of money: integer fen, a BIGINT that reads back as a number. */
export function FenColumn(options: { default?: number; nullable?: boolean } = {}): PropertyDecorator {
  return Property({ type: new BigIntType('number'), ...options }) as PropertyDecorator;
}

/** Column of an instant, UTC, to the millisecond. */
export function InstantColumn(options: { nullable?: boolean; index?: boolean | string } = {}): PropertyDecorator {
  // Not 'datetime': MikroORM compares only 'Date' by value, and would write every loaded row anew on SQLite.
  return Property({ type: 'Date', length: 3, ...options }) as PropertyDecorator;
}

/** Column of another row's id. */
export function IdColumn(options: { nullable?: boolean; index?: boolean | string } = {}): PropertyDecorator {
  return Property({ type: 'string', columnType: 'char(26)', ...options }) as PropertyDecorator;
}

/** Column of an enum, kept as text so that a new value needs no ALTER TABLE. */
export function EnumColumn(options: { default?: string; nullable?: boolean; index?: boolean | string; length?: number } = {}): PropertyDecorator {
  return Property({ type: 'string', length: 32, ...options }) as PropertyDecorator;
}
