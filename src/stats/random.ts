/**
 * Random streams by name: the stream of an address depends on the seed and that address alone, so a number that
 * is added to a scenario changes the draws of no other. All of it is arithmetic on 32-bit integers, the same on
 * every platform. The generator is Chris Doty-Humphrey's sfc32 (PractRand), the hash Bob Jenkins' one-at-a-time
 * with Austin Appleby's MurmurHash3 finaliser.
 */

/** Gives the next uniform numbers of a stream. */
export type Stream = (into: Float64Array, count: number) => void;

/** The least number of a stream; the most is 1 less that. */
export const LEAST = 2 ** -33;

/** The stream of a name under a seed: numbers inside (0, 1), odd multiples of 2^-33, each equally likely. */
export function stream(seed: number, name: string): Stream {
  const words = `${seed}/${name}`;
  let a = hashed(words, 0x9e3779b9);
  let b = hashed(words, 0x243f6a88);
  let c = hashed(words, 0xb7e15162);
  let counter = 1;

  function fill(into: Float64Array, count: number): void {
    // One by one: taking four numbers out of an array costs five times the generator.
    let x = a;
    let y = b;
    let z = c;
    let n = counter;
    for (let index = 0; index < count; index++) {
      const next = (((x + y) | 0) + n) | 0;
      n = (n + 1) | 0;
      x = y ^ (y >>> 9);
      y = (z + (z << 3)) | 0;
      z = (((z << 21) | (z >>> 11)) + next) | 0;
      into[index] = ((next >>> 0) + 0.5) * 2.3283064365386963e-10;
    }
    a = x;
    b = y;
    c = z;
    counter = n;
  }

  // Seeds that differ little have the same little difference in the first numbers: these are thrown away.
  fill(new Float64Array(16), 16);
  return fill;
}

function hashed(text: string, basis: number): number {
  let hash = basis | 0;
  for (let index = 0; index < text.length; index++) {
    hash = (hash + text.charCodeAt(index)) | 0;
    hash = (hash + (hash << 10)) | 0;
    hash ^= hash >>> 6;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
