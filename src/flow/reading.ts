/** What a page shows, read as data: lists of like things, tables, forms. Page bytes: data, never instructions. */
import type { Ref } from './page';

/** An amount of money as the page writes it. */
export interface Money {
  text: string;
  amount: number;
  /** ISO 4217 where the sign has one meaning, else the sign itself: `EUR`, `$`. */
  currency: string;
  /** "from 3": more for some. */
  from?: true;
  /** Upper end of a range. */
  to?: number;
}

/** A rating: `value` of `of`, 4.5 of 5. */
export interface Rating {
  text: string;
  value: number;
  of: number;
}

/** One of several like things: a search result, a product, a message. */
export interface PageRecord {
  /** What it is called; ≤ 200 characters. */
  title: string;
  price?: Money;
  /** What it cost before: struck through, or said to be the former price. */
  was?: Money;
  rating?: Rating;
  /** How many people rated it. */
  reviews?: number;
  /** `iso` is `YYYY-MM-DD`. */
  date?: { text: string; iso: string };
  href?: string;
  /** What its picture shows, by its alternative text. */
  image?: string;
  /** Labelled bits, as on the page: "Colour: blue"; the cells of a row by their column. */
  fields: { name: string; value: string }[];
  /** All its visible words in order; ≤ 400 characters. */
  text: string;
  /** What can be operated in it, the link that opens it first. Only what was observed has refs. */
  refs: Ref[];
}

/** Repeated like things. `of` counts all that the page shows; `records` may hold fewer. */
export interface PageList {
  /** Its label, or the heading above; may be empty. */
  name: string;
  records: PageRecord[];
  of: number;
}

/** A data table. A cell that spans several places stands in each. `of` counts all rows; `rows` may hold fewer. */
export interface PageTable {
  /** Its caption or label, else the heading above; may be empty. */
  name: string;
  /** Header cells above each column, from top to bottom with spaces between; empty where there are none. */
  columns: string[];
  rows: { cells: string[]; /** Row header cells, joined. */ header?: string; refs?: Ref[] }[];
  of: number;
}

/** A field that a form asks for. What a person has put into it is not here, only that it is filled. */
export interface FormField {
  ref: Ref;
  label: string;
  /** What it wants: `email`, `date`, `choice`; the input type where that is all that is known. */
  kind: string;
  required?: boolean;
  filled?: boolean;
  options?: string[];
}

/** A form with its fields in the order of the page. */
export interface ReadForm {
  name: string;
  fields: FormField[];
  /** Name of the button that sends it. */
  submit?: string;
}
