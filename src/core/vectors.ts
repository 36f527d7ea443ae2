/**
 * The arithmetic of columns in WebAssembly, two rows at a time: a loop for each operation of `combine`, which gives to
 * the last bit what JavaScript gives, whatever numbers and columns come.
 */
import type { Column, ColumnOperation, Loops } from "./column.ts";

/** A region of memory. There is one for all: it belongs to the block that began last. */
export interface Vectors {
  /** How many columns there are. */
  readonly size: number;
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

/** Of the library that every host has and no library of types for all of them declares. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** Takes places in memory or, for one operand, a number. */
type Loop = (to: number, a: number, b: number, bytes: number) => void;

let made: Vectors | null | undefined;

/** Null where the host has no WebAssembly or no room, or a page forbids it. */
export function vectors(): Vectors | null {
  if (made === undefined) made = make();
  return made;
}

function make(): Vectors | null {
  let memory: ArrayBuffer;
  let found: Record<string, readonly Loop[]>;
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(program())));
    memory = (exports.memory as { buffer: ArrayBuffer }).buffer;
    const of = (op: string) => SHAPES.map((_, shape) => exports[`${op}${shape}`] as Loop);
    found = Object.fromEntries(Object.keys(INSTRUCTIONS).map((op) => [op, of(op)]));
  } catch {
    return null;
  }
  const place = (column: Column) => (typeof column === "number" ? column : column.byteOffset);
  return {
    size: SIZE,
    column: (index) => (index < SIZE ? new Float64Array(memory, index * BYTES, VECTOR_ROWS) : undefined),
    loops(op, to, a, b, count) {
      const loop = found[op]?.[typeof a === "number" ? 1 : typeof b === "number" ? 2 : 0] as Loop;
      // In pairs: a row behind an odd count is nobody's.
      loop(to.byteOffset, place(a), place(b), 16 * ((count + 1) >> 1));
    },
  };
}

// The binary format: https://webassembly.github.io/spec/core/binary/
const [I32, F64, V128] = [0x7f, 0x7c, 0x7b];
/** Of the operands: two columns, or a number and one. */
const SHAPES = [
  [I32, I32],
  [F64, I32],
  [I32, F64],
] as const;

const simd = (...code: number[]): number[] => [0xfd, ...code];
const ADD = simd(0xf0, 1);
/** Adds 0, which makes 0 of -0. */
const PLAIN = [...simd(12), ...new Array<number>(16).fill(0), ...ADD];
/** `min` and `max` are those that choose as `b < a ? b : a` does. */
const INSTRUCTIONS: Readonly<Record<ColumnOperation, readonly number[]>> = {
  add: ADD,
  subtract: simd(0xf1, 1),
  multiply: [...simd(0xf2, 1), ...PLAIN],
  divide: [...simd(0xf3, 1), ...PLAIN],
  min: simd(0xf6, 1),
  max: simd(0xf7, 1),
};

const count = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...count(value >> 7)]);
const sized = (content: readonly number[]): number[] => [...count(content.length), ...content];
const list = (items: readonly (readonly number[])[]): number[] => [...count(items.length), ...items.flat()];
const section = (id: number, items: readonly (readonly number[])[]): number[] => [id, ...sized(list(items))];

function program(): number[] {
  const types = SHAPES.map(([a, b]) => [0x60, ...list([[I32], [a], [b], [I32]]), 0]);
  const functions = Object.entries(INSTRUCTIONS).flatMap(([op, instruction]) =>
    SHAPES.map((shape, type) => ({ name: `${op}${type}`, type, code: sized(loopOver(shape, instruction)) })),
  );
  const exported = (name: string, kind: number, index: number) => [
    ...sized(Array.from(name, (letter) => letter.charCodeAt(0))),
    ...[kind, index],
  ];
  return [
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(
      3,
      functions.map(({ type }) => [type]),
    ),
    ...section(5, [[1, ...count(PAGES), ...count(PAGES)]]),
    ...section(7, [exported("memory", 2, 0), ...functions.map(({ name }, index) => exported(name, 0, index))]),
    ...section(
      10,
      functions.map(({ code }) => code),
    ),
  ];
}

/** Parameters: 0 the place of the result, 1 and 2 the operands, 3 the bytes. Locals: 4 the byte reached, 5 the number twice. */
function loopOver(shape: readonly number[], instruction: readonly number[]): number[] {
  const get = (local: number) => [0x20, local];
  const place = (local: number) => [...get(local), ...get(4), 0x6a];
  const operands = shape.map((type, index) => (type === F64 ? get(5) : [...place(index + 1), ...simd(0, 3, 0)]));
  const number = shape.indexOf(F64) + 1;
  const locals = list([
    [1, I32],
    [1, V128],
  ]);
  const twice = number === 0 ? [] : [...get(number), ...simd(20), 0x21, 5];
  const step = [...place(0), ...operands.flat(), ...instruction, ...simd(11, 3, 0)];
  const again = [...get(4), 0x41, 16, 0x6a, 0x22, 4, ...get(3), 0x49, 0x0d, 0];
  return [...locals, ...twice, 0x03, 0x40, ...step, ...again, 0x0b, 0x0b];
}
