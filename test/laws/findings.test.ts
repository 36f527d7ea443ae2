/** Laws of whole findings: ranges bracket, order and language change nothing, JSON keeps all, a flag is an edit. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompareFinding, compare } from "../../src/analysis/compare.ts";
import { schedule } from "../../src/analysis/schedule.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { document as comparison } from "../../src/report/compare.ts";
import type { Document } from "../../src/report/document.ts";
import { flatNotices } from "../../src/report/document.ts";
import { document as months } from "../../src/report/schedule.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { numbersIn, parsedNumber } from "../support/displayed.ts";
import { type FileObject, read, scenarioFile, scenarios, withAssumptions } from "../support/scenario-arbitrary.ts";

const findings = (scenario: Scenario) => [compare(scenario), compare(scenario, { by: "cash" }), schedule(scenario)];

describe("ranges", () => {
  test("the best case is at most the likely one, and that at most the worst", () => {
    fc.assert(
      fc.property(scenarios(), ({ scenario }) => {
        for (const { total, totalLow, totalHigh } of compare(scenario).options) {
          expect(totalLow).toBeLessThanOrEqual(total);
          expect(total).toBeLessThanOrEqual(totalHigh);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("without ranges the three are one, and so are the deltas", () => {
    fc.assert(
      fc.property(scenarios({ ranges: false }), ({ scenario }) => {
        for (const option of compare(scenario).options) {
          expect([option.totalLow, option.totalHigh]).toEqual([option.total, option.total]);
          expect([option.cashLow, option.cashHigh]).toEqual([option.cash, option.cash]);
          expect([option.delta.amountLow, option.delta.amountHigh]).toEqual([option.delta.amount, option.delta.amount]);
          for (const line of option.lines)
            expect([line.amountLow, line.amountHigh]).toEqual([line.amount, line.amount]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("order", () => {
  test("permuting the options changes nothing but order", () => {
    const shuffled = scenarioFile().chain((file) => {
      const options = Object.entries(file.options as FileObject);
      const all = fc.shuffledSubarray(options, { minLength: options.length });
      return all.map((permuted): [FileObject, FileObject] => [
        file,
        { ...file, options: Object.fromEntries(permuted) },
      ]);
    });
    fc.assert(
      fc.property(shuffled, ([file, permuted]) => {
        expect(sortedFinding(compare(read(permuted)))).toEqual(sortedFinding(compare(read(file))));
      }),
      { numRuns: 40 },
    );
  });

  test("equal options are told apart by their ids, whatever their order", () => {
    const options = ["beta", "alpha"].map((id) => [id, { kind: "retainer", monthlyFee: 8000 }]);
    const file = (all: unknown[]) =>
      ({
        version: 1,
        currency: "USD",
        start: "2027-01",
        horizonMonths: 12,
        options: Object.fromEntries(all as [string, FileObject][]),
      }) as FileObject;
    const one = compare(read(file(options)));
    expect(sortedFinding(compare(read(file(options.toReversed()))))).toEqual(sortedFinding(one));
    expect(one.verdict).toMatchObject({ cheapest: "alpha", by: "total", tie: true, margin: 0 });
  });
});

/** The finding with everything that has the order of the options in one order. */
function sortedFinding({ options, assumptions, notices, ...rest }: CompareFinding): unknown {
  const by = (key: (one: never) => string) => (a: unknown, b: unknown) => (key(a as never) < key(b as never) ? -1 : 1);
  return {
    ...rest,
    options: [...options].sort(by(({ id }: { id: string }) => id)),
    assumptions: [...assumptions].sort(by(({ address }: { address: string }) => address)),
    notices: [...notices].sort(by((notice) => JSON.stringify(notice))),
  };
}

test("findings survive JSON, with no number that JSON does not have", () => {
  fc.assert(
    fc.property(scenarios(), ({ scenario }) => {
      for (const finding of findings(scenario)) expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
    }),
    { numRuns: 40 },
  );
});

test("the same scenario gives the same finding", () => {
  fc.assert(
    fc.property(scenarioFile(), (file) => {
      expect(findings(read(file))).toEqual(findings(read(file)));
    }),
    { numRuns: 20 },
  );
});

