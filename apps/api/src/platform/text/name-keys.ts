/** By what a name is found beside itself: how it is said, and the initials of that; lower case, without blanks. */
export interface NameKeys {
  pinyin: string | null;
  initials: string | null;
}

const LONGEST_PINYIN = 120;
const LONGEST_INITIALS = 40;
const NONE: NameKeys = { pinyin: null, initials: null };

/**
 * How a name is said (S4.2.1.3): `欧阳静` by `ouyangjing` and `oyj`, `Li Lei` by `lilei` and `ll`. A family name is read as one.
 * Of a name that a marketplace has masked, what it shows.
 */
export async function nameKeys(name: string | null | undefined): Promise<NameKeys> {
  const shown = (name ?? '').normalize('NFKC').replaceAll('*', ' ').trim();
  if (shown === '') return NONE;
  const syllables = await syllablesOf(shown);
  const pinyin = syllables.join('').slice(0, LONGEST_PINYIN);
  return pinyin === '' ? NONE : { pinyin, initials: syllables.map((each) => each[0]).join('').slice(0, LONGEST_INITIALS) };
}

/** Whether a text may be how a name is said: letters alone. */
export const mayBePinyin = (text: string): boolean => /^[a-z](?:[a-z' ]*[a-z])?$/i.test(text.trim());

/** A text as the keys of names are written. */
export const asNameKey = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^a-z0-9]/g, '');

async function syllablesOf(name: string): Promise<string[]> {
  // A dictionary of half a megabyte: who never writes a Chinese name never loads it.
  const spoken = /\p{Script=Han}/u.test(name) ? await spokenOf(name) : name.split(/\s+/);
  return spoken.map(asNameKey).filter((each) => each !== '');
}

async function spokenOf(name: string): Promise<string[]> {
  const { pinyin } = await import('pinyin-pro');
  return pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true, nonZh: 'consecutive' }).flatMap((each) => each.split(/\s+/));
}

/** The last four digits of a phone number, as they stand on every mask of it; null where a mask hides them. */
export function phoneTail(phone: string | null | undefined): string | null {
  const plain = (phone ?? '').normalize('NFKC').replace(/[\s-]/g, '');
  return plain.length >= 11 ? (/\d{4}$/.exec(plain)?.[0] ?? null) : null;
}
