import type { Finding } from "../../analysis/findings.ts";
import { jsonText } from "../../render/json.ts";
import type { JsonSchema } from "../../scenario/plain.ts";
import { scenarioJsonSchema } from "../../scenario/schema/json.ts";
import { write } from "../analysis-command.ts";
import { Argument, cliCommand } from "../command.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";

const SCENARIO = "scenario" as const;

export const command = cliCommand({
  define: (command) =>
    command
      .addArgument(
        new Argument("[name]", "which schema: of a scenario file, or of the result of a command")
          .choices([SCENARIO, ...(Object.keys(DEFINITIONS) as Finding["finding"][])])
          .default(SCENARIO),
      )
      .option("-o, --output <file>", "write to a file"),
  examples: [
    ["For an editor, where the package is not installed", "cmo-cost schema -o cmo-cost.schema.json"],
    ["What does a comparison look like?", "cmo-cost schema compare"],
  ],
  help: `
The scenario schema is part of the package (cmo-cost/schema.json). An editor with a YAML
language server uses it when the file begins with:

  # yaml-language-server: $schema=./node_modules/cmo-cost/schema.json`,
  async act([name], flags, io) {
    const schema = name === SCENARIO ? scenarioJsonSchema() : findingSchema(name, io);
    write(`${jsonText(schema, 2)}\n`, flags.output, io);
    return EXIT.ok;
  },
});

/** The definition of each finding, by the finding's name: what is missing does not compile. */
const DEFINITIONS: Readonly<Record<Finding["finding"], string>> = {
  "break-even": "BreakEvenFinding",
  check: "CheckFinding",
  compare: "CompareFinding",
  diff: "DiffFinding",
  "diff-summary": "DiffSummaryFinding",
  explain: "ExplainFinding",
  figures: "FiguresFinding",
  schedule: "ScheduleFinding",
  sensitivity: "SensitivityFinding",
  simulate: "SimulateFinding",
};

/** The schema of one finding with the definitions it needs, open to fields of later releases. */
function findingSchema(name: Finding["finding"], io: Io): JsonSchema {
  const { $defs: definitions } = JSON.parse(io.asset("finding-schemas.json")) as {
    readonly $defs: Readonly<Record<string, JsonSchema>>;
  };
  const root = DEFINITIONS[name];
  const needed = new Set<string>();
  const collect = (definition: string) => {
    for (const [, other = ""] of JSON.stringify(definitions[definition]).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (!needed.has(other)) {
        needed.add(other);
        collect(other);
      }
    }
  };
  collect(root);
  return opened({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `cmo-cost ${name}`,
    ...definitions[root],
    $defs: Object.fromEntries([...needed].sort().map((definition) => [definition, definitions[definition]])),
  }) as JsonSchema;
}

function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key, value]) => !(key === "additionalProperties" && value === false));
  return Object.fromEntries(entries.map(([key, value]) => [key, opened(value)]));
}
