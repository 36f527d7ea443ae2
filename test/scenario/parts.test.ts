import { expect, test } from "vitest";
import { amounts, comparison, issuesIn, noticed, optionOf } from "../support/scenario.ts";

const PLAN = `  plan:
    kind: plan
    parts:
      bridge:
        kind: retainer
        monthlyFee: 8000
        months: 9
      hire:
        kind: fullTime
        annualSalary: 120000
        costs:
          tools: { amount: 500, every: month }`;

test("a flag reaches into a part by the path in the file", () => {
  const finding = comparison(PLAN, {
    set: ["plan.parts.bridge.monthlyFee=9000", "plan.parts.hire.costs.tools.amount=0"],
  });
  expect(amounts(optionOf(finding))).toEqual({ "bridge.fees": 81_000, "hire.salary": 120_000, "hire.tools": 0 });
  expect(finding.assumptions).toContainEqual({
    address: "plan.parts.bridge.monthlyFee",
    label: "monthly fee",
    labelKey: "kinds.retainer.fields.monthlyFee",
    value: 9000,
    unit: "USD/month",
    origin: "flag",
  });
});

test("what is wrong inside a part is said at its place, all at once", () => {
  const broken = PLAN.replace("monthlyFee: 8000", "monthlyFe: 8000")
    .replace("annualSalary: 120000", "annualSalary: 120,000")
    .replace("amount: 500", "amount: 25")
    .replace("tools:", "salary:");
  expect(issuesIn(broken)).toEqual([
    "11:9 unknown-key: unknown key `monthlyFe` in part `bridge` of option `plan` > did you mean `monthlyFee`?",
    expect.stringMatching(/^15:23 thousands-separator/),
    "17:11 line-twice: `salary` is a line of the kind `fullTime` already > choose another id for this cost",
    expect.stringMatching(/^17:29 share-or-amount/),
  ]);
  const paths = issuesIn(PLAN, { set: ["plan.parts.bridge.months=long"] });
  expect(paths).toEqual([expect.stringMatching(/^--set 1:26 /)]);
});

test("a plan has parts, each of a kind, by ids that can be addressed", () => {
  expect(issuesIn("  plan: { kind: plan }")[0]).toMatch(
    /^6:3 missing-key: `parts` is missing in option `plan` > write parts: \{/,
  );
  expect(issuesIn("  plan: { kind: plan, parts: {} }")[0]).toMatch(
    /^6:23 no-parts: option `plan` needs at least one part/,
  );
  expect(issuesIn("  plan: { kind: plan, parts: [] }")[0]).toMatch(/^6:30 wrong-type: a map of options by id/);
  const listed = "[{ kind: custom, months: 3 }, { kind: custom }, { kind: coach, sessionRate: 300 }]";
  expect(issuesIn(`  plan: { kind: plan, parts: ${listed} }`)[0]).toMatch(
    /^6:30 wrong-type: a map was expected, found a list > remove the hyphens: write parts: \{ custom1: \{ kind: custom, months: 3 \}, custom2: \{ kind: custom \}, coach: \{/,
  );
  expect(issuesIn("  plan: { kind: plan, parts: { a: 3 } }")[0]).toMatch(/^6:32 wrong-type/);
  expect(issuesIn("  plan: { kind: plan, parts: { a: { title: A } } }")[0]).toMatch(
    /missing-key: `kind` is missing in part `a` of option `plan`/,
  );
  expect(issuesIn("  plan: { kind: plan, parts: { A.b: { kind: custom } } }")[0]).toMatch(/^6:32 bad-id/);
  expect(issuesIn("  plan: { kind: plan, parts: { a: { kind: interim, dayRate: 1 } } }")[0]).toMatch(
    /^6:32 days-missing/,
  );
});

test("a plan's ramp-up is that of each part without one; an amount of it is for the whole", () => {
  const each = optionOf(
    comparison(`${PLAN}\n        rampUp: { months: 2 }\n    rampUp: { months: 4, startingAt: 50% }`),
  );
  // Half of half of four months of 8,000; half of two months of 10,000.
  expect(amounts(each)).toMatchObject({ "bridge.rampUp": 8_000, "hire.rampUp": 10_000 });
  expect(each.results.productiveAfterMonths).toBe(2);
  expect(noticed(comparison(`${PLAN}\n    rampUp: { months: 4 }`)).join()).not.toMatch("ramp-up");
  const whole = optionOf(comparison(`${PLAN}\n    rampUp: { amount: 5000 }`));
  expect(amounts(whole)).toMatchObject({ rampUp: 5_000 });
  expect(amounts(whole)).not.toHaveProperty("hire.rampUp");
});

test("a cost without a place in its kind names the part it is of", () => {
  const cost = PLAN.replace("every: month", "every: month, often: yes");
  expect(issuesIn(cost)[0]).toMatch(/unknown key `often` in cost `tools` of part `hire` of option `plan`/);
});
