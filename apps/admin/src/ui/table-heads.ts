/** A column of a PlainTable. */
export interface TableHead {
  text: string;
  /** Stands at the right. */
  number?: boolean;
  /** Its words, such as names, stay on one line however narrow the screen is. */
  whole?: boolean;
  /** Its sentences keep room to be read; the table scrolls sideways instead. */
  wide?: boolean;
}

export const numberHead = (text: string): TableHead => ({ text, number: true });
export const wholeHead = (text: string): TableHead => ({ text, whole: true });
export const wideHead = (text: string): TableHead => ({ text, wide: true });
