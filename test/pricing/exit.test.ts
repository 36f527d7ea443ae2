import { describe, expect, test } from "vitest";
import { breakEven } from "../../src/analysis/break-even.ts";
import { compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { jurisdictions } from "../../src/figures/jurisdictions.ts";
import { type FileObject, read } from "../support/scenario-arbitrary.ts";
import { costsOf } from "../support/stops.ts";

const file = (option: FileObject, more: FileObject = {}): FileObject => ({
  version: 1,
  currency: "USD",
  start: "2027-01",
  horizonMonths: 6,
  options: { one: option },
  ...more,
});

describe("the cost of stopping after each month", () => {
  test("a retainer owes the rest of its minimum term, or its notice where that is longer", () => {
    const one = file({ kind: "retainer", monthlyFee: 1000, minimumMonths: 4, noticeMonths: 1 });
    expect(costsOf(one)).toEqual([3000, 2000, 1000, 1000, 1000, 1000]);
  });

  test("is at the pay of the month before, and nothing before it begins or once it has ended", () => {
    const one = file(
      { kind: "fullTime", annualSalary: 120_000, annualRaise: "10%", noticeMonths: 2, startAfterMonths: 1, months: 13 },
      { horizonMonths: 16 },
    );
    const costs = costsOf(one);
    expect(costs[0]).toBe(0);
    expect(costs.slice(1, 13)).toEqual(Array.from({ length: 12 }, () => 20_000));
    expect(costs.slice(13)).toEqual([22_000, 0, 0]);
  });

  test("says where no notice is in it: none is given, or it is worked; also where the number has a name", () => {
    const said = (more: FileObject, top: FileObject = {}) =>
      schedule(read(file({ kind: "fullTime", annualSalary: 120_000, severance: "10%", ...more }, top)), { exit: true })
        .notices.filter(({ code }) => code === "exit-without-notice")
        .map(({ values }) => values.worked);
    expect(said({})).toEqual(["no"]);
    expect(said({ noticeMonths: 2, notice: "worked" })).toEqual(["yes"]);
    expect(said({ noticeMonths: 2 })).toEqual([]);
    expect(said({ noticeMonths: "$n" }, { inputs: { n: 2 } })).toEqual([]);
  });

  test("so does an answer that counts the costs of an end, where it counts any", () => {
    const coded = (more: FileObject) => {
      const scenario = read(file({ kind: "fullTime", annualSalary: 120_000, ...more }));
      const codes = ({ notices }: { notices: readonly { code: string; address?: string }[] }) =>
        notices.filter(({ code }) => code === "exit-without-notice").map(({ address }) => address);
      return [compare(scenario), schedule(scenario)].map(codes);
    };
    expect(coded({ severance: "10%", months: 4 })).toEqual([["one"], ["one"]]);
    expect(coded({ severance: "10%", months: 4, noticeMonths: 1 })).toEqual([[], []]);
    // It goes on after the horizon, or ends and owes nothing.
    expect(coded({ severance: "10%" })).toEqual([[], []]);
    expect(coded({ months: 4 })).toEqual([[], []]);
  });

  test("is nothing where the file states none", () => {
    expect(costsOf(file({ kind: "retainer", monthlyFee: 1000 }))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("is not charged by the search of a replacement", () => {
    const one = file({ kind: "fullTime", annualSalary: 120_000, severance: "10%", tenureMonths: 2, searchMonths: 1 });
    // One month of search, two of work: an end in the search has nobody to pay.
    expect(costsOf(one)).toEqual([0, 12_000, 12_000, 0, 12_000, 12_000]);
  });
});

test("the schedule carries the costs only where they are asked for", () => {
  const scenario = read(file({ kind: "retainer", monthlyFee: 1000, noticeMonths: 1 }));
  expect(schedule(scenario, { exit: true }).options[0]?.months.map((month) => month.exit)).toEqual(
    Array.from({ length: 6 }, () => 1000),
  );
  expect(schedule(scenario).options[0]?.months[0]).not.toHaveProperty("exit");
  expect(schedule(scenario, { exit: true }).notices.map(({ code }) => code)).toContain("exit-if-stopped");
});

test("break-even over time counts what leaving then costs", () => {
  const two = read(
    file(
      { kind: "retainer", monthlyFee: 1000, minimumMonths: 4 },
      {
        options: {
          a: { kind: "retainer", monthlyFee: 1000, minimumMonths: 4 },
          b: { kind: "retainer", monthlyFee: 1500 },
        },
      },
    ),
  );
  const [plain] = breakEven(two).pairs;
  const [leaving] = breakEven(two, { exit: true }).pairs;
  expect(plain).toMatchObject({ answer: "never", atFrom: { a: 1000, b: 1500 } });
  // Within the minimum term four fees are owed in any case: 4000 against 1500 a month.
  expect(leaving).toMatchObject({ answer: "crossings", atFrom: { a: 4000, b: 1500 }, atTo: { a: 6000, b: 9000 } });
  expect(leaving?.crossings).toMatchObject([{ cheaperBefore: "b", cheaperAfter: "a" }]);
});

describe.each(["us-ny", "nl", "gb"])("under %s,", (id) => {
  test("notice pay is charged with the contributions of its month, and pay and taxes are those of a file that ends there", () => {
    const currency = jurisdictions[id]?.().currency ?? "";
    const hire = (more: FileObject, horizonMonths: number): FileObject => ({
      version: 1,
      currency,
      start: "2026-04",
      horizonMonths,
      options: {
        one: { kind: "fullTime", annualSalary: 48_000, bonus: "10%", noticeMonths: 2, employerTaxes: id, ...more },
      },
    });
    const costs = costsOf(hire({}, 14));
    for (const month of [1, 5, 14]) {
      const ended = schedule(read(hire({ months: month }, month + 1))).options[0]?.months[month]?.cash ?? Number.NaN;
      expect(costs[month - 1]).toBeCloseTo(ended, 1);
      expect(costs[month - 1]).toBeGreaterThan(8_000);
    }
  });
});

test("an option that owes nothing at its end is named beside the column, and no other", () => {
  const said = (one: FileObject) =>
    schedule(read(file(one)), { exit: true }).notices.map(({ code, address }) => [code, address]);
  expect(said({ kind: "custom" })).toEqual([
    ["exit-if-stopped", undefined],
    ["exit-left-out", "one"],
  ]);
  expect(said({ kind: "retainer", monthlyFee: 1000, noticeMonths: 1 })).toEqual([["exit-if-stopped", undefined]]);
});
