/** A column of a PlainTable. */
export interface TableHead {
  text: string;
  /** Stands at the right. */
  number?: boolean;
  /** Its words, such as names, stay on one line however narrow the screen is. */
  whole?: boolean;
}

export const numberHead = (text: string): TableHead => ({ text, number: true });
export const wholeHead = (text: string): TableHead => ({ text, whole: true });
