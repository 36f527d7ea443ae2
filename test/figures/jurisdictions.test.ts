import { describe, expect, test } from "vitest";
import { figureIn, monthIndex } from "../../src/figures/assessment.ts";
import {
  chargesOf,
  type Dated,
  datedOf,
  type Jurisdiction,
  jurisdictionNear,
  parametersOf,
  type Rule,
  STATUSES,
} from "../../src/figures/jurisdiction.ts";
import { jurisdictions } from "../../src/figures/jurisdictions.ts";
import { sources } from "../../src/figures/sources.ts";

const all = Object.entries(jurisdictions);

/** The dated lists of a jurisdiction, each once. */
function seriesOf({ components }: Jurisdiction): readonly (readonly Dated[])[] {
  const bands = components.flatMap(({ rule }) => chargesOf(rule).flatMap((charge) => charge.bands));
  const rates = bands.flatMap(({ rate }) => (typeof rate === "string" ? [] : [rate.dated, rate.share ?? []]));
  return [...rates, ...parametersOf(components).map(({ dated }) => dated)].filter((dated) => dated.length > 0);
}

test("every source is cited by a figure, says where it was read, and is cited by nothing unverified", () => {
  const cited = new Set(all.flatMap(([, { components }]) => datedOf(components).flatMap((figure) => figure.sources)));
  expect([...cited].sort()).toEqual(Object.keys(sources).sort());
  for (const text of Object.values(sources)) {
    expect(text).toMatch(/https:\/\/|\.(com|gov|nl|uk|ai|org)\b|GFC10|premiepercentages/);
    expect(text).not.toMatch(/unverified/i);
  }
});

test("only the countries and states that could be confirmed are shipped", () => {
  const states = "ak az ca co fl il ma nc nj nv ny or pa sd tn tx wa wy".split(" ");
  expect(Object.keys(jurisdictions)).toEqual(["us", ...states.map((state) => `us-${state}`), "nl", "gb"]);
});

describe.each(all)("%s", (_, jurisdiction) => {
  const { components, facts, yearStart } = jurisdiction;

  test("every figure has a source, a status, and dates in order without a gap", () => {
    for (const dated of seriesOf(jurisdiction)) {
      dated.forEach(({ value, from, until, status, sources: ids }, index) => {
        expect(value).toBeGreaterThan(0);
        expect(STATUSES).toContain(status);
        expect(ids.length).toBeGreaterThan(0);
        for (const id of ids) expect(sources).toHaveProperty(id);
        for (const date of [from, until ?? "9999-01-01"]) expect(date).toMatch(/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/);
        if (until !== undefined) expect(monthIndex(until)).toBeGreaterThan(monthIndex(from));
        const next = dated[index + 1];
        if (next !== undefined) expect(next.from).toBe(until);
      });
    }
  });

  test("a charge with a yearly limit changes only where a contribution year begins", () => {
    for (const charge of components.flatMap(({ rule }) => chargesOf(rule))) {
      for (const { rate, above, upTo } of charge.bands) {
        if (charge.limits === "month" || (above === undefined && upTo === undefined)) continue;
        const dated = [typeof rate === "string" ? [] : rate.dated, above?.dated ?? [], upTo?.dated ?? []].flat();
        for (const { from } of dated) expect(Number(from.slice(5, 7))).toBe(yearStart);
      }
    }
  });

  test("its keys are names of one thing each, in both languages", () => {
    const keys = [
      "jurisdiction",
      ...components.map(({ id }) => id),
      ...Object.keys(facts),
      ...parametersOf(components).map(({ id }) => id),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/);
    const { title, notes, caveats = [] } = jurisdiction;
    const owns = components.flatMap(({ label, own }) => [label, own.why, own.assumed ?? label]);
    const told = Object.values(facts).flatMap(({ label, why, assumed }) => [label, why, assumed.say]);
    for (const { en, nl } of [title, ...notes, ...caveats, ...owns, ...told]) {
      expect(en.trim()).not.toBe("");
      expect(nl.trim()).not.toBe("");
    }
  });

  test("every rule asks for facts that are declared, and has a case for each of their words", () => {
    const check = (rule: Rule): void => {
      if (rule === null || "bands" in rule) return;
      const fact = facts[rule.by];
      expect(fact, rule.by).toBeDefined();
      if ("words" in rule) {
        if (fact?.type !== "word") throw new TypeError(`${rule.by} has no words`);
        expect(Object.keys(rule.words)).toEqual(Object.keys(fact.words));
        expect(Object.keys(fact.words)).toContain(fact.assumed.value);
        for (const inside of Object.values(rule.words)) check(inside);
      } else {
        expect(fact?.type).toBe("number");
        const bounds = rule.cases.map((one) => ("atLeast" in one ? one.atLeast : one.above));
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
        expect(rule.cases[0]).toHaveProperty("atLeast", 0);
        for (const { rule: inside } of rule.cases) check(inside);
      }
    };
    for (const { rule } of components) check(rule);
  });

  test("what is taken of another component comes after it, and only the employer's own rates lack figures", () => {
    components.forEach(({ on, rule, own }, index) => {
      if (on !== "pay") expect(components.slice(0, index).map(({ id }) => id)).toContain(on);
      const rates = chargesOf(rule).flatMap(({ bands }) => bands.map(({ rate }) => rate));
      expect(rates.length).toBeGreaterThan(0);
      const unknown = rates.some((rate) => rate === "own" || (rate === "spared" && own.sets === "upTo"));
      expect(own.without === "figures").toBe(!unknown);
    });
  });
});

test("one English label has one Dutch one", () => {
  const dutch = new Map<string, string>();
  for (const { label } of all.flatMap(([, { components }]) => components)) {
    expect(dutch.get(label.en) ?? label.nl).toBe(label.nl);
    dutch.set(label.en, label.nl);
  }
});

test("a figure counts from the month of its date, and is carried forward after its last", () => {
  const dated: Dated[] = [
    { value: 1, from: "2025-04-06", until: "2026-04-06", status: "final", sources: ["nicRate"] },
    { value: 2, from: "2026-04-06", until: "2027-04-06", status: "final", sources: ["nicRate"] },
  ];
  const at = (iso: string) => {
    const found = figureIn(dated, monthIndex(iso));
    return found && [found.figure.value, found.carried];
  };
  expect(at("2025-03")).toBeUndefined();
  expect(at("2025-04")).toEqual([1, false]);
  expect(at("2026-03")).toEqual([1, false]);
  expect(at("2026-04")).toEqual([2, false]);
  expect(at("2027-03")).toEqual([2, false]);
  expect(at("2027-04")).toEqual([2, true]);
});

test.each([
  ["us-txx", "us-tx"],
  ["US-TX", "us-tx"],
  ["texas", "us-tx"],
  ["uk", "gb"],
  ["Nederland", "nl"],
  ["us-mi", "us"],
  ["de-by", undefined],
  ["fr", undefined],
  ["is", undefined],
])("%s is meant as %s", (word, name) => {
  expect(jurisdictionNear(word, jurisdictions)).toBe(name);
});
