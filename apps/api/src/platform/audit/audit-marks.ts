import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { maskAddress, maskName, maskPhone } from '@ordo/kernel';

/** How the audit log shows a column: a part of it, only that it changed (`hidden`), or not at all (`ignored`). */
export type AuditMark = 'name' | 'phone' | 'email' | 'address' | 'hidden' | 'ignored';

interface ClassMarks {
  columns: Map<string, AuditMark>;
  fromBirth: boolean;
  whyNot?: string;
}

const marks = new WeakMap<object, ClassMarks>();

function marksOf(target: object): ClassMarks {
  const known = marks.get(target) ?? { columns: new Map<string, AuditMark>(), fromBirth: false };
  marks.set(target, known);
  return known;
}

/** A column whose values the audit log masks or leaves out. */
export function Audited(mark: AuditMark): PropertyDecorator {
  return (prototype, name) => void marksOf(prototype.constructor).columns.set(String(name), mark);
}

/** Rows of this class are recorded field by field from the moment they are made: rights, rules, settings. */
export function AuditedFromBirth(): ClassDecorator {
  return (target) => void (marksOf(target).fromBirth = true);
}

/** Rows of this class are the house's own machinery and say nothing about what a person changed. */
export function NotAudited(why: string): ClassDecorator {
  return (target) => void (marksOf(target).whyNot = why);
}

export const isAudited = (meta: EntityMetadata): boolean => marks.get(meta.class)?.whyNot === undefined;
export const isAuditedFromBirth = (meta: EntityMetadata): boolean => marks.get(meta.class)?.fromBirth === true;

// A column that nobody has marked is judged by its name, so that a new one is masked before anybody thinks of it.
const BY_NAME: readonly (readonly [RegExp, AuditMark])[] = [
  [/hash|secret|token|credential|password|recovery/i, 'hidden'],
  [/phone|mobile/i, 'phone'],
  [/e-?mail/i, 'email'],
  [/address/i, 'address'],
];

/** How a column is shown; undefined when its values may stand as they are. A `hidden` column never leaves the database. */
export function markOf(meta: EntityMetadata, prop: EntityProperty): AuditMark | undefined {
  const marked = marks.get(meta.class)?.columns.get(prop.name);
  if (marked) return marked;
  if (prop.version) return 'ignored';
  if (prop.hidden) return 'hidden';
  return BY_NAME.find(([pattern]) => pattern.test(prop.name))?.[1];
}

/** What of a marked value may be kept. Null stays null: whether there was something is no secret. */
export function maskValue(mark: AuditMark, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (mark === 'hidden' || typeof value !== 'string') return '***';
  if (mark === 'phone') return maskPhone(value);
  if (mark === 'email') return maskEmail(value);
  return mark === 'address' ? maskAddress(value) : maskName(value);
}

function maskEmail(value: string): string {
  return value.replace(/^(.).*(@.*)$/, '$1***$2').replace(/^[^@]+$/, '***');
}
