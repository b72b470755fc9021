export interface CountedLine {
  id: string;
  skuCode: string;
  title: string;
  counted?: number | null;
}

/** As many lines as one command takes. */
export const MOST_AT_ONCE = 200;

/** The lines whose number was entered or changed; those left empty stay uncounted. */
export function changedLines(lines: readonly CountedLine[], entered: Readonly<Record<string, string>>): { stockCountLineId: string; counted: number }[] {
  return lines.flatMap(({ id, counted }) => {
    const text = entered[id]?.trim() ?? '';
    return text === '' || Number(text) === counted ? [] : [{ stockCountLineId: id, counted: Number(text) }];
  });
}
