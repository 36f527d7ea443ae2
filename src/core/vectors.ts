/**
 * The arithmetic of columns in WebAssembly, two rows at a time: a loop for each operation of `combine`, which gives to
 * the last bit what JavaScript gives, whatever numbers and columns come.
 */
import type { Column, ColumnOperation, Loops } from "./column.ts";
import {
  ADD_PLACES,
  F64,
  get,
  I32,
  INSTRUCTIONS,
  instance,
  load,
  loop,
  type Memory,
  memory,
  type Routine,
  set,
  store,
  TWICE,
  V128,
} from "./wasm.ts";

/** The memory of WebAssembly, as columns. There is one for the whole program: it belongs to the block that began last. */
export interface Vectors {
  /** How many columns there are. */
  readonly size: number;
  readonly memory: Memory;
  /** One of them, of `VECTOR_ROWS`; undefined behind the last. */
  column(index: number): Float64Array | undefined;
  /** Over these columns alone. */
  readonly loops: Loops;
}

/** The rows of a column: so few that what is worked with stays in the processor's cache, and so many that calls cost little. */
export const VECTOR_ROWS = 1024;
const BYTES = VECTOR_ROWS * Float64Array.BYTES_PER_ELEMENT;
/** 64 MB, of which the system gives what is used. */
const SIZE = 8192;
const PAGES = (SIZE * BYTES) / 65_536;

/** Bytes of so many rows: in pairs, since a row behind an odd count is nobody's. */
export const inPairs = (rows: number): number => 16 * ((rows + 1) >> 1);

/** Of each operand the place in memory or, of one of them, the number. */
type Loop = (to: number, a: number, b: number, bytes: number) => void;

let made: Vectors | null | undefined;

/** Null where the host has no WebAssembly or no room, or a page forbids it. */
export function vectors(): Vectors | null {
  if (made === undefined) made = make();
  return made;
}

function make(): Vectors | null {
  let region: Memory;
  let found: Readonly<Record<string, Loop>>;
  try {
    region = memory(PAGES);
    const operations = Object.keys(INSTRUCTIONS) as ColumnOperation[];
    const routines = operations.flatMap((op) =>
      SHAPES.map((shape, index) => ({ name: `${op}${index}`, ...loopOver(shape, op) })),
    );
    found = instance(routines, region) as Record<string, Loop>;
  } catch {
    return null;
  }
  const place = (column: Column) => (typeof column === "number" ? column : column.byteOffset);
  return {
    size: SIZE,
    memory: region,
    column: (index) => (index < SIZE ? new Float64Array(region.buffer, index * BYTES, VECTOR_ROWS) : undefined),
    loops(op, to, a, b, count) {
      const loop = found[`${op}${typeof a === "number" ? 1 : typeof b === "number" ? 2 : 0}`] as Loop;
      loop(to.byteOffset, place(a), place(b), inPairs(count));
    },
  };
}

/** Of the operands: two columns, or a number and one. */
const SHAPES = [
  [I32, I32],
  [F64, I32],
  [I32, F64],
] as const;

/** Parameters: 0 the place of the result, 1 and 2 the operands, 3 the bytes. Locals: 4 the byte reached, 5 the number twice. */
function loopOver(shape: readonly number[], op: ColumnOperation): Omit<Routine, "name"> {
  const place = (local: number) => [...get(local), ...get(4), ADD_PLACES];
  const operands = shape.map((type, index) => (type === F64 ? get(5) : [...place(index + 1), ...load(0)]));
  const number = shape.indexOf(F64) + 1;
  const twice = number === 0 ? [] : [...get(number), ...TWICE, ...set(5)];
  const step = [...place(0), ...operands.flat(), ...INSTRUCTIONS[op], ...store(0)];
  return {
    parameters: [I32, ...shape, I32],
    locals: [
      [1, I32],
      [1, V128],
    ],
    code: [...twice, ...loop(4, 3, step)],
  };
}
