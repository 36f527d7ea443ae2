/** The JSON Schema of the scenario, compiled once for all the tests of a process. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { scenarioJsonSchema } from "../../src/scenario/schema/json.ts";

// As strict as it comes, so that the schema compiles for everybody; its code is not made smaller, which takes longer than to run it.
const options = { allErrors: true, logger: false, inlineRefs: false, code: { optimize: false } } as const;
const validate = new Ajv2020(options).compile(scenarioJsonSchema());

/** What the schema has against a file. */
export function schemaErrors(text: string): string[] {
  validate(parse(text, { version: "1.2", merge: false }));
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
}
