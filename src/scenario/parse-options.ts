/** The options of a file, and the parts of an option: each by the schema of its kind, and what its keys mean together. */
import { isCurrency } from "../core/currency.ts";
import type { Issue } from "../core/issue.ts";
import type { Engagement } from "../engagements/engagement.ts";
import { optionContradictions, type optionLines } from "../engagements/every-option.ts";
import { kinds } from "../engagements/kinds.ts";
import { jurisdictionOf } from "../figures/jurisdictions.ts";
import { type Problem, problem } from "../language/issues.ts";
import { idProblem } from "./id.ts";
import type { Layers } from "./layers.ts";
import { onOneLine, unknownKind } from "./meant.ts";
import type { ParsedOption } from "./parsed.ts";
import { found, isMap, notA, type Path, textOf } from "./plain.ts";
import { optionSchema } from "./schema/file.ts";
import { schemaIssues } from "./schema/issues.ts";

/** What the options of a file, or the parts of an option, stand in. */
export interface Surroundings {
  /** What their money is in, unless they say otherwise. */
  readonly currency: string;
  /** The currencies that have a rate. */
  readonly rates: readonly string[];
  /** Whether the file states a need. */
  readonly need: boolean;
  readonly layers: Layers;
  readonly issues: Issue[];
}

/** The options of a map by id, those that could be read; everything else is in the issues. */
export function parseOptions(
  raw: Readonly<Record<string, unknown>>,
  path: Path,
  around: Surroundings,
): Map<string, ParsedOption> {
  const options = new Map<string, ParsedOption>();
  if (typeof raw.kind === "string" && !Object.values(raw).some(isMap)) {
    // An id whose option stands beside it, not indented below it.
    const [id = raw.kind] = Object.keys(raw).filter((key) => raw[key] === null);
    const { [id]: _, ...option } = raw;
    const write = `${path.at(-1)}: { ${id}: ${onOneLine(option)} }`;
    const values = { as: "value", expected: "options", found: found(raw), write } as const;
    around.issues.push(around.layers.issue([...path, "kind"], problem("wrong-type", values), true));
    return options;
  }
  for (const [id, value] of Object.entries(raw)) {
    const at = [...path, id];
    const misnamed = idProblem(id);
    if (misnamed !== undefined) around.issues.push(around.layers.issue(at, misnamed, true));
    const option = parseOption(value, at, around);
    if (option) options.set(id, option);
  }
  return options;
}

/** An option that is a map of a known kind, and what is said of it on the way. */
interface RawOption {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly kind: Engagement;
  readonly kindName: string;
  readonly path: Path;
  /** What its own money is in. */
  readonly currency: string;
  readonly around: Surroundings;
  report(at: Path, problem: Problem, onKey?: boolean): void;
}

function parseOption(input: unknown, path: Path, around: Surroundings): ParsedOption | undefined {
  const { layers, issues, need } = around;
  const report: RawOption["report"] = (at, problem, onKey = true) => {
    issues.push(layers.issue(at, problem, onKey));
  };
  const raw = isMap(input) ? input : undefined;
  const kindName = raw === undefined ? undefined : kindOf(raw.kind, path, report);
  if (raw === undefined) {
    report(path, notA("option-body", input));
  }
  if (raw === undefined || kindName === undefined) return undefined;
  const kind = kinds[kindName] as Engagement;
  const own = raw.currency;
  const currency = typeof own === "string" && isCurrency(own) ? own : around.currency;
  const schema = optionSchema(kind, raw, currency);
  const parsed = schema.safeParse(raw);
  const before = issues.length;
  if (!parsed.success) {
    const schemaFor = (raw: RawOption["raw"]) => optionSchema(kind, raw, currency);
    issues.push(...schemaIssues(parsed.error.issues, schemaFor, path, layers));
  }
  const option: RawOption = { raw, kind, kindName, path, currency, around, report };
  checkRate(option);
  const parts = partsOf(option);
  checkLineIds(option);
  if (!parsed.success) return undefined;
  const read = { ...parsed.data, ...(parts.length > 0 ? { parts } : {}) } as unknown as ParsedOption;
  checkCosts(read, option);
  checkRampUp(read, option);
  for (const { at, code, values } of optionContradictions(kind, (field) => read[field] !== undefined, need)) {
    report(at ? [...path, at] : path, problem(code, values));
  }
  return issues.length > before ? undefined : read;
}