describe("locale", () => {
  /** All that a page says in numbers, read back as its language writes them. */
  function numbers(page: Document): unknown {
    const { locale } = page;
    const tables = page.blocks.flatMap((block) => (block.block === "table" ? block.rows : []));
    const cells = tables.flatMap((row) =>
      row.cells.map((cell) => {
        if (cell.type !== "number") return cell.type;
        const value = parsedNumber(cell.text, locale);
        expect(value).toBe(cell.value + 0);
        return value;
      }),
    );
    // The 13th month is a name, and a word in Dutch; what to write is as files have it, `{ 2027: 1.5% }`.
    const sentences = [page.verdict ?? "", ...flatNotices(page.notices)].map((text) =>
      numbersIn(text.replaceAll(/\b13th\b|\{[^{}]*\}/g, ""), locale).sort((a, b) => a - b),
    );
    return { cells, sentences };
  }

  test("the numbers of both languages are the same, and those of the finding", () => {
    fc.assert(
      fc.property(scenarios(), ({ scenario }) => {
        const compared = compare(scenario);
        const scheduled = schedule(scenario);
        expect(numbers(comparison(compared, "nl"))).toEqual(numbers(comparison(compared, "en")));
        expect(numbers(months(scheduled, "nl"))).toEqual(numbers(months(scheduled, "en")));
      }),
      { numRuns: 40 },
    );
  });

  test("no English word is left on a Dutch page", () => {
    fc.assert(
      fc.property(scenarios(), ({ scenario }) => {
        const page = comparison(compare(scenario), "nl");
        const tables = page.blocks.flatMap((block) => (block.block === "table" ? block.rows : []));
        const labels = tables.map((row) => (row.cells[0]?.type === "text" ? row.cells[0].text : ""));
        const english = /\b(the|hours|month|salary|fees|notice|against|total,|paid|within|needs|tax|less|fewer)\b/i;
        expect(
          [...labels, page.verdict, ...flatNotices(page.notices)].filter((text) =>
            // A law's own name stays: `Modified Business Tax`, `Paid Leave`.
            english.test((text ?? "").replaceAll(/\b(?:(?:[A-Z][a-z]+ )+Tax|Paid Leave)\b/g, "")),
          ),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("present value", () => {
  test("at rate 0 it is the cash, and the higher the rate the nearer to nothing", () => {
    fc.assert(
      fc.property(scenarioFile({ ranges: false, savings: false }), (file) => {
        const at = (discountRate: string) => compare(read({ ...file, discountRate })).options;
        const [zero, some, more] = [at("0%"), at("5%"), at("20%")];
        zero.forEach((option, index) => {
          expect(option.presentValue).toBe(option.cash);
          // Relief of a contribution is money that comes in: the law is of what is paid.
          if (option.lines.some((line) => line.amount < 0)) return;
          expect(some[index]?.presentValue).toBeLessThanOrEqual(option.cash);
          expect(more[index]?.presentValue).toBeLessThanOrEqual(some[index]?.presentValue ?? Number.NaN);
          expect(more[index]?.presentValue).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("--set", () => {
  /** Every number of the file by the path to it, and whether that path has an address. */
  function numbersOf(node: unknown, path: string[] = []): string[][] {
    if (typeof node === "number" || (typeof node === "string" && /\d%/.test(node))) return [path];
    // Phases have addresses of their own, by their places from 1.
    if (typeof node !== "object" || node === null || Array.isArray(node)) return [];
    if ("value" in node || "low" in node) return [path];
    return Object.entries(node).flatMap(([key, inside]) => numbersOf(inside, [...path, key]));
  }

  function edited(node: unknown, [key = "", ...rest]: string[], value: unknown): unknown {
    const copy: Record<string, unknown> = { ...(node as object) };
    copy[key] = rest.length === 0 ? value : edited(copy[key], rest, value);
    return copy;
  }

  /** The scenario, or the codes of what is wrong with it. */
  function readOrRefused(scenario: () => Scenario): Scenario | { readonly codes: readonly string[] } {
    try {
      return scenario();
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return { codes: error.issues.map(({ code }) => code) };
    }
  }

  /** A finding without where its numbers come from. */
  const numbersOnly = (finding: CompareFinding) => ({
    ...finding,
    assumptions: finding.assumptions.map(({ origin, ...rest }) => rest),
  });

  test("a flag gives what editing the file gives, and is listed as a flag", () => {
    const edit = scenarioFile().chain((file) =>
      fc.constantFrom(...numbersOf(file).filter(([key]) => key !== "version")).map((path) => ({ file, path })),
    );
    fc.assert(
      fc.property(edit, ({ file, path }) => {
        const address = (path[0] === "options" ? path.slice(1) : path).join(".");
        const old = read(file).assumptions.get(address);
        const { unit, bounds } = old ?? { unit: "", bounds: {} };
        const least = Math.max(bounds.min ?? 1, 1.5);
        const value = unit === "ratio" ? "0.5%" : bounds.integer ? 7 : least;
        const inFile = readOrRefused(() => read(edited(file, path, { value }) as FileObject));
        const byFlag = readOrRefused(() => read(file, [`${address}={ value: ${value} }`]));
        // Some numbers allow fewer of another: more leave than a year of so few weeks has days is refused either way.
        if ("codes" in inFile || "codes" in byFlag) return void expect(byFlag).toEqual(inFile);
        const asFlag = compare(byFlag);
        const [said, ...notices] = asFlag.notices;
        expect(said).toMatchObject({ code: "overridden", address });
        expect(numbersOnly({ ...asFlag, notices })).toEqual(numbersOnly(compare(inFile)));
        expect(asFlag.assumptions.find((one) => one.address === address)?.origin).toBe("flag");
      }),
      { numRuns: 50 },
    );
  });
});

test("assumptions at their likely values alone decide the total", () => {
  fc.assert(
    fc.property(scenarios(), ({ scenario }) => {
      const point = withAssumptions(scenario, () => 1);
      const flat: Scenario = {
        ...point,
        assumptions: new Map(
          [...point.assumptions].map(([address, one]) => [
            address,
            { ...one, quantity: { value: one.quantity.value } },
          ]),
        ),
      };
      expect(compare(flat).options.map((option) => option.total)).toEqual(
        compare(scenario).options.map((option) => option.total),
      );
    }),
    { numRuns: 30 },
  );
});
