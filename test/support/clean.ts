import { expect } from "vitest";

/** No stack, and nothing that acts on a terminal or on GitHub. */
export function expectClean(text: string) {
  expect(text).not.toMatch(/\n\s+at |internal error/);
  expect(text).not.toMatch(/(?!\n|\t)\p{Cc}|^\s*::|##\[/mu);
}
