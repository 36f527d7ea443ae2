import { expect, test } from "vitest";
import { breakEven } from "../../src/analysis/break-even.ts";
import { document } from "../../src/report/break-even.ts";
import type { Document } from "../../src/report/document.ts";
import { parseScenario } from "../../src/scenario/parse.ts";

const head = "version: 1\ntitle: A choice\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 12\n";

const page = (yaml: string) => document(breakEven(parseScenario(head + yaml)), "en");

function rows({ blocks }: Document): string[][] {
  const text = (cell: { readonly text?: string }) => cell.text ?? "";
  return blocks.flatMap((block) =>
    block.block === "table" ? block.rows.map(({ cells }) => cells.map((cell) => text(cell as { text?: string }))) : [],
  );
}

test("nine options that never meet are nine rows at most: the cheaper one beside all that it beats", () => {
  const options = [...Array(9).keys()].map((i) => `  o${9 - i}: { kind: retainer, monthlyFee: ${1000 * (9 - i)} }`);
  const found = rows(page(`options:\n${options.join("\n")}\n`));
  expect(found).toHaveLength(8);
  expect(found).toContainEqual(["o7 · o9; o8", "never", "o7", "o7"]);
});

const three = `need: { hoursPerMonth: 40 }
options:
  short: { kind: retainer, monthlyFee: 5000, includedHoursPerMonth: 20, hoursPerMonth: 20, setupFee: 9000 }
  hourly: { kind: hourly, hourlyRate: 150 }
  setUp: { kind: hourly, hourlyRate: 125, setupFee: 5000 }
`;

test("a break-even of an option that falls short names it", () => {
  expect(
    rows(page(three))
      .filter(([names]) => names === "short · hourly")[0]
      ?.at(-1),
  ).toBe("short");
});

test("of many pairs only those between options that do the job are put into words", () => {
  const { blocks } = page(`${three}  flat: { kind: hourly, hourlyRate: 400 }\n`);
  const said = blocks.flatMap((block) => (block.block === "text" && block.role === "plain" ? [block.text] : []));
  // 40 hours at 150 are 6,000 a month, at 125 they are 5,000 and 5,000 once.
  expect(said).toEqual([expect.stringContaining("before month 5")]);
});

test("where no pair of many does the job, that is the answer", () => {
  const { verdict } = page(`budget: { total: 100 }\n${three}  flat: { kind: hourly, hourlyRate: 400 }\n`);
  expect(verdict).toBe("No break-even between options that meet all requirements.");
});

test("a picture of a part of the range says which part: up to what one person works full time", () => {
  const { blocks } = page(three);
  const captions = blocks.flatMap((block) => (block.block === "chart" ? [block.caption] : []));
  expect(captions.slice(1)).toEqual(["Shown from 0 hours a month to 173.33 hours a month"]);
});

test("who costs less in the end is said beside what pay that is not yet paid would turn", () => {
  const hire = "kind: fullTime, annualSalary: 60000, employerTaxes: 0, benefits: 0, recruiting: 0";
  const { verdict } = page(
    `options:\n  a: { ${hire}, holidayAllowance: 8%, holidayAllowanceMonth: 5 }\n  b: { ${hire}, costs: { fee: { amount: 250, every: month } } }\n`,
  );
  // By month 12, 8% of seven months' pay of 5,000 is accrued: 2,800; 62,000 and 2,800 are more than 63,000.
  expect(verdict).toContain(
    "From month 8 a costs less. Not counted: $2,800 of pay accrued for a and unpaid at the end of the horizon; with accrued pay counted, b costs $1,800 less.",
  );
});

test("where options cost the same at first, they diverge at the month from which one costs less", () => {
  const found = rows(
    page("options:\n  a: { kind: retainer, monthlyFee: 1000 }\n  b: { kind: retainer, monthlyFee: 1000, months: 3 }\n"),
  );
  expect(found).toEqual([["a · b", "diverge from month 4", "equal", "b", "b"]]);
});

test("of a horizon of one month its costs are said once", () => {
  const one = "version: 1\ncurrency: USD\nstart: 2027-01\nhorizonMonths: 1\noptions:\n";
  const of = (fee: number) =>
    document(
      breakEven(
        parseScenario(`${one}  a: { kind: retainer, monthlyFee: 1000 }\n  b: { kind: retainer, monthlyFee: ${fee} }\n`),
      ),
      "en",
    ).verdict;
  expect(of(900)).toBe(
    "b always costs less than a: $900.00 against $1,000.00 at month 1. No break-even within the horizon.",
  );
  expect(of(1000)).toBe("a and b always cost the same, $1,000.00.");
});
