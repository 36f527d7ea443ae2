/** A comparison of three options as the report floor would make it; the figures are made up. */

import { formatter } from "../../src/language/numbers.ts";
import type { Cell, Document, Row, Tidy } from "../../src/report/document.ts";

const { money, number, percent } = formatter("en");

const text = (value: string, footnote?: number): Cell => ({ type: "text", text: value, ...(footnote && { footnote }) });
const usd = (value: number | null, footnote?: number): Cell =>
  value === null
    ? { type: "empty" }
    : { type: "number", value, text: money(value, "USD"), ...(footnote && { footnote }) };
const row = (role: Row["role"], label: Cell, basis: string, cells: readonly Cell[]): Row => ({
  role,
  cells: [label, basis === "" ? { type: "empty" } : text(basis), ...cells],
});
const heading = (label: string): Row => ({ role: "heading", cells: [text(label)] });
const saving = (value: number): Cell => ({
  type: "number",
  value,
  text: money(value, "USD", { signed: true }),
  ...(value !== 0 && { tone: value < 0 ? "good" : "bad" }),
});
const share = (value: number): Cell => ({ type: "number", value, text: percent(value, { signed: true }) });
const hours = (value: number): Cell => ({ type: "number", value, text: number(value, 1) });

export const compare: Document = {
  locale: "en",
  blocks: [
    { block: "text", role: "title", text: "First marketing leader" },
    { block: "text", role: "subtitle", text: "12 months from January 2027, in USD" },
    {
      block: "table",
      columns: [
        { header: "", align: "left", priority: 0 },
        { header: "Counted how", align: "left", priority: 2 },
        { header: "Retainer", align: "right", priority: 0 },
        { header: "Hourly", align: "right", priority: 0 },
        { header: "Full-time hire", align: "right", priority: 0 },
      ],
      rows: [
        heading("Cash"),
        row("line", text("Fees"), "12 months", [usd(96_000), usd(120_000), usd(null)]),
        row("line", text("Salary"), "12 months", [usd(null), usd(null), usd(174_000)]),
        row("line", text("Benefits and employer taxes"), "a month", [usd(null), usd(null), usd(53_331.55, 1)]),
        row("line", text("Recruiting"), "once", [usd(null), usd(null), usd(43_500)]),
        row("total", text("Cash"), "", [usd(96_000), usd(120_000), usd(270_831.55)]),
        heading("Imputed"),
        row("line", text("Ramp-up"), "months 1 to 6", [usd(null), usd(null), usd(42_640.31, 2)]),
        row("total", text("Total"), "", [usd(96_000), usd(120_000), usd(313_471.86)]),
        row("line", text("Less than the hire"), "", [saving(-217_471.86), saving(-193_471.86), saving(0)]),
        row("line", text("in percent"), "", [share(-69.38), share(-61.72), share(0)]),
        row("line", text("Run rate a year"), "month 12 x 12", [usd(96_000), usd(120_000), usd(227_331.55)]),
        row("note", text("Hours delivered"), "", [hours(480), hours(480), hours(1_872)]),
        row("note", text("Cost per hour"), "", [usd(200), usd(250), usd(167.45)]),
      ],
    },
  ],
  footnotes: [
    "Social security stops in the month in which the pay of the year reaches the cap.",
    "Paid capacity that delivers nothing yet; counted, never paid.",
  ],
  notices: [
    "No overage rate: the retainer delivers 40 hours a month and the need is 40, so it is not used.",
    "The hire delivers more than is needed: 1,872 hours against 480.",
  ],
  verdict:
    "The retainer is cheapest by total cost over 12 months: $24,000.00 (20.00%) less than hourly, the next cheapest.",
};

const entry = (option: string, kind: string, line: string, label: string, basis: string, amount: number) => ({
  scenario: "First marketing leader",
  option,
  kind,
  line,
  label,
  category: line === "credit" ? "other" : line,
  basis,
  amount,
  currency: "USD",
});

const entries = [
  entry("retainer", "retainer", "fees", "Fees", "cash", 96_000),
  entry("hire", "fullTime", "rampUp", "Ramp-up, months 1 to 6", "imputed", 42_640.31),
  entry("hire", "fullTime", "credit", '=SUM("A1")', "cash", -5),
];

export const tidy: Tidy = { columns: Object.keys(entries[0] ?? {}), rows: entries };
