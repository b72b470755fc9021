const OFFSET_MS = 8 * 3_600_000;
const WALL = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?$/;

/** China wall time (UTC+8, no DST) of an instant: `yyyy-MM-dd HH:mm:ss`, whatever the process's own zone. */
export function formatChinaTime(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** The instant of a China wall time text. Throws RangeError on anything else. */
export function parseChinaTime(text: string): Date {
  const match = WALL.exec(text);
  if (!match) throw new RangeError(`not a China wall time: ${JSON.stringify(text)}`);
  const [, year, month, day, hour, minute, second, ms = '0'] = match;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second), Number(ms.padEnd(3, '0')));
  return new Date(at - OFFSET_MS);
}

/** The day in China of an instant: `yyyy-MM-dd`. */
export function chinaDay(at: Date): string {
  return formatChinaTime(at).slice(0, 10);
}

/** The last millisecond of a China day. */
export function endOfChinaDay(day: string): Date {
  return new Date(parseChinaTime(`${day} 23:59:59`).getTime() + 999);
}