/** The name of the kind, or undefined with an issue where it is none. */
function kindOf(name: unknown, path: Path, report: RawOption["report"]): string | undefined {
  const known = Object.keys(kinds);
  if (typeof name === "string" && known.includes(name)) return name;
  if (name === undefined) report(path, problem("missing-key", { as: "kind", in: path, known }));
  else report([...path, "kind"], unknownKind(name), false);
  return undefined;
}

/** That a currency of its own has a rate. */
function checkRate({ raw, currency, path, around, report }: RawOption): void {
  const { currency: from } = raw;
  const to = around.layers.plain.currency;
  if (from !== currency || typeof to !== "string" || from === to || around.rates.includes(currency)) return;
  report([...path, "currency"], problem("no-exchange-rate", { from: currency, to }), false);
}

function partsOf({ raw, kind, path, currency, around, report }: RawOption): NonNullable<ParsedOption["parts"]> {
  return Object.entries(kind.fields).flatMap(([field, { type, example }]) => {
    const map = raw[field];
    if (type !== "parts" || !isMap(map)) return [];
    const inside = [...path, field];
    if (Object.keys(map).length === 0) report(inside, problem("no-parts", { in: path, field, example }));
    const options = parseOptions(map, inside, { ...around, currency });
    return [...options].map(([id, option]) => ({ field, id, option }));
  });
}

/** The ids of lines of the file's own: what an id is, and none that the option has already. */
function checkLineIds({ raw, kind, kindName, path, report }: RawOption): void {
  const taxes = raw.employerTaxes;
  const place = jurisdictionOf(textOf(isMap(taxes) ? taxes.jurisdiction : taxes));
  const check = (group: "costs" | "contributions", taken: (id: string) => Problem | undefined) => {
    for (const id of Object.keys(isMap(raw[group]) ? raw[group] : {})) {
      for (const wrong of [idProblem(id), taken(id)]) if (wrong) report([...path, group, id], wrong);
    }
  };
  check("costs", (line) =>
    Object.hasOwn(kind.lines, line) || ownLine(line, raw)
      ? problem("line-twice", { as: "kind", line, kind: kindName })
      : undefined,
  );
  check("contributions", (line) =>
    place?.components.some(({ id }) => id === line) ? problem("line-twice", { as: "jurisdiction", line }) : undefined,
  );
}

function checkCosts({ costs = {} }: ParsedOption, { path, report }: RawOption): void {
  for (const [id, cost] of Object.entries(costs)) {
    if (cost.every === "once" && cost.months !== undefined) {
      report([...path, "costs", id, "months"], problem("once-has-no-length", {}));
    } else if (cost.counts === "atEnd" && (cost.every !== "once" || cost.afterMonths !== undefined)) {
      report([...path, "costs", id, "counts"], problem("end-is-once", {}));
    }
  }
}

function checkRampUp({ rampUp }: ParsedOption, { path, report }: RawOption): void {
  if (!rampUp) return;
  const { months, startingAt, amount } = rampUp;
  const at = [...path, "rampUp"];
  if (amount !== undefined && (months !== undefined || startingAt !== undefined))
    report(at, problem("ramp-up-twice", {}));
  else if (amount === undefined && months === undefined) report(at, problem("missing-key", { as: "ramp-up" }));
}

/** Whether an option has a line of this id beside those of its kind. */
function ownLine(id: string, raw: Readonly<Record<string, unknown>>): boolean {
  const needs: Readonly<Record<keyof typeof optionLines, boolean>> = {
    rampUp: true,
    equity: raw.annualEquity !== undefined,
    discount: isMap(raw.billing) && raw.billing.discount !== undefined,
    vat: raw.irrecoverableVat !== undefined,
  };
  return Object.hasOwn(needs, id) && needs[id as keyof typeof optionLines];
}
