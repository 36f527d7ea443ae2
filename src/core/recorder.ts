/**
 * What is asked of rows, written down once and worked out in one pass over them. A recorder is a block without rows: an
 * evaluation of it takes the steps that it would take for any numbers inside some bounds, and a kernel of WebAssembly does
 * them for two rows at a time, what lies between them in registers. Each row has the bits that it has in any block.
 */
import { type Block, type Rows, sums } from "./block.ts";
import { type Column, type ColumnOperation, combine, type Loops, scalar } from "./column.ts";
import { inPairs, vectors } from "./vectors.ts";
import {
  constant,
  get,
  I32,
  INSTRUCTIONS,
  instance,
  load,
  loop,
  type Memory,
  type Routine,
  set,
  store,
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
  const steps: Step[] = [];
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
    steps.push({ op, to, a, b });
    reaches.set(to, reached(op, reachOf(a), reachOf(b)));
  };
  const rowByRow = (): never => {
    throw NOT_RECORDED;
  };
  return {
    ...sums((op, a, b) => combine(op, a, b, column, 0, () => record)),
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
      const run = compiled(routine([...inputs.values()], steps, outputs), region.memory);
      return (rows) => {
        for (const [address, to] of inputs) to.set(rows.columns.get(address) as Float64Array);
        run(inPairs(rows.count));
      };
    },
  };
}

interface Step {
  readonly op: ColumnOperation;
  readonly to: Float64Array;
  readonly a: Column;
  readonly b: Column;
}

/** What an operation can come to: each is monotone in either operand, but for a division by nothing. */
function reached(op: ColumnOperation, a: Reach, b: Reach): Reach {
  const ends = [a.least, a.most].flatMap((one) => [scalar(op, one, b.least), scalar(op, one, b.most)]);
  const anything = ends.some(Number.isNaN) || (op === "divide" && b.least <= 0 && b.most >= 0);
  return anything
    ? { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }
    : { least: Math.min(...ends), most: Math.max(...ends) };
}

/** A browser may compile small programs alone while a page waits. */
function compiled(kernel: Routine, memory: Memory): (bytes: number) => void {
  try {
    return instance([kernel], memory)[kernel.name] as (bytes: number) => void;
  } catch {
    throw NOT_RECORDED;
  }
}

/** Parameter: 0 the bytes. Locals: 1 the byte reached, and one for each column, of two rows. */
function routine(inputs: readonly Float64Array[], steps: readonly Step[], outputs: readonly Float64Array[]): Routine {
  const places = new Map<Column, number>();
  const kept = (of: Float64Array): number[] => {
    places.set(of, places.size + 2);
    return set(places.size + 1);
  };
  const value = (of: Column) => (typeof of === "number" ? constant(of) : get(places.get(of) as number));
  const code = [
    ...inputs.flatMap((input) => [...get(1), ...load(input.byteOffset), ...kept(input)]),
    ...steps.flatMap(({ op, to, a, b }) => [...value(a), ...value(b), ...INSTRUCTIONS[op], ...kept(to)]),
    ...outputs.flatMap((output) => [...get(1), ...value(output), ...store(output.byteOffset)]),
  ];
  return {
    name: "kernel",
    parameters: [I32],
    locals: [
      [1, I32],
      [places.size, V128],
    ],
    code: loop(1, 0, code),
  };
}
