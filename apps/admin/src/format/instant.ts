import { recall } from '../settings/stored.js';

/** The merchant's time zone: days and filters are counted in it, and instants shown where nobody chose another. */
export const MERCHANT_ZONE = 'Asia/Shanghai';
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}

function partsOf(instant: string, timeZone = recall('timeZone') || MERCHANT_ZONE): Record<string, string> {
  return Object.fromEntries(formatOf(timeZone).formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

/** `11-23 14:05`: how lists show an instant, in the zone that the person chose. */
export function shortInstant(instant: string): string {
  const { month, day, hour, minute } = partsOf(instant);
  return `${month}-${day} ${hour}:${minute}`;
}

/** `2026-11-23 14:05:06`. */
export function fullInstant(instant: string): string {
  const { year, month, day, hour, minute, second } = partsOf(instant);
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

/** The day of an instant in the merchant's zone, `2026-11-23`. */
export function dayOf(instant: Date): string {
  const { year, month, day } = partsOf(instant.toISOString(), MERCHANT_ZONE);
  return `${year}-${month}-${day}`;
}

/** The first instant of a day in the merchant's zone (UTC+8, no summer time), plus so many days. */
export function startOfDay(day: string, plusDays = 0): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + plusDays * 86_400_000).toISOString();
}

export interface Span {
  late: boolean;
  days: number;
  hours: number;
  minutes: number;
}

/** How far an instant is from now, in days, hours and minutes. */
export function spanTo(instant: string, now: number): Span {
  const ms = Date.parse(instant) - now;
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  return { late: ms < 0, days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 };
}

/** The instant (ISO) that a date-time field names (`2026-11-23T14:05`) in the zone that the person chose; undefined when it names none. */
export function instantOf(text: string): string | undefined {
  const asUtc = Date.parse(`${text}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const shown = Date.parse(`${fullInstant(new Date(asUtc).toISOString()).replace(' ', 'T')}Z`);
  return new Date(asUtc - (shown - Math.floor(asUtc / 1_000) * 1_000)).toISOString();
}
