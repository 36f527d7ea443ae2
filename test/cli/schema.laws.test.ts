import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { fakeIo } from "../support/io.ts";

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

/** What gives each finding that is not the answer of a command of its name to a file. */
const commands: Readonly<Record<string, readonly string[]>> = {
  diff: ["diff", "fixtures/first-cmo/scenario.yaml", "fixtures/hire-with-a-raise/scenario.yaml"],
  "diff-summary": ["diff", "fixtures/first-cmo", "fixtures/hire-with-a-raise"],
  figures: ["figures"],
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
    const calls = commands[name] === undefined ? fixtures.map((file) => [name, file]) : [commands[name]];
    for (const args of calls) {
      const { code, text } = await output(...args, "--format", "json");
      if (code === 2 && text === "") continue;
      validate(JSON.parse(text));
      expect(validate.errors ?? [], args.join()).toEqual([]);
      valid++;
    }
    expect(valid, "some fixture has an answer").toBeGreaterThan(0);
  });
});
