import { expect, test } from "vitest";
import { defined } from "../../src/core/defined.ts";
import { notice } from "../../src/core/notice.ts";

test("a notice has an address where it is about one", () => {
  expect(notice("field-expected", { jurisdiction: "nl", field: "bonus" })).toEqual({
    code: "field-expected",
    values: { jurisdiction: "nl", field: "bonus" },
  });
  expect("address" in notice("field-expected", { jurisdiction: "nl", field: "bonus" })).toBe(false);
  expect(notice("field-expected", { jurisdiction: "nl", field: "bonus" }, "a.b")).toEqual({
    code: "field-expected",
    address: "a.b",
    values: { jurisdiction: "nl", field: "bonus" },
  });
});

test("what is undefined is left out, and nothing else is", () => {
  expect(Object.entries(defined({ a: 1, b: undefined, c: null, d: 0 }))).toEqual([
    ["a", 1],
    ["c", null],
    ["d", 0],
  ]);
});
