/**
 * Compiles an evaluation into loops. A recorder stands in for a block but has no rows: it knows only bounds on each input.
 * An evaluation of it records each operation; where a block would look at its rows, the bounds decide. The operations
 * become kernels of WebAssembly, which take two rows at a time and keep what is between steps in registers. Work that goes
 * row by row runs in JavaScript between two kernels. Each row gets the same bits as in a block.
 */
import { type Block, onceIfUniform, type Reach, type Rows, type RowWork, sums } from "./block.ts";
import { type Column, type ColumnOperation, combine, type Loops, scalar } from "./column.ts";
import { kept } from "./kept.ts";
import { inPairs, vectors } from "./vectors.ts";
import {
  BARE,
  constant,
  get,
  I32,
  INSTRUCTIONS,
  instance,
  joined,
  load,
  loop,
  type Memory,
  type Routine,
  store,
  tee,
  V128,
} from "./wasm.ts";

export interface Recorder extends Block {
  /** A function that works these columns out for given rows; they are valid until any kernel runs again. */
  kernel(columns: readonly Column[]): (rows: Rows) => void;
}

/** Thrown where there is no room for all columns, or the program does not compile. */
export const NOT_RECORDED = new Error("not recorded");

const ANYTHING: Reach = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/** A recorder of numbers that lie within `given`, by address; null where a host has no WebAssembly. */
export function recorder(given: ReadonlyMap<string, Reach>): Recorder | null {
  const region = vectors();
  if (region === null) return null;
  const steps = new Map<Column, Step>();
  const works: Work[] = [];
  const reaches = new Map<Column, Reach>();
  const inputs = new Map<string, Float64Array>();
  const column = (): Float64Array => {
    const next = region.column(reaches.size);
    if (next === undefined) throw NOT_RECORDED;
    return next;
  };
  /** Each column gets its bounds at once: `column` counts those that have any to find the next free one. */
  const columnWithin = (reach: Reach): Float64Array => {
    const next = column();
    reaches.set(next, reach);
    return next;
  };
  for (const [address, reach] of given) inputs.set(address, columnWithin(reach));
  const reachOf = (of: Column): Reach =>
    typeof of === "number" ? { least: of, most: of } : (reaches.get(of) as Reach);
  const record: Loops = (op, to, a, b) => {
    const [left, right] = [reachOf(a), reachOf(b)];
    steps.set(to, { op, a, b, negative: left.least < 0 || right.least < 0 });
    reaches.set(to, reached(op, left, right));
  };
  const later = (from: readonly Column[], most: number, work: RowWork, reach: Reach): Map<number, Float64Array> => {
    const outputs = Array.from({ length: most }, () => columnWithin(reach));
    works.push({ from, outputs, work });
    return new Map(outputs.entries());
  };
  return {
    ...sums((op, a, b) => operand(op, a, reachOf(a), b, reachOf(b)) ?? combine(op, a, b, column, 0, () => record)),
    begin() {
      throw NOT_RECORDED;
    },
    wide: true,
    byRow: (from, most, work, reach = ANYTHING) => onceIfUniform(from, work) ?? later(from, most, work, reach),
    given: (address) => inputs.get(address),
    least: (of) => reachOf(of).least,
    most: (of) => reachOf(of).most,
    settled(of) {
      const { least, most } = reachOf(of);
      return least === most ? least : of;
    },
    kernel(columns) {
      const kernels = compiled(steps, [...works.map(({ from }) => from), columns], region.memory);
      return ({ count, columns }) => {
        for (const [address, to] of inputs) to.set(columns.get(address) as Float64Array);
        kernels.forEach((kernel, index) => {
          kernel(inPairs(count));
          const { outputs = [], work } = works[index] ?? {};
          for (const output of outputs) output.fill(0, 0, count);
          work?.((output) => outputs[output] as Float64Array, count);
        });
      };
    },
  };
}

/** The operand that is the result in every row, as of `x + 0` or a `min` that the bounds decide; else null. */
function operand(op: ColumnOperation, a: Column, of: Reach, b: Column, by: Reach): Column | null {
  switch (op) {
    case "min":
      if (of.most <= by.least) return a;
      return by.most <= of.least ? b : null;
    case "max":
      if (of.least >= by.most) return a;
      return by.least >= of.most ? b : null;
    case "add":
      if (a === 0) return b;
      return b === 0 ? a : null;
    case "subtract":
      return b === 0 ? a : null;
    default:
      return null;
  }
}

