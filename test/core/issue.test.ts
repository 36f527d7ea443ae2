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
