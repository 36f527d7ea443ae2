import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { run } from "../../src/cli/main.ts";
import { figureIn, figureParts, monthIndex } from "../../src/figures/assessment.ts";
import {
  chargesOf,
  type Dated,
  factsOf,
  figureLabel,
  jurisdictionNear,
  parametersOf,
  type Rule,
  ratesIn,
  STATUSES,
} from "../../src/figures/jurisdiction.ts";
import { jurisdictionNames, jurisdictionOf, jurisdictions } from "../../src/figures/jurisdictions.ts";
import { sources } from "../../src/figures/sources.ts";
import { nl } from "../../src/language/nl.ts";
import { nlCitations } from "../../src/language/nl-figures.ts";
import { taxes } from "../support/hire.ts";
import { fakeIo } from "../support/io.ts";

const nlFigures = nl.figureTexts ?? {};

const all = Object.entries(jurisdictions).map(([name, build]) => [name, build()] as const);

test("every source is cited, says where it was read, and is cited by nothing unverified", () => {
  const cited = all.flatMap(([, { components, terms = {}, severance }]) => [
    ...(severance ? [severance.source] : []),
    ...Object.values(terms).map(({ source }) => source),
    ...components
      .flatMap(ratesIn)
      .flat()
      .flatMap((figure) => figure.sources),
    ...parametersOf(components).flatMap(({ dated }) => dated.flatMap((figure) => figure.sources)),
  ]);
  expect([...new Set(cited)].sort()).toEqual(Object.keys(sources).sort());
  for (const text of Object.values(sources)) {
    expect(text).toMatch(/https:\/\/|\.[a-z]{2,4}\b|GFC10|premiepercentages|idastar|Urssaf|ONSS|INPS|BGBl|laws /);
    expect(text).not.toMatch(/unverified/i);
  }
});

test("all states and the District of Columbia are there, each once", () => {
  const states = jurisdictionNames().filter((name) => name.startsWith("us-"));
  expect(states).toHaveLength(51);
  expect(new Set(all.map(([, { title }]) => title)).size).toBe(all.length);
});

