import { parseChinaTime } from '@ordo/kernel';
import { invalidArgument, missingArgument } from './top-error.js';

/** Reads the business arguments of a call, refusing them the way the platform does. */
export interface TopArguments {
  text(name: string): string | undefined;
  required(name: string): string;
  integer(name: string, range: { default: number; min: number; max: number }): number;
  flag(name: string): boolean;
  /** Epoch milliseconds of a China wall time. */
  time(name: string): number | undefined;
  list(name: string): string[];
  /** The names in the required `fields`. */
  fields(): Set<string>;
}

export function readArguments(params: Readonly<Record<string, string>>): TopArguments {
  const text = (name: string): string | undefined => params[name] || undefined;
  const required = (name: string): string => {
    const value = text(name);
    if (value === undefined) throw missingArgument(name);
    return value;
  };
  const list = (name: string): string[] =>
    (text(name) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    text,
    required,
    list,
    integer(name, range) {
      const value = text(name);
      if (value === undefined) return range.default;
      if (!/^\d{1,9}$/.test(value) || Number(value) < range.min || Number(value) > range.max) {
        throw invalidArgument(name, `${name} must be between ${range.min} and ${range.max}`);
      }
      return Number(value);
    },
    flag(name) {
      const value = text(name);
      if (value !== undefined && !['true', 'false', '1', '0'].includes(value))
        throw invalidArgument(name, `${name} must be true or false`);
      return value === 'true' || value === '1';
    },
    time(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      try {
        return parseChinaTime(value).getTime();
      } catch {
        throw invalidArgument(name, `${name} must look like yyyy-MM-dd HH:mm:ss`);
      }
    },
    fields() {
      required('fields');
      return new Set(list('fields'));
    },
  };
}
