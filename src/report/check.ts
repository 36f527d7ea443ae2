/** The gate as a page and as tidy rows, and each of its checks in one sentence for the formats of build servers. */
import type { CheckedExpectation, CheckedFile, CheckedGolden, CheckFinding } from "../analysis/check.ts";
import type { GoldenDifference } from "../analysis/golden.ts";
import { differenceOf } from "../analysis/held.ts";
import { currencyDigits, isCurrency } from "../core/currency.ts";
import { defined } from "../core/defined.ts";
import type { Language } from "../language/en.ts";
import type { Formatter } from "../language/format.ts";
import { issueWords } from "../language/issues.ts";
import { type Locale, languages } from "../language/languages.ts";
import { formatter } from "../language/numbers.ts";
import type { Shortfall } from "../pricing/requirements.ts";
import {
  type Cell,
  type Document,
  numberColumn,
  type Row,
  type Tidy,
  type TidyValue,
  textColumn,
  tidyRows,
} from "./document.ts";

/** The most differences from one golden result that a page lists; data formats have them all. */
const MOST_DIFFERENCES = 12;

/** Numbers and their units as a reader of one language expects them. */
interface Numbers extends Formatter {
  unit(unit: string): string;
}

/** One thing that was checked, in words. */
export interface CheckLine {
  readonly status: "pass" | "warn" | "fail" | "written";
  readonly line: number;
  readonly column: number;
  readonly of: string;
  /** What it is, in words that stay when a price changes: for names of tests. */
  readonly name: string;
  readonly expected: string;
  readonly actual: string;
  readonly difference: string;
  readonly because?: string;
}

/** Everything that was checked of a file, in words; a golden result is one line, or one a difference. */
export function checkLines(file: CheckedFile, locale: Locale): CheckLine[] {
  const words = languages[locale].check;
  const format: Numbers = { ...formatter(locale), unit: languages[locale].units };
  const lines = file.expectations.map((one) => expectationLine(one, words, format));
  const { golden } = file;
  if (golden === null) return lines;
  if (golden.status !== "fail") {
    const { status, line, column } = golden;
    return [...lines, { status, line, column, ...goldenName(golden, words), expected: "", actual: "", difference: "" }];
  }
  return [...lines, ...golden.differences.map((one) => differenceLine(one, golden, words, format))];
}

/** A failed golden result as one line: how much differs from it, and its first differences. */
export function goldenLines(file: CheckedFile): CheckLine[] {
  if (file.golden?.status !== "fail") return checkLines(file, "en");
  const { golden, expectations } = file;
  const lines = checkLines(file, "en");
  const own = lines.slice(expectations.length);
  const shown = own.slice(0, MOST_DIFFERENCES).map(lineText);
  if (own.length > shown.length) shown.push(`and ${own.length - shown.length} more`);
  const { line, column } = golden;
  const summary = {
    status: "fail" as const,
    line,
    column,
    ...goldenName(golden, languages.en.check),
    expected: "",
    actual: "",
    difference: "",
    because: shown.join("\n"),
  };
  // First, since its differences begin with the inputs that changed.
  return [summary, ...lines.slice(0, expectations.length)];
}

function goldenName({ file }: CheckedGolden, words: Language["check"]): Pick<CheckLine, "of" | "name"> {
  const of = words.golden(file);
  return { of, name: of };
}

/** What was expected and what came, in one English sentence. */
export function lineText({ of, expected, actual, difference }: CheckLine): string {
  if (expected === "" && actual === "") return `${of} differs`;
  return `${of}: expected ${expected}, actual ${actual}${difference === "" ? "" : ` (${difference})`}`;
}

