/** Expressions as the text of spreadsheet formulas, once every cell has its place. */
import type { Cell, Expression, Operator, Value } from "../../analysis/workbook/expression.ts";
import type { Sheet, Workbook } from "../../report/workbook/sheet.ts";

/** Rows and columns count from 0. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export interface Places {
  /** @throws TypeError for a cell that stands on no sheet. */
  at(cell: Cell): Place;
  /** A formula's text, without `=`, as it stands on a sheet. */
  formula(expression: Expression, on: Sheet): string;
  /** Whether an expression on a sheet is another copied one column to the right; never where it looks at another sheet. */
  copied(from: Expression, to: Expression, on: Sheet): boolean;
  /** A reference that holds from everywhere: `'First sheet'!$B$3:$M$3`. */
  absolute(cells: readonly Cell[]): string;
}

/** @throws TypeError for a cell that stands in two places. */
export function places({ sheets, names }: Pick<Workbook, "sheets" | "names">): Places {
  const known = new Map<Cell, Place>();
  for (const sheet of sheets) {
    for (const [row, { cells }] of sheet.rows.entries()) {
      for (const [column, placed] of cells.entries()) {
        if (placed === null) continue;
        if (known.has(placed.cell))
          throw new TypeError(`a cell stands in two places, one of them row ${row + 1} of ${sheet.name}`);
        known.set(placed.cell, { sheet, row, column });
      }
    }
  }
  const nameAt = new Map([...names].map(([name, cell]) => [cell, name]));

  function at(cell: Cell): Place {
    const place = known.get(cell);
    if (place === undefined) throw new TypeError(`a cell with ${JSON.stringify(cell.value)} stands on no sheet`);
    return place;
  }

  function ends(cells: readonly Cell[]): readonly [first: Place, last: Place] {
    const all = cells.map(at);
    const [first, last] = [all[0], all.at(-1)] as [Place, Place];
    const across = first.row === last.row ? 1 : 0;
    const lined = all.every(
      ({ sheet, row, column }, index) =>
        sheet === first.sheet && column === first.column + across * index && row === first.row + (1 - across) * index,
    );
    if (!lined) throw new TypeError(`the cells of a range on ${first.sheet.name} do not stand in one line`);
    return [first, last];
  }

  /** Cells as they are named on a sheet; null: on every sheet, and wherever the formula is copied. */
  function reference(cells: readonly Cell[], on: Sheet | null): string {
    const [first, last] = ends(cells);
    const fixed = on === null ? "$" : "";
    const corners = (first === last ? [first] : [first, last]).map(
      ({ row, column }) => `${fixed}${columnName(column)}${fixed}${row + 1}`,
    );
    return `${first.sheet === on ? "" : `${quoted(first.sheet.name)}!`}${corners.join(":")}`;
  }

  function print(expression: Expression, on: Sheet, around: number): string {
    switch (expression.is) {
      case "value":
        return literal(expression.value);
      case "cell":
        return nameAt.get(expression.cell) ?? reference([expression.cell], on);
      case "range":
        return reference(expression.cells, on);
      case "call":
        return `${expression.name}(${expression.of.map((part) => print(part, on, 0)).join(",")})`;
      case "binary": {
        const { operator, left, right } = expression;
        const binds = PRECEDENCE[operator];
        // What stands to the right binds tighter, so that a-(b-c) keeps its brackets.
        const inside = `${print(left, on, binds)}${operator}${print(right, on, binds + 1)}`;
        return binds < around ? `(${inside})` : inside;
      }
    }
  }

  /** Whether a cell stands to the right of another, on this sheet. */
  function isBeside(from: Cell, to: Cell, on: Sheet): boolean {
    const [a, b] = [at(from), at(to)];
    return a.sheet === on && b.sheet === on && a.row === b.row && a.column + 1 === b.column;
  }

  function copied(from: Expression, to: Expression, on: Sheet): boolean {
    switch (from.is) {
      case "value":
        return to.is === "value" && from.value === to.value;
      case "cell":
        if (to.is !== "cell") return false;
        return nameAt.has(from.cell) || nameAt.has(to.cell) ? from.cell === to.cell : isBeside(from.cell, to.cell, on);
      case "range":
        return (
          to.is === "range" &&
          from.cells.length === to.cells.length &&
          from.cells.every((cell, index) => isBeside(cell, to.cells[index] as Cell, on))
        );
      case "call":
        return (
          to.is === "call" &&
          from.name === to.name &&
          from.of.length === to.of.length &&
          from.of.every((part, index) => copied(part, to.of[index] as Expression, on))
        );
      case "binary":
        return (
          to.is === "binary" &&
          from.operator === to.operator &&
          copied(from.left, to.left, on) &&
          copied(from.right, to.right, on)
        );
    }
  }

  return {
    at,
    absolute: (cells) => reference(cells, null),
    copied,
    formula: (expression, on) => print(expression, on, 0),
  };
}

const PRECEDENCE: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

function literal(value: Value): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE()" : "FALSE()";
  const text = String(value).toUpperCase();
  return value < 0 ? `(${text})` : text;
}

/** A sheet's name inside a formula. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The letters of a column, from 0: A, Z, AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
