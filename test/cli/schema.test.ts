import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { scenarioJsonSchema } from "../../src/scenario/schema/json.ts";
import { fakeIo } from "../support/io.ts";
import { cmoCost, folder } from "../support/process.ts";

const output = async (...args: string[]) => {
  const io = fakeIo();
  const code = await run(args, io);
  return { code, text: io.stdout };
};

/** As the build writes them from the interfaces. */
const schemas = JSON.parse(readFileSync("dist/finding-schemas.json", "utf8")) as { readonly $defs: object };

interface Definition {
  readonly properties?: { readonly finding?: { readonly const?: string } };
}
const definitions = new Map(
  Object.entries(schemas.$defs as unknown as Readonly<Record<string, Definition>>).flatMap(
    ([definition, { properties }]) => {
      const name = properties?.finding?.const;
      return name === undefined ? [] : [[name, definition] as const];
    },
  ),
);

/** Every command that answers with a finding, on a file that has an answer to all of them. */
const commands: Readonly<Record<string, readonly string[]>> = {
  diff: ["fixtures/first-cmo/scenario.yaml", "fixtures/hire-with-a-raise/scenario.yaml"],
  figures: [],
};
const fixtures = readdirSync("fixtures", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("scenario.yaml"))
  .map((path) => join("fixtures", path).replaceAll("\\", "/"));

// One validator, so that what several findings have is compiled once.
const closed = new Ajv2020({ strict: false, allErrors: true });
closed.addSchema({ $id: "findings", ...schemas });

describe.each([...definitions])("%s", (name, definition) => {
  test("its schema is one, and its findings on every fixture keep it, undeclared fields included", async () => {
    const { code, text } = await output("schema", name);
    expect(code).toBe(0);
    new Ajv2020({ strict: false }).compile(JSON.parse(text));
    const validate = closed.compile({ $ref: `findings#/$defs/${definition}` });
    let valid = 0;
    const calls = commands[name] === undefined ? fixtures.map((file) => [file]) : [commands[name]];
    for (const args of calls) {
      const { code, text } = await output(name, ...args, "--format", "json");
      if (code === 2 && text === "") continue;
      validate(JSON.parse(text));
      expect(validate.errors ?? [], args.join()).toEqual([]);
      valid++;
    }
    expect(valid, "some fixture has an answer").toBeGreaterThan(0);
  });
});

test("the schema of the scenario is the default, and the packed one", async () => {
  const { text } = await output("schema");
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  expect((await output("schema", "scenario")).text).toBe(text);
  expect(readFileSync("schema.json", "utf8"), "npm run build writes it").toBe(text);
});

test("2: a name that is no schema, through a real process", async () => {
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
