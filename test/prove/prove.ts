/**
 * `npm run prove -- 1000`: so many scenarios at random, named inputs and cases among them, through Gnumeric; every story of
 * fixtures/, the files beside this one and one of odd titles through LibreOffice too; half of them with inputs changed in the workbook, against `--set`.
 * `npm run prove -- 1000 2026 583 first-cmo`: of a thousand with that seed this one again, and of the stories that one.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { isFixed } from "../../src/core/assumption.ts";
import { ScenarioError } from "../../src/core/issue.ts";
import { isWithin } from "../../src/core/range.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { withNumbers } from "../../src/scenario/with-numbers.ts";
import { fileWithCases, read, textOf } from "../support/scenario-arbitrary.ts";
import { type Engine, gnumeric, libreOffice } from "./engines.ts";
import { type Proof, proof } from "./proof.ts";

const [count = "100", seed = "1", ...only] = process.argv.slice(2);
const BATCH = 10;

interface Case {
  readonly name: string;
  readonly proof: Proof;
}

const fixtures = join(process.cwd(), "fixtures");

/** Files beside this one: every kind over five years, terms of contracts at their edges, one month. */
const EDGES = join(process.cwd(), "test/prove");

/** Options with ids and titles that a cell, a word of a spreadsheet, a formula or another sheet could be taken for. */
const ODD: readonly (readonly [id: string, title: string])[] = [
  ["r1", "=cmd|' /C calc'!A0"],
  ["c", "Bob's offer"],
  ["a1", "+1|cmd"],
  ["sum", "@x"],
  ["r1c1", "#REF!"],
  ["r", "History"],
  ["na", "😀".repeat(20)],
  ["if", `${"a".repeat(30)}'b`],
  ["cash", "R1C1"],
  ["x-1", "TRUE"],
];

const oddTitles = `version: 1
title: "=1+1"
currency: USD
start: 2026-01
horizonMonths: 2
options:
${ODD.map(([id, title], index) => `  ${id}: { title: ${JSON.stringify(title)}, kind: retainer, monthlyFee: ${1000 - index} }`).join("\n")}
`;

async function stories(): Promise<Case[]> {
  const cases: Case[] = [];
  const names = readdirSync(fixtures).filter((name) => name !== "invalid");
  const edges = readdirSync(EDGES).filter((name) => name.endsWith(".yaml"));
  const known = [
    ...names.map((name) => [name, readFileSync(join(fixtures, name, "scenario.yaml"))] as const),
    ...edges.map((name) => [name.replace(".yaml", ""), readFileSync(join(EDGES, name))] as const),
    ["odd-titles", oddTitles] as const,
  ];
  for (const [name, text] of known.filter(([name]) => only.length === 0 || only.includes(name))) {
    const scenario = parseScenario(text, { file: name });
    cases.push({ name, proof: await proof(scenario, { locale: cases.length % 2 === 0 ? "en" : "nl" }) });
    const changed = changes(scenario, cases.length);
    cases.push({ name: `${name} changed`, proof: await proof(scenario, { ...changed }) });
  }
  return cases;
}

/** Some inputs moved, each within what its field allows. */
function changes(scenario: Scenario, seed: number): { changed: Record<string, number>; expected: Scenario } {
  const addresses = [...scenario.assumptions.values()].filter((one) => !isFixed(one));
  const [picks] = fc.sample(
    fc.array(fc.tuple(fc.nat(addresses.length - 1), fc.constantFrom(0.5, 0.9, 1.1, 1.37, 2)), {
      minLength: 1,
      maxLength: 6,
    }),
    { numRuns: 1, seed },
  );
  const changed: Record<string, number> = {};
  for (const [index, factor] of picks ?? []) {
    const { address, quantity, bounds } = addresses[index] as (typeof addresses)[number];
    const value = Number((quantity.value * factor).toPrecision(6));
    if (isWithin(value, bounds)) changed[address] = value;
  }
  return { changed, expected: withNumbers(scenario, changed) };
}

async function agree(engine: Engine, cases: readonly Case[]): Promise<string[]> {
  const failed: string[] = [];
  const recomputed = await engine.recompute(
    cases.map(({ proof }) => proof.bytes),
    (index) => cases[index]?.proof.sheets ?? [],
  );
  for (const [index, { name, proof }] of cases.entries()) {
    const wrong = proof.disagreements(recomputed[index] ?? []);
    if (wrong.length === 0) continue;
    failed.push(name);
    console.log(`${engine.name}: ${name}: ${wrong.length} cells disagree\n  ${wrong.slice(0, 5).join("\n  ")}`);
  }
  return failed;
}

async function main(): Promise<void> {
  const known = await stories();
  let failures = 0;
  for (const engine of [libreOffice, gnumeric]) {
    const failed = await agree(engine, known);
    failures += failed.length;
    console.log(`${engine.name}: ${known.length - failed.length} of ${known.length} workbooks of fixtures agree`);
  }
  const files = fc.sample(fileWithCases(), { numRuns: Number(count), seed: Number(seed) });
  let agreed = 0;
  let refused = 0;
  for (let start = 0; start < files.length; start += BATCH) {
    const cases: Case[] = [];
    for (const [offset, file] of files.slice(start, start + BATCH).entries()) {
      const scenario = read(file);
      const index = start + offset;
      if (only.length > 0 && !only.includes(String(index))) continue;
      const changed = index % 2 === 0 ? {} : changes(scenario, index);
      try {
        cases.push({ name: `scenario ${index} of seed ${seed}`, proof: await proof(scenario, changed) });
      } catch (error) {
        // A cost beyond counting is refused by every command.
        if (!(error instanceof ScenarioError)) throw error;
        refused++;
      }
    }
    const failed = await agree(gnumeric, cases);
    for (const name of failed) console.log(textOf(files[Number(name.split(" ")[1])] as never));
    agreed += cases.length - failed.length;
    if ((start + BATCH) % 100 === 0) console.log(`Gnumeric: ${agreed} agree so far`);
  }
  const asked = files.filter((_, index) => only.length === 0 || only.includes(String(index))).length - refused;
  if (refused > 0) console.log(`${refused} cost more than can be counted, and are refused`);
  console.log(`Gnumeric: ${agreed} of ${asked} agree`);
  process.exitCode = failures > 0 || agreed < asked ? 1 : 0;
}

await main();
