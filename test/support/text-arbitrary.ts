/** Random text of any characters. */
import fc from "fast-check";

/** The surrogates, which are no characters of their own, are left out of the count. */
const [FIRST_SURROGATE, SURROGATES] = [0xd800, 0x800];

/** Any character of Unicode. fast-check's own `binary` lists all of them first, which takes a second and a half. */
const character = fc.integer({ min: 0, max: 0x10ffff - SURROGATES }).map(
  (index) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES),
  (text) => {
    const point = typeof text === "string" ? text.codePointAt(0) : undefined;
    if (point === undefined || text !== String.fromCodePoint(point)) throw new TypeError("one character is expected");
    return point < FIRST_SURROGATE ? point : point - SURROGATES;
  },
);

export const anyText = fc.string({ unit: character });
export const anyJson = fc.jsonValue({ stringUnit: character });
