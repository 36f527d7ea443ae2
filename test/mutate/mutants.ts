/** The small mistakes that a source file could have had: each a change of one expression or statement that may change an answer. */
import { parseSync } from "rolldown/experimental";

export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** Its line with the changed part marked, and what stands there instead; no two of a file are the same. */
  readonly change: string;
}

/** A place in the source, and what could have stood there. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  readonly statement: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What asks whether a mutant is switched on; the runner puts it there. */
export const SWITCH = "__mutant";

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "**": ["*"],
  "<": ["<="],
  "<=": ["<"],
  ">": [">="],
  ">=": [">"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
  "+=": ["-="],
  "-=": ["+="],
  "*=": ["/="],
  "/=": ["*="],
  "++": ["--"],
  "--": ["++"],
};

/** Names of functions of which one may be taken for another. */
const NAMES: Readonly<Record<string, string>> = {
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
  round: "floor",
  some: "every",
  every: "some",
  add: "multiply",
  multiply: "add",
  subtract: "add",
  divide: "multiply",
};

/** Calls that may have been forgotten: what they are called on stands for them. */
const DROPPED = new Set(["filter", "sort", "toSorted", "reverse", "toReversed", "slice"]);

/** The mutants of a file that are wanted, numbered from `first`, and the text in which each can be switched on. */
export function mutated(
  source: string,
  file: string,
  first: number,
  wanted: (change: string, index: number) => boolean,
) {
  const { program } = parseSync(file, source);
  const all: Change[] = [];
  collect(program as unknown as Node, source, all, false);
  const changes = all.filter((change, index) => wanted(said(change, source), index));
  const mutants: Mutant[] = changes.map((change, index) => ({
    id: first + index,
    file,
    line: source.slice(0, change.start).split("\n").length,
    change: said(change, source),
  }));
  return { mutants, text: switched(source, changes, first) };
}

function said({ start, end, to }: Change, source: string): string {
  const from = source.lastIndexOf("\n", start) + 1;
  const until = source.indexOf("\n", start);
  const [part, rest] =
    end > until ? [source.slice(start, until), " ..."] : [source.slice(start, end), source.slice(end, until)];
  const short = to.replace(/\s+/g, " ");
  return `${source.slice(from, start).trimStart()}<<${part}>>${rest} -> ${short.length > 80 ? `${short.slice(0, 77)}...` : short || "nothing"}`;
}

function collect(node: Node, source: string, changes: Change[], chained: boolean): void {
  // Types change no answer; what stands in them is not run.
  const wraps = /^TS(?:As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$/.test(node.type);
  if (wraps) collect(node.expression as Node, source, changes, chained);
  if (/^TS|^ImportDeclaration$|^ThrowStatement$/.test(node.type)) return;
  for (const to of replacements(node, source)) changes.push({ start: node.start, end: node.end, to, statement: false });
  const removable = node.type === "ExpressionStatement" && node.directive === undefined;
  if (removable) changes.push({ start: node.start, end: node.end, to: "", statement: true });
  if (!chained) changes.push(...droppedCalls(node, source));
  for (const [key, value] of Object.entries(node)) {
    // Names, also those written as numbers; an assignment changes what stands on its left as a whole.
    if ((key === "key" && node.computed !== true) || (key === "left" && node.type === "AssignmentExpression")) continue;
    for (const child of [value].flat())
      if (isNode(child))
        collect(child, source, changes, node.type === "ChainExpression" || (chained && key !== "arguments"));
  }
  changes.push(...conditions(node));
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const textOf = (node: unknown, source: string): string => source.slice((node as Node).start, (node as Node).end);

function replacements(node: Node, source: string): string[] {
  const operator = String(node.operator);
  switch (node.type) {
    case "LogicalExpression":
      // In brackets, since ?? stands beside no other.
      return (OPERATORS[operator] ?? []).map(
        (other) => `(${textOf(node.left, source)}) ${other} (${textOf(node.right, source)})`,
      );
    case "BinaryExpression":
    case "AssignmentExpression":
      return (OPERATORS[operator] ?? []).map(
        (other) => `${textOf(node.left, source)} ${other} ${textOf(node.right, source)}`,
      );
    case "UpdateExpression":
      return (OPERATORS[operator] ?? []).map((other) => textOf(node, source).replace(operator, other));
    case "UnaryExpression":
      return operator === "-" || operator === "!" ? [textOf(node.argument, source)] : [];
    case "Literal":
      if (typeof node.value === "boolean") return [String(!node.value)];
      return typeof node.value === "number" ? [`${node.value === 0 ? 1 : `(${node.value} + 1)`}`] : [];
    case "CallExpression": {
      const callee = node.callee as Node;
      const name = (callee.type === "MemberExpression" ? callee.property : callee) as Node;
      const other = NAMES[String(name.name)];
      const object = callee.type === "MemberExpression" ? `${textOf(callee.object, source)}.` : "";
      // Math and arrays have both; a name of our own has to be there.
      const known =
        object !== "" || new RegExp(`\\b(?:const|function) ${other}\\b|^import [^;]*\\b${other}\\b`, "m").test(source);
      return other === undefined || callee.optional === true || !known
        ? []
        : [`${object}${other}(${(node.arguments as Node[]).map((each) => textOf(each, source)).join(", ")})`];
    }
    default:
      return [];
  }
}

function droppedCalls(node: Node, source: string): Change[] {
  const callee = node.callee as Node | undefined;
  if (node.type !== "CallExpression" || callee?.type !== "MemberExpression" || callee.optional === true) return [];
  if (!DROPPED.has(String((callee.property as Node).name))) return [];
  return [{ start: node.start, end: node.end, to: textOf(callee.object, source), statement: false }];
}

/** A condition that is always or never met. */
function conditions(node: Node): Change[] {
  const test = node.test as Node | null | undefined;
  if (!isNode(test) || node.type === "SwitchCase") return [];
  const loops = /^(?:For|While|DoWhile)Statement$/.test(node.type);
  const values = loops ? ["false"] : ["true", "false"];
  return values.map((to) => ({ start: test.start, end: test.end, to, statement: false }));
}

/** The source with every change behind its switch; those that lie within another stand inside its unchanged side. */
function switched(source: string, changes: readonly Change[], first: number): string {
  const numbered = changes.map((change, index) => ({ ...change, id: first + index }));
  const outer = numbered.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.statement) - Number(a.statement),
  );
  let at = 0;
  const text = (start: number, end: number): string => {
    let result = "";
    let from = start;
    while (at < outer.length) {
      const change = outer[at];
      if (change === undefined || change.start >= end) break;
      at++;
      result += source.slice(from, change.start);
      const inside = text(change.start, change.end);
      const on = `${SWITCH}(${change.id})`;
      result += change.statement ? `{ if (!${on}) { ${inside} } }` : `(${on} ? (${change.to}) : (${inside}))`;
      from = change.end;
    }
    return result + source.slice(from, end);
  };
  return text(0, source.length);
}
