import { posix } from "node:path";
import { parseSync, Visitor } from "rolldown/utils";
import { kept } from "../../src/core/kept.ts";

export interface SourceFile {
  /** From the root of the repository, with slashes: `src/core/range.ts`. */
  readonly path: string;
  readonly source: string;
}

/** The reason behind each rule; it is what a broken build prints. */
export const reasons = {
  floor:
    "every file stands on one floor, so that it has one place; put it in a folder of src/ that exists, or give the new floor its height",
  upward:
    "floors import downward only: a question must not know how it is printed, nor a formula what engagements there are, so each floor can change without those below it",
  entry:
    "src/index.ts is the door for others; inside the house only the command line uses it, or every floor would depend on all of them",
  circle:
    "no import circles, of types either: what is defined by each other cannot be read, moved or tested one at a time; what both need belongs in a file below them",
  core: "core imports nothing outside itself: the evaluator stays readable, provable and portable on its own",
  extension:
    "relative imports name the file, with .ts (or .json, for data): what runs, what is checked and what is read is then the same path",
  node: "only the command line may use Node: everything below it runs in a browser",
  impure:
    "below the command line there is no clock, no chance, no process and no console: the same file must give the same answer, everywhere",
  generated: "no generated code: the library must run under a strict browser content policy",
  barrel:
    "no barrels: a file that only passes on the exports of others hides where things live and loads what nobody asked for; index.ts is the package entry or a register",
  starExport:
    "named exports only: what leaves a module is decided by name, not by whatever the other module happens to have",
  name: "a file says what it is about: utils, helpers, common and misc say only that nobody decided",
} as const;

export interface Violation {
  readonly rule: keyof typeof reasons;
  readonly path: string;
  readonly line: number;
  readonly found: string;
}

/** The floors from the ground up: each imports only those before it. */
const FLOORS = [
  "core",
  "stats",
  "figures",
  "engagements",
  "language",
  "scenario",
  "pricing",
  "analysis",
  "report",
  "render",
  "web",
  "index.ts",
  "cli",
];
const heights = new Map(FLOORS.map((floor, height) => [floor, height]));

const vague = /^(utils?|helpers?|common|misc)$/i;
const impureGlobals = new Set(["process", "console"]);
const globalObjects = new Set(["globalThis", "window", "self", "global"]);

/** Everything in `files` that breaks a rule of the house. */
export function checkArchitecture(files: readonly SourceFile[]): Violation[] {
  return [...files.flatMap(checkFile), ...circles(files)];
}