function expectationLine(one: CheckedExpectation, words: Language["check"], format: Numbers): CheckLine {
  const { status, line, column, expected, actual, difference, tolerance, unit, comparison, expectedOf, because } = one;
  const spoken = <Value extends number | string | null>(value: Value) =>
    typeof value === "string" ? answerText(one.of, value, words) : value;
  const [shown, held, margin] = apart(spoken(expected), spoken(actual), unit, format);
  const within = tolerance === 0 ? null : valueText(tolerance, unit, format);
  const limit = words.comparison[comparison](expectedOf === undefined ? shown : `${expectedOf}, ${shown}`, within);
  const subject = subjectText(one.of, words);
  const of = one.case === undefined ? subject : words.inCase(subject, one.case);
  return {
    status,
    line,
    column,
    of,
    name: `${of} ${comparison}${typeof one.expected === "string" ? ` ${one.expected}` : ""}`,
    expected: limit,
    actual: actual !== null ? held : typeof expected === "string" ? words.missing : words.never,
    difference:
      difference === null || difference === 0
        ? ""
        : typeof actual === "string"
          ? valueText(difference, unit, format, { signed: true })
          : margin,
    ...defined({ because }),
  };
}

/** An answer that is no number, in words: where a break-even is not, what an option lacks; the id of an option as it is. */
function answerText(of: string, answer: string, words: Language["check"]): string {
  const { never, equal, met } = words;
  const lacks: Readonly<Record<Shortfall["code"], string>> = words.lacks;
  const said: Readonly<Record<string, string>> = of.startsWith("breakEven ")
    ? { never, equal }
    : of.startsWith("meets ")
      ? { met, ...lacks }
      : {};
  return answer
    .split(", ")
    .map((word) => said[word] ?? word)
    .join(", ");
}

function differenceLine(
  one: GoldenDifference,
  { line, column }: CheckedGolden,
  words: Language["check"],
  format: Numbers,
): CheckLine {
  const { of, expected, actual, unit } = one;
  const [shown, held, margin] = apart(expected ?? words.missing, actual ?? words.missing, unit, format);
  return { status: "fail", line, column, of, name: of, expected: shown, actual: held, difference: margin };
}

function subjectText(of: string, words: Language["check"]): string {
  const [first, a = "", b = "", vary = ""] = of.split(" ");
  switch (first) {
    case "cheapest":
    case "winner":
      return words[first](b === "cash" ? "cash" : "total");
    case "breakEven":
      return words.breakEven(a, b, vary === "month" ? null : vary);
    case "meets":
    case "probabilityCheapest":
    case "probabilityWinner":
    case "probabilityMeetsRequirements":
      return words[first](a);
    default:
      return of;
  }
}

/** Two values and their difference as text, with the same digits, and as many as it takes for different numbers to look different. */
function apart(
  expected: number | string,
  actual: number | string | null,
  unit: string,
  format: Numbers,
): [string, string, string] {
  if (typeof expected !== "number" || typeof actual !== "number") {
    const text = (value: number | string | null) =>
      typeof value === "number" ? valueText(value, unit, format) : (value ?? "");
    return [text(expected), text(actual), ""];
  }
  const least = Math.max(digitsOf(expected, unit), digitsOf(actual, unit));
  for (let digits = least; ; digits++) {
    const shown = valueText(expected, unit, format, { digits });
    const held = valueText(actual, unit, format, { digits });
    if (expected === actual) return [shown, held, ""];
    if (shown !== held || digits >= MOST_DIGITS) {
      return [shown, held, valueText(differenceOf(actual, expected), unit, format, { digits, signed: true })];
    }
  }
}

const MOST_DIGITS = 9;

/** The digits that a number has when it stands alone. */
function digitsOf(value: number, unit: string): number {
  if (isCurrency(unit)) return currencyDigits(unit);
  return unit === "ratio" || unit === "percent" || !Number.isInteger(value) ? 2 : 0;
}

function valueText(
  value: number,
  unit: string,
  format: Numbers,
  { digits = digitsOf(value, unit), signed = false }: { readonly digits?: number; readonly signed?: boolean } = {},
): string {
  if (isCurrency(unit)) {
    return format.money(value, unit, { signed, digits });
  }
  if (unit === "ratio") return format.percent(value * 100, { signed, digits });
  if (unit === "percent") return format.percent(value, { signed, digits });
  return `${format.number(value, digits, { signed })}${unit === "" || unit === "number" ? "" : ` ${format.unit(unit)}`}`;
}

