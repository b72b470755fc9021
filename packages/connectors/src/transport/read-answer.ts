import { parseChinaTime, yuanToFen, type Fen } from '@ordo/kernel';
import { ConnectorError } from './connector-error.js';
import { isRecord } from './post-form.js';

export type Fields = Readonly<Record<string, unknown>>;

/** What an answer lacks is told by the field's name alone, so that no person's data gets into a log. */
export function unexpected(what: string, writes = false): ConnectorError {
  return new ConnectorError(writes ? 'unknown-result' : 'transient', `unexpected answer: ${what}`, { code: 'UNEXPECTED_ANSWER' });
}

/** The text of a field, numbers included; undefined when absent, null or empty. */
export function optionalText(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Throws ConnectorError when the field is missing. */
export function text(fields: Fields, name: string): string {
  const value = optionalText(fields, name);
  if (value === undefined) throw unexpected(`${name} is missing`);
  return value;
}

/** A whole number, however it was written. Throws ConnectorError. */
export function integer(fields: Fields, name: string): number {
  const value = Number(text(fields, name));
  if (!Number.isSafeInteger(value)) throw unexpected(`${name} is not a whole number`);
  return value;
}

export function optionalInteger(fields: Fields, name: string): number | undefined {
  return optionalText(fields, name) === undefined ? undefined : integer(fields, name);
}

export function flag(fields: Fields, name: string): boolean {
  return optionalText(fields, name) === 'true';
}

/** The instant of a China wall time. Throws ConnectorError. */
export function time(fields: Fields, name: string): Date {
  return convert(fields, name, parseChinaTime);
}

export function optionalTime(fields: Fields, name: string): Date | undefined {
  return optionalText(fields, name) === undefined ? undefined : time(fields, name);
}

/** Fen of a yuan field. Throws ConnectorError. */
export function fen(fields: Fields, name: string): Fen {
  return convert(fields, name, yuanToFen);
}

export function optionalFen(fields: Fields, name: string): Fen | undefined {
  return optionalText(fields, name) === undefined ? undefined : fen(fields, name);
}

export function record(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (!isRecord(value)) throw unexpected(`${name} is missing`);
  return value;
}

/** The objects of a list; none when the list is absent, as platforms leave out what is empty. Throws ConnectorError on anything else. */
export function list(fields: Fields, name: string): Fields[] {
  const value = fields[name] ?? [];
  if (!Array.isArray(value) || !value.every(isRecord)) throw unexpected(`${name} is not a list`);
  return value;
}

function convert<T>(fields: Fields, name: string, read: (value: string) => T): T {
  const value = text(fields, name);
  try {
    return read(value);
  } catch {
    throw unexpected(`${name} cannot be read`);
  }
}
