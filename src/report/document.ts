/**
 * The data model of everything a person reads: a document of typed cells and charts,
 * already in its language, not yet in a format, and JSON throughout. A renderer decides
 * width, colour and markup; it never computes or words anything about the answer itself.
 */
import type { Locale } from "../language/languages.ts";
import type { Chart } from "./chart.ts";

/** A cell keeps its number and how it prints, so that a renderer never wraps or parses it. */
export type Cell =
  | {
      readonly type: "text";
      readonly text: string;
      readonly footnote?: number;
      /** The addresses in it are our own, and may be links. */
      readonly links?: true;
    }
  | {
      readonly type: "number";
      /** The rounded number itself. */
      readonly value: number;
      /** The number as this locale prints it, sign and currency symbol included; no line breaks. */
      readonly text: string;
      /** Colours a delta where colour is allowed: `good` green, `bad` red. */
      readonly tone?: "good" | "bad";
      readonly footnote?: number;
      /** Under which an explanation has it: `hire.fees`. */
      readonly about?: string;
    }
  | { readonly type: "empty" };

export const cellText = (cell: Cell | undefined): string =>
  cell === undefined || cell.type === "empty" ? "" : cell.text;

export interface Column {
  readonly header: string;
  readonly align: "left" | "right";
  /** 0 must be shown; higher numbers are dropped first when the width is short. */
  readonly priority: number;
  /** Under which an explanation has what stands in the column: `hire.fees`. */
  readonly about?: string;
}

export const textColumn = (header: string, priority = 0): Column => ({ header, align: "left", priority });

/** A column of numbers, to the right. */
export const numberColumn = (header: string, priority = 0): Column => ({ header, align: "right", priority });

export interface Row {
  /** `heading` starts a group, `part` is what the line above is the sum of, `total` is set apart by a rule and is bold, `note` is dimmed. */
  readonly role: "heading" | "line" | "part" | "total" | "note";
  /** One cell a column, in column order. A heading may have its first cell only. */
  readonly cells: readonly Cell[];
}

export type Block =
  | {
      readonly block: "text";
      readonly text: string;
      readonly role: "title" | "subtitle" | "plain" | "source" | "verdict";
    }
  | {
      readonly block: "table";
      readonly caption?: string;
      /** What it explains: the `about` of cells elsewhere. */
      readonly about?: string;
      /** Some of its columns are the totals of others. */
      readonly summed?: true;
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
    }
  | { readonly block: "chart"; readonly caption?: string; readonly chart: Chart };

export type Table = Extract<Block, { block: "table" }>;

/** A text that says something beside the tables. */
export const paragraph = (text: string): Block => ({ block: "text", role: "plain", text });

/** A text of ours that says where numbers come from: its addresses may be links. */
export const sourceBlock = (text: string): Block => ({ block: "text", role: "source", text });

/** The sentence that says who wins, where it stands among the blocks. */
export const verdictBlock = (text: string): Block => ({ block: "text", role: "verdict", text });

export interface Document {
  readonly locale: Locale;
  readonly blocks: readonly Block[];
  /** Numbered from 1, as the cells' `footnote` counts them. */
  readonly footnotes: readonly string[];
  /** The addresses in its notices are our own, and may be links. */
  readonly links?: true;
  /** Caveats on the answer, in this locale, most important first; several about one option stand together. */
  readonly notices: readonly (string | NoticeGroup)[];
  /** The one sentence a reader came for; printed last of all. */
  readonly verdict?: string;
}

/** Several caveats on one thing. */
export interface NoticeGroup {
  readonly about: string;
  readonly texts: readonly string[];
}

/** A text each, for what has no lists inside lists. */
export const flatNotices = (notices: Document["notices"]): string[] =>
  notices.flatMap((notice) =>
    typeof notice === "string" ? [notice] : notice.texts.map((text) => `${notice.about}: ${text}`),
  );

/** A value of a tidy row: a number stays a number, a text stays a text, null is an empty cell. */
export type TidyValue = string | number | null;

/** A tidy row: one value a row, identifiers repeated, nothing formatted. */
export type TidyRow = Readonly<Record<string, TidyValue>>;

/** Tidy rows; the input of csv, ndjson and whatever else holds tables. */
export interface Tidy {
  readonly columns: readonly string[];
  /** Each has a value for every column. */
  readonly rows: readonly TidyRow[];
}

/** Every item as a row: what is called like a column says what stands in it. */
export function tidyRows<Item>(
  items: readonly Item[],
  columns: Readonly<Record<string, (item: Item) => TidyValue | undefined>>,
): Tidy {
  const entries = Object.entries(columns);
  const row = (item: Item) => Object.fromEntries(entries.map(([column, value]) => [column, value(item) ?? null]));
  return { columns: Object.keys(columns), rows: items.map(row) };
}