/** What was checked and what came of it, counted. */
export function checkCounts(finding: CheckFinding) {
  let checked = 0;
  let failed = 0;
  let warned = 0;
  let files = 0;
  let unusable = 0;
  let open = 0;
  for (const { expectations, golden, issues } of finding.files) {
    const own = expectations.length + (golden === null ? 0 : 1);
    checked += own;
    // A file is counted once: among those checked, or among those of which nothing could be.
    if (own > 0 || issues.length === 0) files++;
    else unusable++;
    if (own > 0) open += issues.length;
    failed += expectations.filter(({ status }) => status === "fail").length + (golden?.status === "fail" ? 1 : 0);
    warned += expectations.filter(({ status }) => status === "warn").length;
  }
  return { checked, failed, warned, files, unusable, open };
}

/** The page: what is not as expected, or with `all` everything, and one sentence with the counts. */
export function document(finding: CheckFinding, locale: Locale, all = false): Document {
  const { check: words } = languages[locale];
  const text = (value: string): Cell => (value === "" ? { type: "empty" } : { type: "text", text: value });
  const rows: Row[] = [];
  for (const file of finding.files) {
    const lines = checkLines(file, locale).filter((line) => all || line.status === "warn" || line.status === "fail");
    const hidden = Math.max(0, (file.golden?.differences.length ?? 0) - MOST_DIFFERENCES);
    for (const { status, line, of, expected, actual, difference, because } of lines.slice(0, lines.length - hidden)) {
      const what = because === undefined ? of : `${of} (${because})`;
      const cells = [words.status[status], `${file.file}:${line}`, what, expected, actual, difference].map(text);
      rows.push({ role: "line", cells });
    }
    if (hidden > 0)
      rows.push({ role: "note", cells: [text(words.status.fail), text(`${file.file}:1`), text(`… ${hidden}`)] });
    for (const issue of file.issues.slice(0, MOST_DIFFERENCES)) {
      const cells = [words.status.unusable, `${issue.file}:${issue.line}`, issueWords(issue, locale)[0]].map(text);
      rows.push({ role: "line", cells });
    }
  }
  const { columns } = words;
  return {
    locale,
    blocks: [
      { block: "text", role: "title", text: words.title },
      ...(rows.length === 0
        ? []
        : [
            {
              block: "table" as const,
              columns: [
                textColumn(columns.status),
                textColumn(columns.place),
                textColumn(columns.of),
                numberColumn(columns.expected),
                numberColumn(columns.actual),
                numberColumn(columns.difference, 1),
              ],
              rows: rows.map((row) => ({ ...row, cells: columnsOf(row.cells) })),
            },
          ]),
    ],
    footnotes: [],
    notices: [],
    verdict: words.verdict(checkCounts(finding), !all),
  };
}

const columnsOf = (cells: readonly Cell[]): Cell[] =>
  Array.from({ length: 6 }, (_, index) => cells[index] ?? { type: "empty" });

/** One row a check, differences from golden results included; an unusable file is a row without numbers. */
export function tidy({ files }: CheckFinding): Tidy {
  return tidyRows(files.flatMap(checkedRows), {
    file: ({ file }) => file,
    line: ({ line }) => line,
    subject: ({ of }) => of,
    status: ({ status }) => status,
    comparison: ({ comparison }) => comparison,
    expected: ({ expected }) => expected,
    actual: ({ actual }) => actual,
    difference: ({ difference }) => difference,
    tolerance: ({ tolerance }) => tolerance,
    unit: ({ unit }) => unit,
    message: ({ message }) => message,
  });
}

interface CheckedRow {
  readonly file: string;
  readonly line: number;
  readonly of: string;
  readonly status: string;
  readonly comparison?: string;
  readonly expected?: TidyValue;
  readonly actual?: TidyValue;
  readonly difference?: number | null;
  readonly tolerance?: number;
  readonly unit?: string;
  readonly message?: string | undefined;
}

function checkedRows({ file, expectations, golden, issues }: CheckedFile): CheckedRow[] {
  const saved = golden && { file, line: golden.line, comparison: "golden", message: golden.file };
  return [
    ...expectations.map((one) => ({ ...one, file, message: one.because })),
    ...(saved === null
      ? []
      : golden?.status === "fail"
        ? golden.differences.map((one) => ({ ...saved, ...one, status: "fail" }))
        : [{ ...saved, line: 1, of: "golden", status: golden?.status ?? "" }]),
    ...issues.map((issue) => ({ ...issue, of: issue.path, status: "unusable" })),
  ];
}
