/**
 * What is asked of rows, written down once and worked out in one pass over them. A recorder is a block without rows: an
 * evaluation of it takes the steps that it would take for any numbers inside some bounds, and a kernel of WebAssembly does
 * them for two rows at a time, what lies between them in registers. Each row has the bits that it has in any block.
 */
import { type Block, type Rows, sums } from "./block.ts";
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

/** Between which the values of a column lie. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

export interface Recorder extends Block {
  /** Works out some of its columns for the rows that are given; they are valid until the next call, of any. */
  kernel(columns: readonly Column[]): (rows: Rows) => void;
}

/** Thrown where the steps are not the same for all rows, or more than there is room for. */
export const NOT_RECORDED = new Error("worked out row by row");

/** A recorder of numbers that lie within `given`, by address; null where a host has no WebAssembly. */
export function recorder(given: ReadonlyMap<string, Reach>): Recorder | null {
  const region = vectors();
  if (region === null) return null;
  const steps = new Map<Column, Step>();
  const reaches = new Map<Column, Reach>();
  const inputs = new Map<string, Float64Array>();
  const column = (): Float64Array => {
    const next = region.column(reaches.size);
    if (next === undefined) throw NOT_RECORDED;
    return next;
  };
  for (const [address, reach] of given) {
    inputs.set(address, column());
    reaches.set(inputs.get(address) as Float64Array, reach);
  }
  const reachOf = (of: Column): Reach =>
    typeof of === "number" ? { least: of, most: of } : (reaches.get(of) as Reach);
  const record: Loops = (op, to, a, b) => {
    const [left, right] = [reachOf(a), reachOf(b)];
    steps.set(to, { op, a, b, negative: left.least < 0 || right.least < 0 });
    reaches.set(to, reached(op, left, right));
  };
  const rowByRow = (): never => {
    throw NOT_RECORDED;
  };
  return {
    ...sums((op, a, b) => operand(op, a, reachOf(a), b, reachOf(b)) ?? combine(op, a, b, column, 0, () => record)),
    get count() {
      return rowByRow();
    },
    column: rowByRow,
    begin: rowByRow,
    wide: true,
    given: (address) => inputs.get(address),
    least: (of) => reachOf(of).least,
    most: (of) => reachOf(of).most,
    settled(of) {
      const { least, most } = reachOf(of);
      return least === most ? least : of;
    },
    kernel(columns) {
      const outputs = columns.filter((one) => typeof one !== "number");
      const run = compiled(steps, outputs, region.memory);
      return (rows) => {
        for (const [address, to] of inputs) to.set(rows.columns.get(address) as Float64Array);
        run(inPairs(rows.count));
      };
    },
  };
}

/** The operand that an operation gives in every row, if it is one. */
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

/** What an operation can come to: each is monotone in either operand, but for a division by nothing. */
function reached(op: ColumnOperation, a: Reach, b: Reach): Reach {
  const [from, to] = [scalar(op, a.least, b.least), scalar(op, a.most, b.most)];
  const [across, back] = [scalar(op, a.least, b.most), scalar(op, a.most, b.least)];
  const [least, most] = [Math.min(from, to, across, back), Math.max(from, to, across, back)];
  const anything = Number.isNaN(least) || (op === "divide" && b.least <= 0 && b.most >= 0);
  return anything ? { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY } : { least, most };
}

/** A browser may compile small programs alone while a page waits, and sums can be deeper than the stack. */
function compiled(steps: Steps, outputs: readonly Float64Array[], memory: Memory): (bytes: number) => void {
  try {
    return instance([routine(steps, outputs)], memory).kernel as (bytes: number) => void;
  } catch {
    throw NOT_RECORDED;
  }
}

/**
 * Each output in turn, with what it takes just before it. Parameter: 0 the bytes. Locals: 1 the byte reached, and one for each
 * column that is used again, of two rows.
 */
function routine(steps: Steps, outputs: readonly Float64Array[]): Routine {
  const uses = new Map<Column, number>();
  const use = (of: Column): void => {
    const times = uses.get(of) ?? 0;
    uses.set(of, times + 1);
    const step = steps.get(of);
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
      const step = steps.get(of);
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
  for (const output of outputs) {
    code.push(get(1));
    push(output);
    code.push(store(output.byteOffset));
  }
  return {
    name: "kernel",
    parameters: [I32],
    locals: [
      [1, I32],
      [places.size, V128],
    ],
    code: loop(1, 0, joined(code)),
  };
}
