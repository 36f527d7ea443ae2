/** Which charges and which figures of a jurisdiction apply to one employer over a stretch of months. */
import type { YearMonth } from "../core/model.ts";
import type { Text } from "../core/text.ts";
import type { UnitName } from "../core/unit.ts";
import {
  type Charge,
  type Component,
  chargesOf,
  type Dated,
  type Jurisdiction,
  type Limits,
  type Parameter,
  type Rule,
} from "./jurisdiction.ts";

/** What is known of the employer. */
export interface Employer {
  /** Whether a component's own number is given. */
  owns(component: string): boolean;
  fact(name: string): number | string | undefined;
}

/** A figure in use; `key` is its address below `employerTaxes.`. */
export interface UsedFigure {
  readonly key: string;
  readonly label: Text;
  readonly unit: UnitName;
  readonly figure: Dated;
  /** The years after its own into which it is carried. */
  readonly carriedInto: readonly string[];
}

/** A number by the key of its figure, or of the component whose own number it is. */
export interface Reference {
  readonly key: string;
  readonly per: "year" | "month";
}

export interface AssessedBand {
  /** The product of these; none: minus 100 %. */
  readonly rate: readonly Reference[];
  /** The greatest of these. */
  readonly above: readonly Reference[];
  /** The least of these. */
  readonly upTo: readonly Reference[];
}

/** A contribution year, in months of the scenario; may begin before or end after it. */
export interface AssessedYear {
  readonly from: number;
  readonly to: number;
  readonly bands: readonly AssessedBand[];
}

export interface AssessedCharge {
  readonly component: Component;
  readonly limits: Limits;
  readonly years: readonly AssessedYear[];
}

/** A number that is needed and that nobody gives. */
export interface MissingFigure {
  readonly component: Component;
  /** The contribution year without figures; null: in every year only the employer knows it. */
  readonly year: string | null;
  /** The month of the first figure, `2026-01`; null where there is none. */
  readonly from: string | null;
  /** Whether the component's own number would do. */
  readonly ownable: boolean;
}

export interface Assessment {
  readonly charges: readonly AssessedCharge[];
  readonly figures: readonly UsedFigure[];
  readonly missing: readonly MissingFigure[];
  /** The facts and components whose stated assumption was used. */
  readonly assumed: readonly string[];
}

/** Months since year 0 of an ISO date's month. */
export const monthIndex = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** The figure in force in a month, or the last one before it; undefined before the first. */
export function figureIn(dated: readonly Dated[], month: number): { figure: Dated; carried: boolean } | undefined {
  const figure = dated.findLast(({ from }) => monthIndex(from) <= month);
  return figure && { figure, carried: figure.until !== undefined && monthIndex(figure.until) <= month };
}

