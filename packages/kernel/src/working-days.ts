import chineseDays from 'chinese-days';
import { chinaDay, endOfChinaDay, formatChinaTime, parseChinaTime } from './china-time.js';

const DAY_MS = 24 * 3_600_000;

/** Days that differ from the published calendar: true works, false does not. Also for years not yet published. */
export type CalendarOverrides = Readonly<Record<string, boolean>>;

/** Whether a China day (`yyyy-MM-dd`) is a working day: holidays and make-up days counted. */
export function isWorkingDay(day: string, overrides: CalendarOverrides = {}): boolean {
  return overrides[day] ?? chineseDays.isWorkday(day);
}

/** The same time of day, `days` working days later. */
export function addWorkingDays(at: Date, days: number, overrides: CalendarOverrides = {}): Date {
  let day = at;
  for (let left = days; left > 0; ) {
    day = new Date(day.getTime() + DAY_MS);
    if (isWorkingDay(chinaDay(day), overrides)) left -= 1;
  }
  return parseChinaTime(`${chinaDay(day)} ${formatChinaTime(at).slice(11)}`);
}

/** When a return window of calendar days closes: counted from the day after delivery to the end of the last day (DQ6). */
export function returnWindowEnds(deliveredAt: Date, days: number): Date {
  return endOfChinaDay(chinaDay(new Date(deliveredAt.getTime() + days * DAY_MS)));
}
