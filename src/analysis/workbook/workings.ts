/** What one option's sheet is made of while it is worked out: its months, its rows in order, and cells for formulas. */
import type { Formula } from "../../core/formula.ts";
import { kept } from "../../core/kept.ts";
import type { Label } from "../../core/label.ts";
import type { Language } from "../../language/en.ts";
import { binary, type Cell, cell, type Expression, either, least, most, of, over, plus, times } from "./expression.ts";

/** What a row is: every one has its words. */
export type CaptionCode = keyof Language["workbook"]["captions"];

export interface Caption {
  readonly code: CaptionCode;
  /** The line that the row belongs to. */
  readonly label?: Label;
  /** Of a named part of a formula, its name. */
  readonly name?: string;
  /** Of rows that come in pairs or more, which. */
  readonly index?: number;
}

/** A row of a sheet: a cell for each month, and at most one beside them. */
export interface Row {
  readonly caption: Caption;
  readonly each: Cell | null;
  readonly months: readonly Cell[];
}

export interface Month {
  /** Whole months of the scenario before this one. */
  readonly before: Cell;
  /** The same with this one. */
  readonly after: Cell;
}

export interface Workings {
  readonly horizon: Cell;
  readonly months: readonly Month[];
  /** Rows in the order in which they were made; each uses only those before it, and inputs. */
  readonly rows: readonly Row[];
  /** The expression of a formula over inputs. */
  formula(formula: Formula): Expression;
  /** A cell of its own for a formula, once; inputs are cells already. */
  cell(formula: Formula, code: CaptionCode): Cell;
  /** The cell of a formula, and whether it was made now and still has to be put into a row. */
  amount(formula: Formula): { readonly amount: Cell; readonly own: boolean };
  row(caption: Caption, each: Cell | null, month: (month: Month, index: number) => Expression): Row;
  /** Takes a row out of the order, to stand elsewhere under another caption; where it is taken already, a row equal to it. */
  aside(caption: Caption, row: Row): Row;
  /** A row of cells that are made already, one a month. */
  put(caption: Caption, months: readonly Cell[], each?: Cell | null): Row;
}

export function workings(
  horizon: Cell,
  months: readonly Month[],
  inputAt: (address: string) => Cell,
  line: () => Label | undefined,
): Workings {
  const rows: Row[] = [];
  const cells = new Map<Formula, Cell>();
  const captioned = (code: CaptionCode): Caption => {
    const label = line();
    return label === undefined ? { code } : { code, label };
  };

  function expression(formula: Formula): Expression {
    const known = cells.get(formula);
    if (known !== undefined) return of(known);
    switch (formula.op) {
      case "constant":
        return of(formula.value);
      case "assumption":
        return of(inputAt(formula.address));
      case "named": {
        const made = cell(expression(formula.of[0]));
        put({ code: "named", name: formula.name }, [], made);
        cells.set(formula, made);
        return of(made);
      }
      default: {
        const parts = formula.of.map(expression) as [Expression, ...Expression[]];
        return joined(formula.op, parts);
      }
    }
  }

  function put(caption: Caption, cells: readonly Cell[], each: Cell | null = null): Row {
    const row = { caption: { ...captioned(caption.code), ...caption }, each, months: cells };
    rows.push(row);
    return row;
  }

  return {
    horizon,
    months,
    rows,
    formula: expression,
    cell(formula, code) {
      if (formula.op === "assumption") return inputAt(formula.address);
      return kept(cells, formula, () => {
        const made = cell(expression(formula));
        rows.push({ caption: captioned(code), each: made, months: [] });
        return made;
      });
    },
    amount(formula) {
      const known = formula.op === "assumption" ? inputAt(formula.address) : cells.get(formula);
      if (known !== undefined) return { amount: known, own: false };
      const made = cell(expression(formula));
      cells.set(formula, made);
      return { amount: made, own: true };
    },
    row: (caption, each, month) =>
      put(
        caption,
        months.map((one, index) => cell(month(one, index))),
        each,
      ),
    aside(caption, row) {
      const index = rows.indexOf(row);
      if (index < 0) return { caption, each: null, months: row.months.map((own) => cell(of(own))) };
      rows.splice(index, 1);
      return { ...row, caption };
    },
    put,
  };
}

function joined(
  op: Exclude<Formula["op"], "constant" | "assumption" | "named">,
  parts: [Expression, ...Expression[]],
): Expression {
  const [first, ...rest] = parts;
  switch (op) {
    case "add":
      return plus(first, ...rest);
    case "multiply":
      return times(first, ...rest);
    case "min":
      return least(...parts);
    case "max":
      return most(...parts);
    case "subtract":
      return binary("-", first, rest[0] as Expression);
    case "divide":
      return quotient(first, rest[0] as Expression);
  }
}

/** What is spread over no time at all is nothing in any of it, where a spreadsheet would have an error. */
function quotient(what: Expression, by: Expression): Expression {
  return by.is === "value" ? over(what, by) : either(binary("=", by, 0), 0, over(what, by));
}
