/** How much of a page is read as data: enough for any question about it, little enough for one message. */
export const MOST = {
  /** Tables and lists of a page. */
  tables: 20,
  lists: 12,
  /** Rows of a table, records of a list, and of all of them together. */
  rows: 1000,
  records: 300,
  cells: 20_000,
  /** Header rows of a table. */
  heads: 5,
  /** Columns of a table; a wider one is a drawing. */
  columns: 100,
  /** Characters of a cell, a title, a whole record. */
  cell: 200,
  title: 200,
  record: 400,
  /** Labelled bits of a record. */
  fields: 12,
  /** Elements of a record that are looked at for pictures and labels. */
  labels: 60,
} as const;
