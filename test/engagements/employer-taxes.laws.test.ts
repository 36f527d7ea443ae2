import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowUnit } from "../../src/core/flow.ts";
import { sameUnit } from "../../src/core/unit.ts";
import { jurisdictions } from "../../src/figures/jurisdictions.ts";
import { noticeText } from "../../src/language/notices.ts";
import { compile } from "../../src/scenario/compile.ts";
import { hire, issues, months, taxes } from "../support/hire.ts";

describe("laws", () => {
  const names = Object.keys(jurisdictions);
  const anyHire = fc.record({
    name: fc.constantFrom(...names),
    salary: fc.integer({ min: 1000, max: 400_000 }),
    start: fc.constantFrom("2026-01", "2026-05", "2026-11"),
    months: fc.integer({ min: 1, max: 30 }),
    more: fc.constantFrom(
      "",
      "    bonus: 30%\n",
      "    signingBonus: 20000\n    noticeMonths: 2\n    months: 9\n",
      "    rampUp: { months: 3 }\n    tenureMonths: 7\n",
    ),
  });
  const given = ({ name, ...rest }: { name: string; salary: number; start: string; months: number; more: string }) => {
    const needed = jurisdictions[name]?.().components.some(({ override }) => override.without === "required");
    const taxes = needed ? `{ jurisdiction: ${name}, unemployment: 2% }` : name;
    return { ...rest, taxes, currency: jurisdictions[name]?.().currency ?? "USD" };
  };

  test("every line is money, months sum to lines, and no component falls as pay rises", () => {
    fc.assert(
      fc.property(anyHire, (drawn) => {
        const one = given(drawn);
        const model = compile(hire(one));
        const unitAt = (address: string) => model.assumptions.get(address)?.unit ?? "ratio";
        for (const { flow } of model.options[0]?.items ?? []) {
          expect(sameUnit(flowUnit(flow, unitAt), { money: 1 })).toBe(true);
        }
        const less = taxes(one);
        for (const [component, amount] of Object.entries(less)) {
          const sum = months(one, component).reduce((a, b) => a + b, 0);
          expect(sum).toBeCloseTo(amount, 6);
        }
        const more = taxes({ ...one, salary: one.salary + 10_000 });
        // A cent of rounding may go to another line; a relief is no contribution.
        for (const [component, amount] of Object.entries(less)) {
          if (component !== "generalReduction") expect(more[component]).toBeGreaterThan(amount - 0.05);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a longer horizon changes no earlier month", () => {
    fc.assert(
      fc.property(anyHire, (drawn) => {
        const one = given(drawn);
        for (const component of Object.keys(taxes(one))) {
          const longer = months({ ...one, months: one.months + 7 }, component);
          expect(longer.slice(0, one.months)).toEqual(months(one, component));
        }
      }),
      { numRuns: 25 },
    );
  });
});

test("every notice of every jurisdiction has its words in both languages", () => {
  for (const [name, build] of Object.entries(jurisdictions)) {
    const { currency } = build();
    for (const given of [name, `{ jurisdiction: ${name}, unemployment: 2% }`]) {
      const valid = { currency, taxes: given, start: "2026-01", months: 60 };
      if (issues(valid).length > 0) continue;
      for (const notice of compile(hire(valid)).notices()) {
        for (const locale of ["en", "nl"] as const) {
          const sentence = noticeText(notice, locale);
          expect(sentence).not.toMatch(/undefined|(, so|:|;) *$/);
          expect(sentence.replace(/employerTaxes: .*/, "")).not.toMatch(/\b(wageBase|socialSecurityBase)\b/);
        }
      }
    }
  }
});