describe.each(all)("%s", (_, jurisdiction) => {
  const { components, facts } = jurisdiction;

  test("every figure has a source, a status, and sensible dates in order without a gap", () => {
    for (const dated of [...components.flatMap(ratesIn), ...parametersOf(components).map((one) => one.dated)]) {
      dated.forEach(({ value, from, until, status, sources: ids }, index) => {
        expect(value).toBeGreaterThan(0);
        expect(STATUSES).toContain(status);
        for (const id of ids) expect(sources).toHaveProperty(id);
        for (const date of [from, until ?? "2031-01-01"]) expect(date).toMatch(/^20[123]\d-(0[1-9]|1[0-2])-\d{2}$/);
        if (until !== undefined) expect(monthIndex(until)).toBeGreaterThan(monthIndex(from));
        const next = dated[index + 1];
        if (next !== undefined) expect(next.from).toBe(until);
      });
    }
  });

  test("its keys are names of one thing each", () => {
    const ids = components.map(({ id }) => id);
    const keys = [
      "jurisdiction",
      ...ids,
      ...Object.keys(facts),
      ...new Set(parametersOf(components).map(({ id }) => id)),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  test("figures of one component have names of their own, in Dutch too", () => {
    const dutch = (english: string) => nlFigures[english] ?? `?${english}`;
    for (const component of components) {
      const { id, label } = component;
      const names = figureParts(component).map((part) => figureLabel(label, `${id}.2026.${part}`, dutch));
      expect(names.filter((name) => name.includes("?"))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("what screens show of it has Dutch", () => {
    const shown = [
      jurisdiction.title,
      ...(jurisdiction.caveats ?? []),
      ...(jurisdiction.notes ?? []),
      ...Object.values(jurisdiction.expects ?? {}),
      ...Object.values(jurisdiction.terms ?? {}).map(({ say }) => say),
      ...components.flatMap(({ label, override }) => [label, override.assumed ?? label]),
      ...parametersOf(components).map(({ label }) => label),
      ...Object.values(facts).flatMap(({ label, assumed }) => [label, assumed.say]),
    ];
    expect([...new Set(shown)].filter((text) => nlFigures[text] === undefined)).toEqual([]);
    const figures = [
      ...components.flatMap(ratesIn).flat(),
      ...parametersOf(components).flatMap(({ dated }) => dated),
    ].flatMap(({ note = [] }) => note);
    const why = [...components.map(({ override }) => override), ...Object.values(facts)].map(({ why }) => why);
    // Parts stand for themselves: `by experience; fund building is inside`
    const parts = new Set([...figures, ...why].flatMap((text) => (text in nlFigures ? [] : text.split("; "))));
    expect([...parts].filter((text) => nlFigures[text] === undefined)).toEqual([]);
  });

  test("every fact is read by a rule, and every rule has a case for each of its words", () => {
    expect(new Set(components.flatMap(({ rule }) => factsOf(rule)))).toEqual(new Set(Object.keys(facts)));
    const check = (rule: Rule): void => {
      if (rule === null || !("by" in rule)) return;
      const fact = facts[rule.by];
      if ("words" in rule) {
        if (fact?.type !== "word") throw new TypeError(`${rule.by} has no words`);
        expect(Object.keys(rule.words).sort()).toEqual(Object.keys(fact.words).sort());
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

  test("what is taken of another component comes after it", () => {
    components.forEach(({ rule }, index) => {
      const known = ["pay", "basePay", "specialPay", ...components.slice(0, index).map(({ id }) => id)];
      for (const charge of chargesOf(rule)) {
        if ("amount" in charge) continue;
        for (const base of charge.on ?? []) if (typeof base === "string") expect(known).toContain(base);
      }
    });
  });
});

test("a scenario builds the places that it names, and no other", async () => {
  const before = { ...jurisdictions };
  const built: string[] = [];
  for (const [name, build] of Object.entries(before)) {
    jurisdictions[name] = () => {
      built.push(name);
      return build();
    };
  }
  try {
    const option = (place: string) => `{ kind: fullTime, annualSalary: 250k, employerTaxes: ${place} }`;
    const file = `version: 1\ncurrency: USD\nstart: 2026-01\nhorizonMonths: 12\noptions:\n  a: ${option("us-tx")}\n  b: ${option("us-nv")}\n`;
    for (const flags of [[], ["--locale", "nl"], ["--sources"], ["--format", "json"]]) {
      const io = fakeIo({ files: { "a.yaml": file } });
      expect(await run(["compare", "a.yaml", ...flags], io), io.stderr).toBe(0);
    }
    expect(built).toEqual(["us-tx", "us-nv"]);
  } finally {
    Object.assign(jurisdictions, before);
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

test("no Dutch is kept of a text that is gone", () => {
  const files = readdirSync("src/figures", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const source = files.map((path) => readFileSync(`src/figures/${path}`, "utf8")).join("");
  const titles = all.map(([, { title }]) => title);
  const parts = [...source.matchAll(/"([^"\n]*)"/g)].flatMap(([, text = ""]) => [text, ...text.split("; ")]);
  const words = [...source.matchAll(/^ +([a-z]+):/gm)].map(([, word = ""]) => word);
  const there = new Set([...titles, ...parts, ...words]);
  expect(Object.keys(nlFigures).filter((english) => !there.has(english))).toEqual([]);
  expect(nlCitations.filter(([words]) => !source.includes(words))).toEqual([]);
});

test.each([
  ["us-il", "ervaring; de fondsopbouw zit erin; nieuwe werkgevers"],
  ["nl", "in 2026 is klein een premieloonsom van ten hoogste EUR 1.082.500"],
])("%s says in Dutch why a number may be set, in parts too", async (name, dutch) => {
  const io = fakeIo({ columns: 400 });
  await run(["figures", name, "--locale", "nl"], io);
  expect(io.stdout).toContain(dutch);
});

test("a scenario builds the places that it names, and no other", () => {
  const builds = jurisdictionNames().map((name) => [name, vi.spyOn(jurisdictions, name)] as const);
  taxes({ taxes: "us-tx" });
  taxes({ taxes: "9%", currency: "USD" });
  const built = builds.flatMap(([name, build]) => (build.mock.calls.length > 0 ? [name] : []));
  vi.restoreAllMocks();
  expect(built).toEqual(["us-tx"]);
});

test.each([
  ["us-txx", "us-tx"],
  ["US-TX", "us-tx"],
  ["texas", "us-tx"],
  ["uk", "gb"],
  ["Nederland", "nl"],
  ["us-zz", "us"],
  ["de-by", "de"],
  ["usa", "us"],
  ["United States", "us"],
  ["Verenigde Staten", "us"],
  ["us-calif", "us-ca"],
  ["us-california", "us-ca"],
  ["US Texas", "us-tx"],
  ["us-nyc", "us-ny"],
  ["nyc", "us-ny"],
  ["Calif", "us-ca"],
  ["ca-ontario", "ca-on"],
  ["au-victoria", "au-vic"],
  ["India", "in"],
  ["germany", "de"],
  ["duitsland", "de"],
  ["the Netherlands", "nl"],
  ["England", "gb"],
  ["california", "us-ca"],
  ["jp", undefined],
  ["atlantis", undefined],
  ["is", undefined],
])("%s is meant as %s", (word, name) => {
  expect(jurisdictionNear(word, jurisdictionNames(), jurisdictionOf)).toBe(name);
});
