/** What columns need of WebAssembly's binary format, https://webassembly.github.io/spec/core/binary/: two rows at a time. */
import type { ColumnOperation } from "./column.ts";

/** Of the library that every host has and no library of types for all of them declares. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports?: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

export const [I32, F64, V128] = [0x7f, 0x7c, 0x7b];

/** Kinds of what is imported and exported. */
const [FUNCTION, MEMORY] = [0, 2];

const simd = (...code: number[]): number[] => [0xfd, ...code];
const ADD = simd(0xf0, 1);
/** Adds 0, which makes 0 of -0. */
const PLAIN = [...simd(12), ...new Array<number>(16).fill(0), ...ADD];
/** `min` and `max` are those that choose as `b < a ? b : a` does. Of numbers of which none is below zero. */
export const BARE: Readonly<Record<ColumnOperation, readonly number[]>> = {
  add: ADD,
  subtract: simd(0xf1, 1),
  multiply: simd(0xf2, 1),
  divide: simd(0xf3, 1),
  min: simd(0xf6, 1),
  max: simd(0xf7, 1),
};
/** Of any. */
export const INSTRUCTIONS: typeof BARE = {
  ...BARE,
  multiply: [...BARE.multiply, ...PLAIN],
  divide: [...BARE.divide, ...PLAIN],
};

const count = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...count(value >>> 7)]);
/** One after another: spread, each byte would be a step of an interpreter, and kernels have many. */
export const joined = (parts: readonly (readonly number[])[]): number[] => ([] as number[]).concat(...parts);
const sized = (content: readonly number[]): number[] => joined([count(content.length), content]);
const list = (items: readonly (readonly number[])[]): number[] => joined([count(items.length), ...items]);
const section = (id: number, items: readonly (readonly number[])[]): number[] => joined([[id], sized(list(items))]);
const named = (name: string) => sized(Array.from(name, (letter) => letter.charCodeAt(0)));

export const get = (local: number): number[] => [0x20, ...count(local)];
export const set = (local: number): number[] => [0x21, ...count(local)];
export const tee = (local: number): number[] => [0x22, ...count(local)];
/** Of the place on the stack and `offset` bytes behind it. */
export const load = (offset: number): number[] => simd(0, 3, ...count(offset));
export const store = (offset: number): number[] => simd(11, 3, ...count(offset));
/** The number on the stack, twice. */
export const TWICE = simd(20);
export const ADD_PLACES = 0x6a;

/** A number, twice. */
export function constant(value: number): number[] {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return simd(12, ...bytes, ...bytes);
}

/** The step for every 16 bytes, from 0 in one local to what is in the other. */
export function loop(reached: number, bytes: number, step: readonly number[]): number[] {
  const again = [...get(reached), 0x41, 16, ADD_PLACES, 0x22, ...count(reached), ...get(bytes), 0x49, 0x0d, 0, 0x0b];
  return joined([[0x03, 0x40], step, again]);
}

export interface Routine {
  readonly name: string;
  /** Types of its parameters; it returns nothing. */
  readonly parameters: readonly number[];
  /** How many of which type there are behind them. */
  readonly locals: readonly (readonly [times: number, type: number])[];
  readonly code: readonly number[];
}

/** The routines by their names; they work on a memory. */
export function instance(routines: readonly Routine[], memory: Memory): Readonly<Record<string, unknown>> {
  const types = routines.map(({ parameters }) => [0x60, ...list(parameters.map((type) => [type])), 0]);
  const bodies = routines.map(({ locals, code }) => {
    return sized(joined([list(locals.map(([times, type]) => [...count(times), type])), code, [0x0b]]));
  });
  const module = joined([
    [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, types),
    section(2, [[...named(""), ...named("memory"), MEMORY, 0, 0]]),
    section(
      3,
      routines.map((_, index) => count(index)),
    ),
    section(
      7,
      routines.map(({ name }, index) => [...named(name), FUNCTION, ...count(index)]),
    ),
    section(10, bodies),
  ]);
  const made = new WebAssembly.Module(Uint8Array.from(module));
  return new WebAssembly.Instance(made, { "": { memory } }).exports;
}

export interface Memory {
  readonly buffer: ArrayBuffer;
}

/** A memory of so many pages of 64 KB, of which the system gives what is used. */
export const memory = (pages: number): Memory => new WebAssembly.Memory({ initial: pages });
