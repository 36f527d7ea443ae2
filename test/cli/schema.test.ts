import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { scenarioJsonSchema } from "../../src/scenario/schema/json.ts";
import { fakeIo } from "../support/io.ts";
import { cmoCost, folder } from "../support/process.ts";

const output = async (...args: string[]) => {
  const io = fakeIo();
  const code = await run(args, io);
  return { code, text: io.stdout };
};

test("the schema of the scenario is the default, and the packed one", async () => {
  const { text } = await output("schema");
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  expect((await output("schema", "scenario")).text).toBe(text);
  expect(readFileSync("schema.json", "utf8"), "npm run build writes it").toBe(text);
});

test("2: a name that is no schema", async () => {
  const root = folder({});
  expect((await cmoCost(root, ["schema", "nothing"])).status).toBe(2);
  expect(await cmoCost(root, ["schema", "compare", "-o", "compare.schema.json"])).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
  expect(JSON.parse(readFileSync(join(root, "compare.schema.json"), "utf8"))).toMatchObject({
    title: "cmo-cost compare",
  });
});
