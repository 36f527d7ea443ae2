import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkArchitecture, describeViolation, reasons, type Violation } from "./support/architecture.ts";

const root = join(import.meta.dirname, "..");

test("src keeps the rules of the house", () => {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({
      path: `src/${path.replaceAll("\\", "/")}`,
      source: readFileSync(join(root, "src", path), "utf8"),
    }));
  expect(files.length).toBeGreaterThan(0);
  expect(checkArchitecture(files).map(describeViolation).join("\n\n")).toBe("");
});

describe("the checker", () => {
  const broken: readonly (readonly [rule: Violation["rule"], path: string, source: string])[] = [
    ["upward", "src/engagements/retainer.ts", `import { parse } from "../scenario/parse.ts";`],
    ["upward", "src/analysis/compare.ts", `import type { Document } from "../report/document.ts";`],
    ["upward", "src/report/compare.ts", `export { table } from "../render/table.ts";\nexport const a = 1;`],
    ["upward", "src/scenario/parse.ts", `export const f = () => import("../analysis/compare.ts");`],
    ["upward", "src/scenario/parse.ts", `export type T = import("../render/table.ts").T;`],
    ["upward", "src/render/render.ts", "export const load = (path: string) => import(path);"],
    ["upward", "src/figures/sources.ts", `import { kinds } from "../engagements/index.ts";`],
    ["upward", "src/index.ts", `export { run } from "./cli/main.ts";`],
    ["upward", "src/render/table.ts", `import { run } from "../cli/main.ts";`],
    ["entry", "src/render/table.ts", `import { compare } from "../index.ts";`],
    ["circle", "src/core/range.ts", `import type { Range } from "./range.ts";`],
    ["core", "src/core/evaluate.ts", `import { retainer } from "../engagements/retainer.ts";`],
    ["core", "src/core/evaluate.ts", `import * as z from "zod/mini";`],
    ["extension", "src/core/evaluate.ts", `import { range } from "./range";`],
    ["node", "src/scenario/parse.ts", `import { readFileSync } from "node:fs";`],
    ["impure", "src/analysis/simulate.ts", "export const seed = Date.now();"],
    ["impure", "src/analysis/simulate.ts", "export const year = new Date().getFullYear();"],
    ["impure", "src/core/random.ts", "export const draw = Math.random;"],
    ["impure", "src/core/evaluate.ts", "export const deep = process.env.DEEP;"],
    ["impure", "src/core/evaluate.ts", `globalThis["console"].log(1);`],
    ["impure", "src/report/compare.ts", "console.log(1);"],
    ["generated", "src/core/evaluate.ts", `export const f = new Function("x", "return x");`],
    ["generated", "src/cli/main.ts", `eval("1");`],
    ["barrel", "src/analysis/all.ts", `export { compare } from "./compare.ts";\nexport { diff } from "./diff.ts";`],
    ["barrel", "src/core/index.ts", `import { a } from "./a.ts";\nexport { a };`],
    ["starExport", "src/index.ts", `export * from "./core/model.ts";`],
    ["floor", "src/plumbing/pipe.ts", "export const a = 1;"],
    ["floor", "src/cli/main.ts", `import { golden } from "../../test/support/golden.ts";`],
    ["name", "src/core/utils.ts", "export const a = 1;"],
    ["name", "src/report/helpers/money.ts", "export const a = 1;"],
    ["name", "src/render/common.ts", "export const a = 1;"],
    ["name", "src/misc/a.d.ts", "declare const a: 1;"],
  ];

  test.each(broken)("reports %s in %s: %s", (rule, path, source) => {
    const violations = checkArchitecture([{ path, source }]);
    expect(violations.map((violation) => violation.rule)).toEqual([rule]);
    expect(violations.map(describeViolation).join()).toContain(reasons[rule]);
  });

  test("refuses a circle of types alone, through files between", () => {
    const file = (path: string, from: string) => ({
      path,
      source: `import type { A } from "${from}";\nexport type B = A;`,
    });
    const files = [
      file("src/pricing/a.ts", "./b.ts"),
      file("src/pricing/b.ts", "./c.ts"),
      file("src/pricing/c.ts", "./a.ts"),
    ];
    expect(checkArchitecture(files).map(({ found }) => found)).toEqual([
      "src/pricing/a.ts -> src/pricing/b.ts -> src/pricing/c.ts -> src/pricing/a.ts",
    ]);
    expect(checkArchitecture(files.slice(1))).toEqual([]);
  });

  test("has an example for every rule", () => {
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(Object.keys(reasons)));
  });

  test.each([
    ["src/core/evaluate.ts", `import { range } from "./range.ts"; // process.exit() and Date.now() in words only`],
    ["src/core/text.ts", `export const hiring = "The process. console.log( new Date( eval(";`],
    ["src/engagements/full-time.ts", `import { rates } from "../figures/statutory.ts"; export const kind = { rates };`],
    ["src/engagements/index.ts", `import { retainer } from "./retainer.ts"; export const kinds = [retainer];`],
    [
      "src/scenario/schema.ts",
      `import * as z from "zod/mini"; import { kinds } from "../engagements/index.ts"; z.object({ kinds });`,
    ],
    ["src/render/index.ts", `export const renderers = { table: () => import("./table.ts") };`],
    [
      "src/index.ts",
      `export { compare } from "./analysis/compare.ts"; export type { Document } from "./report/document.ts";`,
    ],
    [
      "src/cli/main.ts",
      `import { argv } from "node:process"; import { compare } from "../index.ts"; new Date(process.argv, argv, compare);`,
    ],
  ])("accepts %s: %s", (path, source) => {
    expect(checkArchitecture([{ path, source }])).toEqual([]);
  });
});
