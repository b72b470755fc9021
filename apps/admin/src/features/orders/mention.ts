/** A name that somebody is typing after an @. */
export interface TypedMention {
  /** Where the @ stands. */
  at: number;
  /** What stands between it and the caret. */
  search: string;
}

export interface Mentioned {
  id: string;
  name: string;
}

const LONGEST = 20;

/** The mention at the caret; undefined where none is being typed. An @ within a word, as in an address, is none. */
export function mentionAt(text: string, caret: number): TypedMention | undefined {
  const before = text.slice(0, caret);
  const at = before.lastIndexOf('@');
  if (at < 0 || /[\w.]/.test(before[at - 1] ?? ' ')) return undefined;
  const search = before.slice(at + 1);
  return search.length > LONGEST || /[\s@，。,;；]/.test(search) ? undefined : { at, search };
}

/** The text with a colleague's name in place of what was typed, and where the caret stands after it. */
export function withMention(text: string, { at, search }: TypedMention, name: string): { text: string; caret: number } {
  const put = `@${name} `;
  return { text: text.slice(0, at) + put + text.slice(at + 1 + search.length), caret: at + put.length };
}

/** Those of the chosen whose name still stands in the text. */
export const stillMentioned = (text: string, chosen: readonly Mentioned[]): Mentioned[] => chosen.filter(({ name }) => text.includes(`@${name}`));
