/** What the cells of a workbook look like: one look for each role, numbers as their currency and language write them. */
import type { CellStyle } from "hucre/xlsx";
import { currencyDigits } from "../../core/currency.ts";
import { kept } from "../../core/kept.ts";
import { type Locale, languages } from "../../language/languages.ts";
import { formatter } from "../../language/numbers.ts";
import type { CellRole, NumberFormat, Placed } from "../../report/workbook/sheet.ts";

type PatternFill = Extract<CellStyle["fill"], { type: "pattern" }>;
type FontStyle = NonNullable<CellStyle["font"]>;

const INK = { rgb: "1F2937" };
const QUIET = { rgb: "6B7280" };
const RULE = { rgb: "9CA3AF" };

const solid = (rgb: string): PatternFill => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });

const font = (size: number, color: { rgb: string }, bold = false): FontStyle => ({
  name: "Calibri",
  family: 2,
  size,
  color,
  ...(bold ? { bold } : {}),
});

const boxed = { style: "thin", color: RULE } as const;

const HEADER: CellStyle = {
  font: font(10, { rgb: "FFFFFF" }, true),
  fill: solid("374151"),
  alignment: { horizontal: "right", vertical: "center", wrapText: true },
};
const INDENTED = { horizontal: "left", vertical: "top", indent: 1 } as const;
const TOTAL: CellStyle = { font: font(10, INK, true), border: { top: boxed }, fill: solid("F3F4F6") };

const ROLES: Readonly<Record<CellRole, CellStyle>> = {
  title: { font: font(16, INK, true) },
  subtitle: { font: font(10, QUIET) },
  heading: { font: font(11, INK, true), border: { bottom: boxed } },
  header: HEADER,
  textHeader: { ...HEADER, alignment: { ...INDENTED, vertical: "center" } },
  label: { font: font(10, INK), alignment: { vertical: "top" } },
  textLabel: { font: font(10, INK), alignment: INDENTED },
  note: { font: font(10, QUIET), alignment: { vertical: "top" } },
  textNote: { font: font(10, QUIET), alignment: INDENTED },
  prose: { font: font(10, QUIET), alignment: { ...INDENTED, wrapText: true } },
  number: { font: font(10, INK), alignment: { horizontal: "right", vertical: "top" } },
  total: { ...TOTAL, alignment: { horizontal: "right", vertical: "top" } },
  totalText: { ...TOTAL, alignment: { horizontal: "right", vertical: "top", wrapText: true } },
  totalLabel: { ...TOTAL, alignment: { vertical: "top" } },
  answer: { font: font(12, { rgb: "166534" }, true) },
  input: {
    font: font(10, { rgb: "1D4ED8" }),
    fill: solid("FEF9C3"),
    border: { top: boxed, right: boxed, bottom: boxed, left: boxed },
    alignment: { horizontal: "right", vertical: "top" },
  },
  working: { font: font(9, QUIET) },
  workingLabel: { font: font(9, QUIET) },
};

/** Roles that run on to the last column of their row. */
export const RUNS_ON: ReadonlySet<CellRole> = new Set<CellRole>(["heading", "header", "textHeader", "totalLabel"]);

/** Styles by cell; equal ones are one object. */
export function styles(currency: string, locale: Locale): Styles {
  const known = new Map<string, CellStyle>();
  const pattern = (format: NumberFormat): string => patternOf(format, currency, locale);
  const of: Styles["of"] = ({ role, format, cell }) => {
    const isText = typeof cell.value === "string";
    const key = `${role} ${isText ? "text" : JSON.stringify(format)}`;
    return kept(known, key, () => ({ ...ROLES[role], ...(isText ? {} : { numFmt: pattern(format) }) }));
  };
  return { of, blank: (role) => ROLES[role], axis: patternOf({ as: "money" }, currency, locale, 0) };
}

export interface Styles {
  of(placed: Placed): CellStyle;
  /** Of a cell without content in a row that runs on. */
  blank(role: CellRole): CellStyle;
  /** Money on the axis of a chart: whole numbers. */
  readonly axis: string;
}

function patternOf(format: NumberFormat, currency: string, locale: Locale, minor = currencyDigits(currency)): string {
  const decimals = (digits: number) => (digits === 0 ? "" : `.${"0".repeat(digits)}`);
  switch (format.as) {
    case "money": {
      const { money } = formatter(locale);
      const before = (amount: number) => `"${/^[^\d]*/.exec(money(amount, currency))?.[0] ?? ""}"`;
      const number = `#,##0${decimals(minor)}`;
      return `${before(1)}${number};${before(-1)}${number}`;
    }
    case "amount": {
      const number = `#,##0${decimals(minor)}`;
      return `${number};-${number};"–"`;
    }
    case "number":
      return `#,##0${decimals(format.digits)}`;
    case "percent":
      return `0${decimals(format.digits)}%`;
    case "month":
      return `${languages[locale].spreadsheet}mmm yyyy`;
    case "general":
    case "text":
      return "General";
  }
}
