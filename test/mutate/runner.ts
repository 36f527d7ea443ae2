/**
 * Runs each test as it is, and then again for each mutant that it reached and that no test has noticed yet. A test that fails where
 * a mutant is switched on has noticed it.
 */
import { appendFileSync } from "node:fs";
import type { RunnerTestCase, RunnerTestFile } from "vitest";
import { TestRunner } from "vitest";
import { SWITCH } from "./mutants.ts";

/** Milliseconds of the processor that tests of other floors may take for one mutant, and for a test to be tried again at all. */
const PATIENCE = Number(process.env.MUTATE_PATIENCE ?? 2500);
const SLOWEST = Number(process.env.MUTATE_SLOWEST ?? 700);

interface State {
  active: number;
  calls: number;
  most: number;
  /** The mutants that were asked for, and whether in a test. */
  readonly reached: Set<number>;
  readonly noticed: Set<number>;
  readonly spent: Map<number, number>;
}

const shared = globalThis as unknown as { [SWITCH]?: (id: number) => boolean; __mutation?: State };

function stateOf(): State {
  if (shared.__mutation !== undefined) return shared.__mutation;
  const state: State = {
    active: 0,
    calls: 0,
    most: Infinity,
    reached: new Set(),
    noticed: new Set(),
    spent: new Map(),
  };
  shared.__mutation = state;
  shared[SWITCH] = (id) => {
    if (state.active === 0) state.reached.add(id);
    if (++state.calls > state.most) throw new Error("a mutant goes on and on");
    return id === state.active;
  };
  return state;
}

/** The floors, each with its first mutant. */
const FLOORS: readonly (readonly [string, number])[] = JSON.parse(process.env.MUTATE_FLOORS ?? "[]");
const floorOf = (id: number): string | undefined => FLOORS.findLast(([, first]) => first <= id)?.[0];

const log = (line: string) => appendFileSync(process.env.MUTATE_LOG as string, `${line}\n`);

export default class MutationRunner extends TestRunner {
  private readonly state = stateOf();

  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    log(`file ${file.name}`);
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const { state } = this;
    const run = TestRunner.getTestFn(test) as () => unknown;
    const atLoad = [...state.reached];
    state.reached.clear();
    state.calls = 0;
    if (atLoad.length > 0) log(`loaded ${atLoad.join(" ")}`);
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    const reached = [...state.reached];
    log(`reached ${reached.filter((id) => !state.spent.has(id)).join(" ")}`);
    state.most = state.calls * 20 + 100_000;
    for (const id of reached) {
      const spent = state.spent.get(id) ?? 0;
      state.spent.set(id, spent);
      const near = test.file.name.startsWith(`test/${floorOf(id)}/`);
      if (state.noticed.has(id) || took > SLOWEST || (spent > PATIENCE && !near)) continue;
      await this.tried(id, run, test.name);
      state.spent.set(id, spent + took);
    }
    state.most = Infinity;
    state.reached.clear();
  }

  private async tried(id: number, run: () => unknown, name: string): Promise<void> {
    const { state } = this;
    state.active = id;
    state.calls = 0;
    try {
      await run();
      return;
    } catch {
      state.noticed.add(id);
      log(`noticed ${id} ${JSON.stringify(name)}`);
    } finally {
      state.active = 0;
      state.calls = 0;
    }
    // What the mutant left behind must not make later ones look noticed.
    await run();
  }
}
