import fc from "fast-check";
import { parse } from "junit2json";
import { describe, expect, test } from "vitest";
import { type CheckedExpectation, checkedFile, checkFinding } from "../../src/analysis/check.ts";
import type { Issue } from "../../src/core/issue.ts";
import { renderGithub } from "../../src/render/github.ts";
import { renderJunit } from "../../src/render/junit.ts";
import { harmless } from "../../src/render/visible.ts";
import { anyText } from "../support/text-arbitrary.ts";

const plain = { width: undefined, color: 0, ascii: false } as const;

const expectation = (over: Partial<CheckedExpectation> = {}): CheckedExpectation => ({
  status: "fail",
  line: 7,
  column: 5,
  of: "retainer.total",
  comparison: "is",
  expected: 96000,
  actual: 96000.12,
  difference: 0.12,
  tolerance: 0,
  unit: "USD",
  ...over,
});

const issue = (message: string, file = "a.yaml"): Issue => ({
  code: "unknown-key",
  values: {},
  path: "",
  file,
  line: 3,
  column: 2,
  length: 1,
  excerpt: "",
  message,
  hint: "did you mean `of`?",
});

const finding = checkFinding(
  [
    checkedFile(
      "a.yaml",
      [
        expectation(),
        expectation({ status: "pass", actual: 96000, difference: 0 }),
        expectation({ status: "warn", because: "the board" }),
      ],
      null,
      [],
    ),
    checkedFile("b.yaml", [], null, [issue("unknown key `off`", "b.yaml")]),
    checkedFile(
      "c.yaml",
      [],
      {
        file: "c.golden.json",
        status: "fail",
        line: 6,
        column: 1,
        differences: [{ of: "hire.total", expected: 1, actual: 2, difference: 1, unit: "USD" }],
      },
      [],
    ),
  ],
  null,
);

describe("junit", () => {
  test("a real reader sees every check, failure and error", async () => {
    const suites = await parse(renderJunit(finding, plain));
    expect(suites).toMatchObject({ tests: 5, failures: 2, errors: 1 });
    const [a, b, c] = (suites && "testsuite" in suites ? suites.testsuite : undefined) ?? [];
    expect(a).toMatchObject({ name: "a.yaml", tests: 3, failures: 1, errors: 0 });
    expect(a?.testcase?.[0]).toMatchObject({
      classname: "a.yaml",
      name: "retainer.total is",
      failure: [{ type: "expectation", message: "retainer.total: expected $96,000.00, actual $96,000.12 (+$0.12)" }],
    });
    expect(a?.testcase?.[1]).not.toHaveProperty("failure");
    expect(a?.testcase?.[2]).toHaveProperty("system-out");
    expect(b?.testcase?.[0]).toMatchObject({ error: [{ type: "unknown-key", message: "unknown key `off`" }] });
    expect(c?.testcase?.[0]?.failure?.[0]?.inner).toContain("hire.total: expected $1.00, actual $2.00 (+$1.00)");
  });

  test("any text comes through as it was, but for what acts and what XML cannot carry", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => text !== ""),
        async (text) => {
          const suites = await parse(
            renderJunit(checkFinding([checkedFile("a.yaml", [], null, [issue(`x${text}`)])], null), plain),
          );
          const [suite] = (suites && "testsuite" in suites ? suites.testsuite : undefined) ?? [];
          const allowed = harmless(`x${text}`).replace(/[\ufffe\uffff]/g, "\ufffd");
          expect(suite?.testcase?.[0]?.error?.[0]?.message).toBe(allowed);
        },
      ),
    );
  });
});

describe("github", () => {
  test("one command a failure, warning and issue, first of the files whose inputs changed, and the counts", () => {
    expect(renderGithub(finding, plain).split("\n")).toEqual([
      "::error file=c.yaml,line=6,col=1,title=cmo-cost expectation::saved baseline c.golden.json differs%0Ahire.total: expected $1.00, actual $2.00 (+$1.00)",
      "::error file=a.yaml,line=7,col=5,title=cmo-cost expectation::retainer.total: expected $96,000.00, actual $96,000.12 (+$0.12)",
      "::error file=b.yaml,line=3,col=2,title=cmo-cost unknown-key::unknown key `off`%0Adid you mean `of`?",
      "::warning file=a.yaml,line=7,col=5,title=cmo-cost expectation::retainer.total: expected $96,000.00, actual $96,000.12 (+$0.12)%0Athe board",
      "2 of 4 checks in 2 files failed, 1 with a warning; 1 file not evaluated.",
      "",
    ]);
  });

  test("is escaped as the platform documents it, so that no text begins a command of its own", () => {
    const text = renderGithub(
      checkFinding([checkedFile("a.yaml", [], null, [issue("100%\r\n::set-output name=x::y", "a,b:c%.yaml")])], null),
      plain,
    );
    expect(text.split("\n")[0]).toBe(
      "::error file=a%2Cb%3Ac%25.yaml,line=3,col=2,title=cmo-cost unknown-key::100%25%0D%0A::set-output name=x::y%0Adid you mean `of`?",
    );
    fc.assert(
      fc.property(anyText, (name) => {
        const lines = renderGithub(checkFinding([checkedFile(name, [expectation()], null, [])], null), plain).split(
          /\r|\n/,
        );
        expect(lines.filter((line) => line.startsWith("::"))).toHaveLength(1);
        expect(lines).toHaveLength(3);
      }),
    );
  });
});

test("github is given as many as it shows, and the last says how many more", () => {
  const failure = (line: number) => expectation({ line, status: "fail", actual: 96_000.12 });
  const file = checkedFile(
    "a.yaml",
    Array.from({ length: 13 }, (_, index) => failure(index + 1)),
    null,
    [],
  );
  const lines = renderGithub(checkFinding([file], null), plain)
    .trimEnd()
    .split("\n");
  expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
  expect(lines[9]).toMatch(/%0Aand 3 more: run cmo-cost check$/);
  expect(lines[10]).toBe("13 of 13 checks in 1 file failed.");
});
