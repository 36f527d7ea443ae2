import { describe, expect, it } from "vitest";
import { type Issue, nearest, ScenarioError } from "../../src/core/issue.ts";

describe("nearest", () => {
  const known = ["hourlyRate", "hoursPerMonth", "hoursPerWeek", "kind", "bonus"];
  it.each([
    ["hourlyRat", "hourlyRate"],
    ["HOURLYRATE", "hourlyRate"],
    ["hoursPerMonht", "hoursPerMonth"],
    ["hoursPerWeak", "hoursPerWeek"],
    ["knid", "kind"],
    ["bonsu", "bonus"],
    ["salary", undefined],
    ["", undefined],
    ["x", undefined],
  ])("%j is %j", (word, name) => {
    expect(nearest(word, known)).toBe(name);
  });

  it.each([
    // Two letters left out, of six; and of four one may be wrong, of two as well.
    ["abcd", "abcdef", true],
    ["abcd", "abxy", false],
    ["ab", "cd", false],
    // A letter too many, too few, or two that changed places.
    ["abcx", "abc", true],
    ["abc", "abcd", true],
    ["abcd", "bacd", true],
    ["bacd", "abxy", false],
    ["ab", "bc", false],
    ["ab", "ca", false],
    ["xxxxba", "yyyyab", false],
    // Eight letters more at most, however long the word is.
    ["abcdefgh".repeat(3), "abcdefgh".repeat(2), true],
    ["abcdefghi".repeat(3), "abcdefghi".repeat(2), false],
  ])("%s may be %s: %s", (word, name, near) => {
    expect(nearest(word, [name])).toBe(near ? name : undefined);
  });

  it("prefers the nearer, and the first of equals", () => {
    expect(nearest("parts", ["party", "parts"])).toBe("parts");
    expect(nearest("cost", ["coat", "cast"])).toBe("coat");
    expect(nearest("a", [])).toBeUndefined();
  });
});

it("a ScenarioError carries every issue and reads as a list", () => {
  const issue: Issue = {
    code: "bad-id",
    values: { id: "X", of: "id" },
    path: "",
    file: "a.yaml",
    line: 2,
    column: 3,
    length: 1,
    excerpt: "",
    message: "is wrong",
  };
  const error = new ScenarioError([issue, { ...issue, line: 4 }]);
  expect(error.issues).toHaveLength(2);
  expect(error.message).toBe("a.yaml:2:3  is wrong\na.yaml:4:3  is wrong");
});
