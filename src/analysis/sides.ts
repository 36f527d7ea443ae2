/** The sides of a difference, and options that have another id since: a new name is no new option. */
import { ScenarioError } from "../core/issue.ts";
import { parseScenario } from "../scenario/parse.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type CompareFinding, compare } from "./compare.ts";

/** A side of a difference. */
export type Side =
  | { readonly from: "scenario"; readonly scenario: Scenario }
  | { readonly from: "saved"; readonly finding: CompareFinding }
  /** There is no such file: the comparison of the other side without its options. */
  | { readonly from: "nothing"; readonly finding: CompareFinding };

export const findingOf = (side: Side): CompareFinding =>
  side.from === "scenario" ? compare(side.scenario) : side.finding;

/** The side that a file has where it is new or gone. */
export function nothingBeside(other: Side): Side {
  return { from: "nothing", finding: { ...findingOf(other), options: [], verdict: null, cases: [], assumptions: [] } };
}

/**
 * The new id of each option that only its id tells from one that is gone: one with the same title of its own, or the only
 * one of its kind on both sides that the other side does not have.
 */
export function renames(was: CompareFinding, is: CompareFinding): ReadonlyMap<string, string> {
  const only = (own: CompareFinding, other: CompareFinding) =>
    own.options.filter(({ id }) => !other.options.some((option) => option.id === id));
  const [gone, come] = [only(was, is), only(is, was)];
  const found = new Map<string, string>();
  const match = (same: (a: (typeof gone)[number], b: (typeof gone)[number]) => boolean) => {
    for (const old of gone) {
      if (found.has(old.id)) continue;
      const free = come.filter(({ id }) => ![...found.values()].includes(id));
      const [one, another] = free.filter((option) => same(old, option));
      const rivals = gone.filter((option) => !found.has(option.id) && one !== undefined && same(option, one));
      if (one !== undefined && another === undefined && rivals.length === 1) found.set(old.id, one.id);
    }
  };
  match((a, b) => a.kind === b.kind && a.title === b.title && a.title !== a.id);
  match((a, b) => a.kind === b.kind);
  return found;
}

/** A side with its options under their new ids; as it was where nothing is renamed, or where it cannot be read so. */
export function renamedSide(side: Side, ids: ReadonlyMap<string, string>): Side {
  if (ids.size === 0) return side;
  const name = (id: string) => ids.get(id) ?? id;
  if (side.from !== "scenario") {
    const { finding } = side;
    const address = (of: string) => of.replace(/^[^.]+/, name);
    return {
      from: side.from,
      finding: {
        ...finding,
        scenario: { ...finding.scenario, baseline: name(finding.scenario.baseline) },
        options: finding.options.map((option) => ({ ...option, id: name(option.id) })),
        assumptions: finding.assumptions.map((one) => ({ ...one, address: address(one.address) })),
      },
    };
  }
  const { plain, file } = side.scenario;
  const options = Object.entries(plain.options as Record<string, unknown>).map(([id, option]) => [name(id), option]);
  const renamed: Record<string, unknown> = { ...plain, options: Object.fromEntries(options) };
  if (typeof plain.baseline === "string") renamed.baseline = name(plain.baseline);
  // Neither moves a total of the file itself, and both name options.
  for (const key of ["expect", "cases"]) delete renamed[key];
  try {
    return { from: "scenario", scenario: parseScenario(JSON.stringify(renamed), { file }) };
  } catch (error) {
    if (error instanceof ScenarioError) return side;
    throw error;
  }
}
