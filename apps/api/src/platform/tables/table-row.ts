/** A row of a table that somebody brought: its number as a spreadsheet shows it, and its cells as texts. */
export interface TableRow {
  number: number;
  cells: string[];
}
