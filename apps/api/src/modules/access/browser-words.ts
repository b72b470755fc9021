import Bowser from 'bowser';

/** A browser as a person would name it, `Chrome · Windows`; the program's own name where it is none. Null when it said nothing. */
export function browserWords(userAgent: string | null | undefined): string | null {
  if (!userAgent) return null;
  const { browser, os } = Bowser.parse(userAgent);
  const words = [browser.name, os.name].filter(Boolean).join(' · ');
  return words || (/^[\w.-]{1,40}/.exec(userAgent)?.[0] ?? null);
}
