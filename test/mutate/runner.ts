/**
 * Looks which mutants each test reaches and how long it takes; or, with a plan, runs the tests of the plan again for the mutants that are
 * theirs and that none has noticed yet; or, with one mutant that was switched on before anything was loaded, runs each test once.
 */
import { appendFileSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { RunnerTestCase } from "vitest";
import { TestRunner } from "vitest";
import { SWITCH } from "./mutants.ts";

/** By the id of a test: the mutants that it is run again for. */
export type Plan = Readonly<Record<string, readonly number[]>>;

interface State {
  active: number;
  calls: number;
  most: number;
  /** The mutants that were asked for. */
  readonly reached: Set<number>;
  readonly noticed: Set<number>;
}

const shared = globalThis as unknown as { [SWITCH]?: (id: number) => boolean; __mutation?: State };
const { MUTATE_LOG = "", MUTATE_PLAN, MUTATE_LOADED } = process.env;

function stateOf(): State {
  if (shared.__mutation !== undefined) return shared.__mutation;
  const state: State = {
    active: Number(MUTATE_LOADED ?? 0),
    calls: 0,
    most: MUTATE_LOADED === undefined ? Infinity : 1e9,
    reached: new Set(),
    noticed: new Set(),
  };
  shared.__mutation = state;
  shared[SWITCH] = (id) => {
    if (state.active === 0) state.reached.add(id);
    if (++state.calls > state.most) throw new Error("a mutant goes on and on");
    return id === state.active;
  };
  return state;
}

const log = (word: string, ...rest: unknown[]) => appendFileSync(MUTATE_LOG, `${[word, ...rest].join(" ")}\n`);

export default class MutationRunner extends TestRunner {
  private readonly state = stateOf();
  private readonly plan: Plan | null =
    MUTATE_PLAN === undefined ? null : (JSON.parse(readFileSync(MUTATE_PLAN, "utf8")) as Plan);

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test) as () => unknown;
    // One failure is enough; a smaller one takes longer.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    if (MUTATE_LOADED !== undefined) await run();
    else if (this.plan === null) await this.survey(test, run);
    else if (this.plan[test.id] !== undefined) await this.tryAll(this.plan[test.id] as number[], run, test.name);
  }

  /** Only a test that passes a second time, too, can say anything of a mutant; what it asks the first time only is decided once. */
  private async survey(test: RunnerTestCase, run: () => unknown): Promise<void> {
    const { state } = this;
    await run();
    if (state.reached.size > 0) log("loaded", ...state.reached);
    state.reached.clear();
    const start = process.cpuUsage();
    const passes = await this.passes(0, run);
    const { user, system } = process.cpuUsage(start);
    const reached = [...state.reached];
    state.reached.clear();
    if (passes && reached.length > 0) log("test", test.id, test.file.name, (user + system) / 1000, ...reached);
  }

  private async tryAll(ids: readonly number[], run: () => unknown, name: string): Promise<void> {
    const { state } = this;
    state.calls = 0;
    await run();
    state.most = state.calls * 5 + 20_000;
    for (const id of ids) {
      if (state.noticed.has(id) || (await this.passes(id, run))) continue;
      // What another mutant left behind notices nothing.
      if (!(await this.passes(0, run))) break;
      if (await this.passes(id, run)) continue;
      state.noticed.add(id);
      log("noticed", id, JSON.stringify(name));
      if (!(await this.passes(0, run))) break;
    }
    state.most = Infinity;
  }

  private async passes(id: number, run: () => unknown): Promise<boolean> {
    const { state } = this;
    state.active = id;
    state.calls = 0;
    try {
      await run();
      return true;
    } catch {
      return false;
    } finally {
      state.active = 0;
      state.calls = 0;
    }
  }
}
