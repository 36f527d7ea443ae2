/** What the cells of a workbook look like: one look for each role, numbers as their currency and language write them. */
import type { CellStyle } from "hucre/xlsx";

import { currencyDigits } from "../../core/currency.ts";
import type { Locale } from "../../language/languages.ts";
import { formatter } from "../../language/numbers.ts";
import type { CellRole, NumberFormat, Placed } from "../../report/workbook/sheet.ts";

type PatternFill = Extract<CellStyle["fill"], { type: "pattern" }>;

const INK = { rgb: "1F2937" };
const QUIET = { rgb: "6B7280" };
const RULE = { rgb: "9CA3AF" };

const solid = (rgb: string): PatternFill => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });

const ROLES: Readonly<Record<CellRole, CellStyle>> = {
  title: { font: { bold: true, size: 16, color: INK } },
  subtitle: { font: { size: 10, color: QUIET } },
  heading: { font: { bold: true, size: 11, color: INK }, border: { bottom: { style: "thin", color: RULE } } },
  header: {
    font: { bold: true, size: 10, color: { rgb: "FFFFFF" } },
    fill: solid("374151"),
    alignment: { horizontal: "right", vertical: "center", wrapText: true },
  },
  label: { font: { size: 10, color: INK } },
  note: { font: { size: 10, color: QUIET } },
  number: { font: { size: 10, color: INK }, alignment: { horizontal: "right" } },
  total: {
    font: { bold: true, size: 10, color: INK },
    border: { top: { style: "thin", color: RULE } },
    fill: solid("F3F4F6"),
  },
  answer: { font: { bold: true, size: 12, color: { rgb: "166534" } } },
  input: {
    font: { size: 10, color: { rgb: "1D4ED8" } },
    fill: solid("FEF9C3"),
    border: {
      top: { style: "thin", color: RULE },
      right: { style: "thin", color: RULE },
      bottom: { style: "thin", color: RULE },
      left: { style: "thin", color: RULE },
    },
    alignment: { horizontal: "right" },
  },
  working: { font: { size: 9, color: QUIET } },
  workingLabel: { font: { size: 9, color: QUIET } },
};

/** Styles by cell; equal ones are one object. */
export function styles(currency: string, locale: Locale): (placed: Placed) => CellStyle {
  const known = new Map<string, CellStyle>();
  const pattern = (format: NumberFormat): string => patternOf(format, currency, locale);
  return ({ role, format, cell }) => {
    const isText = typeof cell.value === "string";
    const key = `${role} ${isText ? "text" : JSON.stringify(format)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const base = ROLES[role];
    const style: CellStyle = { ...base, ...(isText ? {} : { numFmt: pattern(format) }) };
    known.set(key, style);
    return style;
  };
}

function patternOf(format: NumberFormat, currency: string, locale: Locale): string {
  const decimals = (digits: number) => (digits === 0 ? "" : `.${"0".repeat(digits)}`);
  switch (format.as) {
    case "money": {
      const { money } = formatter(locale);
      const before = (amount: number) => `"${/^[^\d]*/.exec(money(amount, currency))?.[0] ?? ""}"`;
      const number = `#,##0${decimals(currencyDigits(currency))}`;
      return `${before(1)}${number};${before(-1)}${number}`;
    }
    case "amount": {
      const number = `#,##0${decimals(currencyDigits(currency))}`;
      return `${number};-${number};"–"`;
    }
    case "number":
      return `#,##0${decimals(format.digits)}`;
    case "percent":
      return `0${decimals(format.digits)}%`;
    case "month":
      return `${MONTHS[locale]}mmm yyyy`;
    case "general":
    case "text":
      return "General";
  }
}

/** The language of a month's name, as spreadsheets number languages. */
const MONTHS: Readonly<Record<Locale, string>> = { en: "[$-409]", nl: "[$-413]" };
