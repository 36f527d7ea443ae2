import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource } from "../../../src/scenario/yaml/source.ts";
import { anyText } from "../../support/text-arbitrary.ts";

describe("any text", () => {
  const sample = [
    "version: 1 # the first",
    "title: \"A 'quoted' title\"",
    "currency: USD",
    "need: { hoursPerMonth: 40 }",
    "options:",
    "  retainer:",
    "    kind: retainer",
    "    monthlyFee: 8000",
    "    costs:",
    "      tools: { amount: [500, 600], every: month }",
    "  hire:",
    "    kind: fullTime",
    "    annualSalary: { low: 150k, high: 190k, source: 'x' }",
    "    bonus: 20%",
    "",
  ].join("\n");
  const junk = fc.stringMatching(/^[a-c:\-[\]{},"'#&*!|>%@` \n\t\r1.~?<]{0,60}$/);

  function sound(text: string): number {
    const { source, issues } = readSource(text, "f");
    expect(source !== undefined || issues.length > 0).toBe(true);
    const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
    for (const [index, issue] of issues.entries()) {
      expect(issue.excerpt).toBe(lines[issue.line - 1]);
      expect(issue.column).toBeGreaterThanOrEqual(1);
      expect(issue.length).toBeGreaterThanOrEqual(1);
      expect(issue.column + issue.length - 1).toBeLessThanOrEqual(Math.max(1, issue.excerpt.length + 1));
      const before = issues[index - 1];
      if (before) expect(before.line * 1e6 + before.column).toBeLessThanOrEqual(issue.line * 1e6 + issue.column);
    }
    return issues.length;
  }

  it("never makes it throw, and every issue stands in its line, in order", () => {
    fc.assert(
      fc.property(junk, (text) => void sound(text)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(anyText, (text) => void sound(text)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array(), (input) => void readSource(input, "f")),
      { numRuns: 300 },
    );
  });

  it("finds at most a few issues in a file with one character too many, too few or other", () => {
    sound(sample);
    const counts: number[] = [];
    for (let at = 0; at < sample.length; at++) {
      counts.push(sound(sample.slice(0, at) + sample.slice(at + 1)));
      for (const mark of '"[}:\t') counts.push(sound(sample.slice(0, at) + mark + sample.slice(at)));
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
    expect(counts.filter((count) => count > 1).length / counts.length).toBeLessThan(0.01);
  });
});