/** Every import that leads back to its own file, once a circle. */
function circles(files: readonly SourceFile[]): Violation[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  const violations: Violation[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) {
      const found = [...way.slice(start), path].join(" -> ");
      violations.push({ rule: "circle", path, line: 1, found });
      return;
    }
    if (done.has(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return violations;
}

/** The files that a file imports or passes on, types too; what it loads later is no part of a circle. */
function importsOf(file: SourceFile): string[] {
  const { path } = file;
  if (path.endsWith(".d.ts")) return [];
  const found: string[] = [];
  const take = (value: string) => {
    if (value.startsWith(".")) found.push(posix.normalize(posix.join(posix.dirname(path), value)));
  };
  new Visitor({
    ImportDeclaration: ({ source }) => take(source.value),
    ExportNamedDeclaration: ({ source }) => source && take(source.value),
    ExportAllDeclaration: ({ source }) => take(source.value),
    TSImportType: ({ source }) => take(String(source.value)),
  }).visit(parsed(file).program);
  return found;
}

const known = new WeakMap<SourceFile, ReturnType<typeof parseSync>>();

/** A file as the parser has it, parsed once. */
const parsed = (file: SourceFile) => kept(known, file, () => parseSync(file.path, file.source));

export function describeViolation({ rule, path, line, found }: Violation): string {
  return `${path}:${line}  ${found}\n  ${reasons[rule]}`;
}

function floorOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function checkFile(file: SourceFile): Violation[] {
  const { path, source } = file;
  const violations: Violation[] = [];
  const report = (rule: Violation["rule"], at: number, found: string) => {
    violations.push({ rule, path, line: source.slice(0, at).split("\n").length, found });
  };

  for (const part of path.split("/")) {
    if (vague.test(part.replace(/\..*$/, ""))) report("name", 0, part);
  }
  if (path.endsWith(".d.ts")) return violations;

  const floor = floorOf(path);
  const height = heights.get(floor);
  if (height === undefined) {
    report("floor", 0, path);
    return violations;
  }

  const { program, errors } = parsed(file);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const belowCli = floor !== "cli";

  const checkImport = (specifier: { start: number; value: unknown } | null) => {
    if (specifier === null) return;
    const { start: at, value } = specifier;
    if (typeof value !== "string") {
      report("upward", at, "an import that is computed, which this test cannot follow");
      return;
    }
    if (!value.startsWith(".")) {
      if (floor === "core") report("core", at, `imports ${value}`);
      // A builtin without its prefix is caught by the browser bundle in package.test.ts.
      if (belowCli && value.startsWith("node:")) report("node", at, `imports ${value}`);
      return;
    }
    const target = posix.normalize(posix.join(posix.dirname(path), value));
    if (!/\.(ts|json)$/.test(value)) report("extension", at, `imports ${value}`);
    const targetFloor = floorOf(target);
    const targetHeight = target.startsWith("src/") ? heights.get(targetFloor) : undefined;
    if (targetFloor === floor && targetHeight !== undefined) return;
    if (floor === "core") report("core", at, `imports ${value}`);
    else if (targetHeight === undefined) report("floor", at, `imports ${value}`);
    else if (targetFloor === "index.ts" && belowCli) report("entry", at, `imports ${value}`);
    else if (targetHeight > height) report("upward", at, `${floor} imports ${targetFloor}`);
  };
  const literal = (node: { type: string; start: number }) => ({
    start: node.start,
    value: node.type === "Literal" && "value" in node ? node.value : undefined,
  });

  new Visitor({
    ImportDeclaration: ({ source }) => checkImport(literal(source)),
    ExportNamedDeclaration: ({ source }) => checkImport(source && literal(source)),
    ExportAllDeclaration: (node) => {
      checkImport(literal(node.source));
      report("starExport", node.start, `export * from ${node.source.raw}`);
    },
    ImportExpression: ({ source }) => checkImport(literal(source)),
    TSImportType: ({ source }) => checkImport(literal(source)),
    MemberExpression: (node) => {
      if (!belowCli || node.object.type !== "Identifier") return;
      const object = node.object.name;
      const property =
        node.property.type === "Identifier" && !node.computed
          ? node.property.name
          : node.property.type === "Literal"
            ? String(node.property.value)
            : "";
      const name = `${object}.${property}`;
      if (impureGlobals.has(object)) report("impure", node.start, name);
      else if (globalObjects.has(object) && impureGlobals.has(property)) report("impure", node.start, name);
      else if (name === "Date.now" || name === "Math.random") report("impure", node.start, name);
    },
    NewExpression: ({ callee, start }) => {
      if (callee.type !== "Identifier") return;
      if (callee.name === "Function") report("generated", start, "new Function(…)");
      if (belowCli && callee.name === "Date") report("impure", start, "new Date(…)");
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type !== "Identifier") return;
      if (callee.name === "eval" || callee.name === "Function") report("generated", start, `${callee.name}(…)`);
      if (belowCli && callee.name === "Date") report("impure", start, "Date(…)");
    },
  }).visit(program);

  if (path !== "src/index.ts" && program.body.length > 0) {
    const passesOn = program.body.some(
      (statement) => "source" in statement && statement.type.startsWith("Export") && statement.source,
    );
    const makes = program.body.some(
      (statement) =>
        !(statement.type === "ImportDeclaration" || statement.type === "ExportAllDeclaration") &&
        !(statement.type === "ExportNamedDeclaration" && statement.declaration === null),
    );
    if (passesOn && !makes) report("barrel", 0, "only passes on the exports of others");
    else if (!makes && posix.basename(path) === "index.ts")
      report("barrel", 0, "an index.ts that makes nothing itself");
  }
  return violations;
}
