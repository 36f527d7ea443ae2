import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import type { Locale } from "../../src/core/text.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { document } from "../../src/report/compare.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const finding = compare(
  parseScenario(`version: 1
currency: EUR
start: 2027-01
horizonMonths: 12
options:
  hours: { kind: hourly, hourlyRate: 150, hoursPerWeek: 8 }
  one: { kind: fullTime, annualSalary: 120k, rampUp: { months: 4 } }
  two: { kind: fullTime, annualSalary: 110k, hoursPerWeek: 36, rampUp: { months: 3 } }
  own: { kind: fullTime, annualSalary: 110k, hoursPerWeek: 36, rampUp: { months: 3, startingAt: 7% } }
`),
);

/** The text of the footnote that a row's label carries. */
function noteOf(label: string, locale: Locale): string | undefined {
  const { blocks, footnotes } = document(finding, locale);
  const rows = blocks.flatMap((block) => (block.block === "table" ? block.rows : []));
  const cell = rows.map((row) => row.cells[0]).find((cell) => cell?.type === "text" && cell.text === label);
  return cell?.type === "text" && cell.footnote !== undefined ? footnotes[cell.footnote - 1] : undefined;
}

test("a line that depends on figures names each with its value and source, and no number of the user's own", () => {
  const fees = noteOf("Fees", "en");
  expect(fees).toContain("weeksPerYear is 52 weeks a year, which is not in the file: convention");
  const hours = noteOf("Hours delivered", "en");
  expect(hours).toContain("weeksPerYear is 52 weeks a year");
  expect(hours).toContain("one.hoursPerWeek is 40 hours a week");
  expect(hours).not.toContain("two.hoursPerWeek");
  expect(noteOf("Salary", "en")).toBeUndefined();
});

test("a figure that stands in at several addresses is said once", () => {
  const note = noteOf("Ramp-up", "en");
  expect(note).toMatch(/^one\.rampUp\.startingAt, two\.rampUp\.startingAt are 0%, which is not in the file: /);
  expect(note).not.toContain("own.");
});

test("Dutch has its own words and units", () => {
  expect(noteOf("Vergoeding", "nl")).toMatch(/^weeksPerYear is 52 weken per jaar, niet uit het bestand: /);
  expect(noteOf("Inwerkperiode", "nl")).toMatch(/^one\.rampUp\.startingAt, two\.rampUp\.startingAt zijn 0%, /);
});

test("Markdown marks the cell and the note alike", () => {
  const text = renderMarkdown(document(finding, "en"), { width: undefined, color: 0, ascii: false });
  const mark = /Ramp-up(<sup>\d<\/sup>)/.exec(text)?.[1];
  expect(mark).toBeDefined();
  expect(text).toContain(`\n${mark} one.rampUp.startingAt, two.rampUp.startingAt are 0%`);
});
