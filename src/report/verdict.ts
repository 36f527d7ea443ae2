/** The verdict of a comparison in words. */
import type { ComparedOption, CompareFinding } from "../analysis/compare.ts";
import type { OptionName } from "../analysis/finding.ts";
import type { Shortfall } from "../pricing/requirements.ts";
import { ranking } from "../pricing/winner.ts";
import type { Page } from "./page.ts";

/**
 * Who wins, by how much, against the runner-up and the baseline, over which horizon; then what is cheaper and what it
 * lacks.
 */
export function verdictText(finding: CompareFinding, on: Page): string {
  const { options, scenario, verdict } = finding;
  const words = on.words.verdict;
  const horizon = on.format.months(scenario.horizonMonths);
  const [only] = options;
  if (verdict === null) return only ? on.words.onlyOption(only.title, on.rough(only.total), horizon) : "";
  const { by } = verdict;
  const costed = options.map((option) => ({ ...option, cost: option[by] }));
  const { winner, leader, runnerUp } = ranking(costed);
  const asked = winner !== null && options.some(({ meetsRequirements }) => !meetsRequirements);
  const against = (other: ComparedOption) => {
    const apart = leader[by] - other[by];
    const percent = other[by] === 0 ? null : roughPercent((Math.abs(apart) / Math.abs(other[by])) * 100, on);
    return (apart > 0 ? words.above : words.below)(on.rough(Math.abs(apart)), percent, other.title);
  };
  const baseline = options.find(({ id }) => id === scenario.baseline);
  const more = baseline && baseline.id !== leader.id && baseline.id !== runnerUp?.id ? [against(baseline)] : [];
  const common = { option: leader.title, amount: on.rough(leader[by]), by, horizon, asked };
  const sentences = winner === null ? [words.none] : [];
  if (runnerUp !== null && verdict.tie) {
    const margin = verdict.margin ? on.rough(verdict.margin) : null;
    sentences.push(words.level({ ...common, next: runnerUp.title, margin, against: more }));
  } else {
    sentences.push(words.lowest({ ...common, against: [...(runnerUp ? [against(runnerUp)] : []), ...more] }));
    if (runnerUp !== null && leader[`${by}High`] > runnerUp[`${by}Low`]) sentences.push(words.overlap);
  }
  if (winner === null) sentences.push(words.but(lacksTexts(leader.shortfalls, horizon, on)));
  else {
    const cheaper = options.filter((option) => !option.meetsRequirements && option[by] < leader[by]);
    for (const option of cheaper.sort((a, b) => a[by] - b[by])) {
      sentences.push(words.cheaper(option.title, on.rough(option[by]), lacksTexts(option.shortfalls, horizon, on)));
    }
  }
  return [...sentences, ...unpaidText(leader, costed, finding.notices, on), ...unequalText(finding, leader, on)].join(
    " ",
  );
}

const UNPAID: ReadonlySet<string> = new Set(["bonus-after-horizon", "accrued-after-horizon"]);

/** An option by its cost over the horizon. */
type Costed = OptionName & { readonly cost: number };

/** Where an option that costs more would cost less if pay that is earned and not yet paid were counted. */
export function unpaidText(
  leader: Costed,
  others: readonly Costed[],
  notices: CompareFinding["notices"],
  on: Page,
): string[] {
  const unpaid = ({ id }: Costed) =>
    notices
      .filter(({ code, address = "" }) => UNPAID.has(code) && `${address}.`.startsWith(`${id}.`))
      .reduce((sum, { values }) => sum + Number(values.amount), 0);
  const all = (option: Costed) => option.cost + unpaid(option);
  const [less] = others
    .filter((option) => option.cost > leader.cost && all(option) < all(leader))
    .sort((a, b) => all(a) - all(b));
  if (less === undefined) return [];
  const difference = on.rough(all(leader) - all(less));
  return [on.words.verdict.unpaid(on.rough(unpaid(leader)), leader.title, less.title, difference)];
}

/** Percent points without decimals, where that leaves any and is not the whole. */
const roughPercent = (points: number, on: Page): string =>
  points > 99 && points < 100
    ? on.format.percent(Math.min(points, 99.99), { digits: 2 })
    : on.format.percent(points, { digits: points < 1 ? 2 : 0 });

/** In what an option falls short, a clause each. */
export function lacksTexts(shortfalls: readonly Shortfall[], horizon: string, on: Page): string[] {
  return shortfalls.map((one) => lackText(one, horizon, on));
}

function lackText(one: Shortfall, horizon: string, on: Page): string {
  const { format } = on;
  const words = on.words.verdict.lacks;
  switch (one.code) {
    case "runs-shorter":
      return words.shorter(format.number(one.months), horizon, one.search ? format.number(one.search) : null);
    case "hours-short":
      return words.missing(format.hours(one.missing));
    case "hours-unknown":
      return words.unknown;
    case "budget-monthly":
      return words.monthly(on.rough(one.over));
    case "budget-total":
      return words.total(on.rough(one.over));
    case "results-late":
      return words.late(format.months(one.months), format.number(one.by));
    case "results-never":
      return words.never;
  }
}

/** Hours of a different size count as unequal from 1 % on. */
const UNEQUAL = 0.01;

/** Where nobody says how many hours are needed, costs of unequal hours are compared by the hour. */
function unequalText({ options, assumptions }: CompareFinding, leader: ComparedOption, on: Page): string[] {
  if (assumptions.some(({ address }) => address.startsWith("need."))) return [];
  const known = options.flatMap(({ id, title, productiveHours: hours, costPerProductiveHour: rate }) =>
    hours !== null && rate !== null ? [{ id, title, hours, cost: rate, meetsRequirements: true }] : [],
  );
  const hours = known.map((option) => option.hours);
  if (known.length < 2 || Math.max(...hours) - Math.min(...hours) <= UNEQUAL * Math.max(...hours)) return [];
  const { leader: lowest, runnerUp } = ranking(known);
  const other = lowest.id === leader.id ? runnerUp : (known.find(({ id }) => id === leader.id) ?? runnerUp);
  if (other === null) return [];
  return [on.words.verdict.unequal(lowest.title, on.rough(lowest.cost), other.title, on.rough(other.cost))];
}
