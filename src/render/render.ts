/** What every renderer is: one pure function from an input and options to text or bytes. */
import type { CheckFinding } from "../analysis/check.ts";
import type { Block, Document, Tidy } from "../report/document.ts";
import type { Engine, ReportPage } from "../report/report.ts";
import type { Workbook } from "../report/workbook/sheet.ts";

/** How much colour is allowed, as chalk counts it: none, 16, 256 or all of them. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** What the place that the text goes to can show; a format for machines ignores it. */
export interface RenderOptions {
  /** Columns of the terminal; undefined is no limit, and less than 40 counts as 40. */
  readonly width: number | undefined;
  readonly color: ColorLevel;
  /** Draws with ASCII only; what the user wrote keeps its letters. */
  readonly ascii: boolean;
  /** Data for a spreadsheet that a person opens by a double click; left out for programs. */
  readonly spreadsheet?: Spreadsheet;
}

/** What parts the cells, and what stands before decimals. */
export interface Spreadsheet {
  readonly separator: "," | ";";
  readonly point: string;
}

/** What a format can be made from, by the name its register entry gives it. */
export interface Inputs {
  readonly document: Document;
  readonly tidy: Tidy;
  /** A finding: any JSON-safe object. */
  readonly finding: object;
  /** What `check` found; the formats of build servers can say nothing else. */
  readonly checks: CheckFinding;
  /** The live model as sheets of cells. */
  readonly workbook: Workbook;
  /** The report's page, and the program that runs in it. */
  readonly page: { readonly page: ReportPage; readonly engine: Engine };
}

/** A format for people and pipes gives text; one for a program of its own, such as a workbook, gives bytes. */
export type Output = string | Uint8Array;

/** Gives the whole output; a text ends with exactly one newline, or is empty where a format has nothing to say. */
export type Render<Input, As extends Output | Promise<Output> = string> = (input: Input, options: RenderOptions) => As;

/** The document's blocks in order, without one that only repeats the verdict, which has a place of its own. */
export function blocksOf({ blocks, verdict }: Document): readonly Block[] {
  return blocks.filter((block) => !(block.block === "text" && block.role === "verdict" && block.text === verdict));
}
