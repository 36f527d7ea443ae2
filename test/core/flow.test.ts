import { expect, test } from "vitest";
import { paid, scaled, sum, withoutEnds } from "../../src/core/flow.ts";
import { constant } from "../../src/core/formula.ts";
import type { Timing } from "../../src/core/timing.ts";

const spells = { from: constant(0, "months"), until: null, tenure: null, search: null };
const once = (when: "start" | "end") => paid(constant(5, "money"), { when, spells, growth: null } as Timing);
const [start, end] = [once("start"), once("end")];

test("without what is paid for an end a flow is itself, or what is left of it, or nothing", () => {
  const [kept, half] = [sum(start, start), constant(0.5, "ratio")];
  expect([withoutEnds(kept) === kept, withoutEnds(start) === start, withoutEnds(end)]).toEqual([true, true, null]);
  expect(withoutEnds(sum(end, end))).toBeNull();
  expect(withoutEnds(sum(end, start, start))).toEqual(sum(start, start));
  expect([withoutEnds(scaled(half, end)), withoutEnds(scaled(half, sum(end, start, start)))]).toEqual([
    null,
    scaled(half, sum(start, start)),
  ]);
  const whole = scaled(half, kept);
  expect(withoutEnds(whole)).toBe(whole);
});
