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
