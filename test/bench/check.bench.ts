import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, bench, describe } from "vitest";
import { parseDocument } from "yaml";
import { checkScenario } from "../../src/analysis/check.ts";
import { run } from "../../src/cli/main.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { readSource } from "../../src/scenario/yaml/source.ts";
import { fakeIo } from "../support/io.ts";

const text = readFileSync("fixtures/first-cmo/scenario.yaml", "utf8");
const folder = mkdtempSync(join(tmpdir(), "cmo-cost-"));
const FILES = 500;
mkdirSync(join(folder, "many"));
for (let file = 0; file < FILES; file++) writeFileSync(join(folder, "many", `${file}.yaml`), text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a file", () => {
  const options = { time: 1500, warmupTime: 300 };
  bench("the yaml package alone", () => void parseDocument(text), options);
  bench("its text read, with places", () => void readSource(text, "scenario.yaml"), options);
  bench("read and checked", () => void checkScenario(parseScenario(text), null), options);
});

describe(`${FILES} files`, () => {
  bench(
    "check",
    async () => {
      const io = fakeIo();
      if ((await run(["check", join(folder, "many")], io)) !== 0) throw new Error(io.stderr);
    },
    { iterations: 3, time: 0, warmupIterations: 1 },
  );
});
