import { expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { fakeIo } from "../support/io.ts";

const nine = "abcdefghi".split("").map((id, index) => `  ${id}: { kind: hourly, hourlyRate: ${100 + index} }`);
const files = {
  "nine.yaml": `version: 1\ncurrency: EUR\nstart: 2027-01\nhorizonMonths: 12\nneed: { hoursPerMonth: 40 }\noptions:\n${nine.join("\n")}\n  fixed: { kind: custom, costs: { fee: { amount: 4200, every: month } } }\n`,
};

async function breakEven(...args: string[]) {
  const io = fakeIo({ files });
  const code = await run(["break-even", "nine.yaml", ...args], io);
  return { code, out: io.stdout, err: io.stderr };
}

test("puts into words only where something changes when there are many options", async () => {
  const { out } = await breakEven();
  expect(out).not.toMatch(/a is always cheaper|a costs less than b/);
  expect(out.split("\n").length).toBeLessThan(190);
});

test("--pair asks about two options alone", async () => {
  const { out } = await breakEven("--pair", "a,fixed", "--format", "json");
  const { pairs } = JSON.parse(out) as { pairs: { a: string; b: string }[] };
  expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`))).toEqual(new Set(["a fixed"]));
  expect(await breakEven("--pair", "a,zed")).toMatchObject({ code: 2, err: expect.stringContaining("a, b, c") });
  expect((await breakEven("--pair", "a")).code).toBe(2);
});
