/** A code as it was given to a thing, of a text as a person may have typed it: full-width signs, blanks and lower case are mended. */
export const asCode = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