/** `2026`, or `2026/27` where a contribution year begins inside a calendar year. */
export function yearName({ yearStart }: Jurisdiction, month: number): string {
  const year = Math.floor((month - (yearStart - 1)) / 12);
  return yearStart === 1 ? `${year}` : `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** Assesses `months` months from `start`. */
export function assess(jurisdiction: Jurisdiction, employer: Employer, start: YearMonth, months: number): Assessment {
  const first = start.year * 12 + start.month - 1;
  const used = new Map<string, { -readonly [K in keyof UsedFigure]: UsedFigure[K] }>();
  const missing: MissingFigure[] = [];
  const assumed = new Set<string>();

  function use(
    component: Component,
    { id, label, per }: Omit<Parameter, "dated">,
    dated: readonly Dated[],
    part: string,
    month: number,
  ): Reference {
    const found = figureIn(dated, month);
    const year = yearName(jurisdiction, month);
    const ownable = part !== "" && component.own.sets === "rate";
    if (found === undefined) {
      if (!missing.some((one) => one.component === component && one.ownable === ownable)) {
        missing.push({ component, year, from: dated[0]?.from.slice(0, 7) ?? null, ownable });
      }
      return { key: "", per };
    }
    const key = `${id}.${found.figure.from.replace(/-01-01$/, "")}${part}`;
    const known = used.get(key);
    const carriedInto = known?.carriedInto ?? [];
    const unit: UnitName = part === "" ? (per === "month" ? "money/month" : "money/year") : "ratio";
    used.set(key, {
      key,
      label,
      unit,
      figure: found.figure,
      carriedInto: found.carried && !carriedInto.includes(year) ? [...carriedInto, year] : carriedInto,
    });
    return { key, per };
  }

  function bandsIn(component: Component, charge: Charge, month: number): AssessedBand[] {
    const own: Reference[] = employer.owns(component.id) ? [{ key: component.id, per: "year" }] : [];
    const ownOf = (part: "rate" | "upTo") => (component.own.sets === part ? own : []);
    const limit = (parameter: Parameter | undefined) =>
      parameter ? [use(component, parameter, parameter.dated, "", month)] : [];
    return charge.bands.map(({ rate, above, upTo }, index): AssessedBand => {
      const number = charge.bands.length > 1 ? `${index + 1}` : "";
      const figures = typeof rate === "string" || ownOf("rate").length > 0 ? [] : [rate.dated, rate.share ?? []];
      const named = { id: component.id, label: component.label, per: "year" } as const;
      return {
        rate: [
          ...ownOf("rate"),
          ...figures
            .filter((dated) => dated.length > 0)
            .map((dated, part) => use(component, named, dated, `.${part === 0 ? "rate" : "share"}${number}`, month)),
        ],
        above: limit(above),
        upTo: [...limit(upTo), ...ownOf("upTo")],
      };
    });
  }

  const charges = jurisdiction.components.flatMap((component): AssessedCharge[] => {
    const owned = employer.owns(component.id);
    const { without } = component.own;
    const charge = owned || without === "figures" ? chosen(component, owned) : undefined;
    if (!owned && (charge || without === "noLine") && component.own.assumed) assumed.add(component.id);
    if (!owned && without === "issue") missing.push({ component, year: null, from: null, ownable: true });
    if (!charge) return [];
    const years: AssessedYear[] = [];
    for (const [from, to] of stretches(jurisdiction, charge, first, first + months)) {
      years.push({ from: from - first, to: to - first, bands: bandsIn(component, charge, from) });
    }
    return [{ component, limits: charge.limits, years }];
  });

  /** With a number of its own a component is due whatever the facts say; they may still choose its limits. */
  function chosen(component: Component, owned: boolean): Charge | null {
    const all = chargesOf(component.rule);
    const [any = null] = all;
    const limitsOf = ({ limits, bands }: Charge) => [limits, ...bands.flatMap(({ above, upTo }) => [above, upTo])];
    const same = all.every((one) => limitsOf(one).every((part, index) => any && part === limitsOf(any)[index]));
    if (owned && same) return any;
    return choose(component.rule) ?? (owned ? any : null);
  }

  function choose(rule: Rule): Charge | null {
    if (rule === null || "bands" in rule) return rule;
    let fact = employer.fact(rule.by);
    if (fact === undefined) {
      assumed.add(rule.by);
      fact = jurisdiction.facts[rule.by]?.assumed.value;
    }
    if ("words" in rule) return choose(rule.words[String(fact)] ?? null);
    const size = typeof fact === "number" ? fact : Number.POSITIVE_INFINITY;
    const reached = rule.cases.findLast((one) => ("atLeast" in one ? size >= one.atLeast : size > one.above));
    return choose(reached?.rule ?? null);
  }

  return { charges, figures: [...used.values()], missing, assumed: [...assumed] };
}

/** The contribution years that touch `[first, end)`, cut where a figure of the charge changes inside one. */
function stretches(
  { yearStart }: Jurisdiction,
  charge: Charge,
  first: number,
  end: number,
): [from: number, to: number][] {
  const changes = charge.bands.flatMap(({ rate, above, upTo }) =>
    [
      typeof rate === "string" ? [] : [...rate.dated, ...(rate.share ?? [])],
      above?.dated ?? [],
      upTo?.dated ?? [],
    ].flat(),
  );
  const result: [number, number][] = [];
  for (let year = first - ((first - (yearStart - 1)) % 12); year < end; year += 12) {
    const inside = changes.map(({ from }) => monthIndex(from)).filter((month) => month > year && month < year + 12);
    const cuts = [year, ...[...new Set(inside)].sort((a, b) => a - b), year + 12];
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[index + 1] ?? end;
      if (to > first && from < end) result.push([from, to]);
    }
  }
  return result;
}