interface Step {
  readonly op: ColumnOperation;
  readonly a: Column;
  readonly b: Column;
  /** Whether an operand can be below zero: what cannot makes no -0. */
  readonly negative: boolean;
}

type Steps = ReadonlyMap<Column, Step>;

/** What is done row by row, once the columns `from` are there. */
interface Work {
  readonly from: readonly Column[];
  readonly outputs: readonly Float64Array[];
  readonly work: RowWork;
}

/** Bounds on a result: the least and most at the ends of the operands, since operations are monotone in each; a division by 0 has none. */
function reached(op: ColumnOperation, a: Reach, b: Reach): Reach {
  const [from, to] = [scalar(op, a.least, b.least), scalar(op, a.most, b.most)];
  const [across, back] = [scalar(op, a.least, b.most), scalar(op, a.most, b.least)];
  const [least, most] = [Math.min(from, to, across, back), Math.max(from, to, across, back)];
  const anything = Number.isNaN(least) || (op === "divide" && b.least <= 0 && b.most >= 0);
  return anything ? ANYTHING : { least, most };
}

/** A kernel for each of the goals; a browser may compile small programs alone while a page waits, and sums can be deeper than the stack. */
function compiled(steps: Steps, goals: readonly (readonly Column[])[], memory: Memory): ((bytes: number) => void)[] {
  try {
    const there = new Set<Column>();
    const routines = storedBy(steps, goals).map((outputs, index) => {
      const made = routine(`kernel${index}`, steps, outputs, there);
      for (const output of outputs) there.add(output);
      return made;
    });
    const kernels = instance(routines, memory);
    return routines.map(({ name }) => kernels[name] as (bytes: number) => void);
  } catch {
    throw NOT_RECORDED;
  }
}

/** What each kernel leaves in memory: its goals, and what it takes for them that a later one takes too. */
function storedBy(steps: Steps, goals: readonly (readonly Column[])[]): readonly ReadonlySet<Column>[] {
  const stored = goals.map(() => new Set<Column>());
  const first = new Map<Column, number>();
  const need = (of: Column, kernel: number): void => {
    const step = steps.get(of);
    if (step === undefined) return;
    const known = first.get(of);
    if (known === undefined) {
      first.set(of, kernel);
      need(step.a, kernel);
      need(step.b, kernel);
    } else if (known < kernel) stored[known]?.add(of);
  };
  goals.forEach((columns, kernel) => {
    for (const column of columns) {
      need(column, kernel);
      if (steps.has(column)) stored[first.get(column) as number]?.add(column);
    }
  });
  return stored;
}

/**
 * Each output in turn, with what it takes just before it and is not there yet. Parameter: 0 the bytes. Locals: 1 the byte reached, and one for each
 * column that is used again, of two rows.
 */
function routine(name: string, steps: Steps, outputs: ReadonlySet<Column>, there: ReadonlySet<Column>): Routine {
  const stepOf = (of: Column): Step | undefined => (there.has(of) ? undefined : steps.get(of));
  const uses = new Map<Column, number>();
  const use = (of: Column): void => {
    const times = uses.get(of) ?? 0;
    uses.set(of, times + 1);
    const step = stepOf(of);
    if (times > 0 || step === undefined) return;
    use(step.a);
    use(step.b);
  };
  outputs.forEach(use);

  const code: (readonly number[])[] = [];
  const constants = new Map<number, readonly number[]>();
  const places = new Map<Column, number>();
  const push = (of: Column): void => {
    const place = places.get(of);
    if (typeof of === "number") code.push(kept(constants, of, () => constant(of)));
    else if (place !== undefined) code.push(get(place));
    else {
      const step = stepOf(of);
      if (step === undefined) code.push(get(1), load(of.byteOffset));
      else {
        push(step.a);
        push(step.b);
        code.push(step.negative ? INSTRUCTIONS[step.op] : BARE[step.op]);
      }
      if ((uses.get(of) as number) > 1) {
        places.set(of, places.size + 2);
        code.push(tee(places.size + 1));
      }
    }
  };
  for (const output of outputs as ReadonlySet<Float64Array>) {
    code.push(get(1));
    push(output);
    code.push(store(output.byteOffset));
  }
  return {
    name,
    parameters: [I32],
    locals: [
      [1, I32],
      [places.size, V128],
    ],
    code: loop(1, 0, joined(code)),
  };
}
