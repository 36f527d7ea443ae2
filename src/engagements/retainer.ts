import { type Flow, less, paid, sum } from "../core/flow.ts";
import { add, atLeastZero, constant, type Formula, min, multiply, type PriceBand, subtract } from "../core/formula.ts";
import type { Growth } from "../core/timing.ts";
import { kind, type NeededHours, type Terms } from "./engagement.ts";
import { price, quantity, share } from "./field.ts";
import { byNeed, leaving, monthly, present } from "./items.ts";
import { called } from "./names.ts";
import { exitLine, feesLine, hoursPerMonth, monthlyFee, providerFields, setupFee, setupLine } from "./shared-fields.ts";

const extra = (hours: Formula, included: Formula): Formula =>
  called("extraHours", atLeastZero(subtract(hours, included), "hours/month"));

const unused = (hours: Formula, included: Formula): Formula =>
  called("unusedHours", atLeastZero(subtract(included, hours), "hours/month"));

/** The hours above the included ones at a price, less those that are left of the months before. */
function rolledOver(
  { during }: Terms,
  needed: readonly NeededHours[],
  { included, keeps }: { readonly included: Formula; readonly keeps: Formula },
  prices: readonly PriceBand[],
  growth: Growth | null,
): Flow {
  const of = needed.map(({ window, hours }) => ({
    above: extra(hours, included),
    below: unused(hours, included),
    timing: during(null, window),
    prices,
    billed: during(growth, window),
  }));
  return { flow: "rolledOver", of, keeps };
}

/** The included hours that are never used: what months leave, less what it serves of later ones. */
function lapsing(terms: Terms, needed: readonly NeededHours[], included: Formula, keeps: Formula | null): Flow {
  const over = (hours: (needed: Formula) => Formula) => byNeed(terms, needed, null, hours);
  const left = over((hours) => unused(hours, included));
  if (keeps === null) return left;
  const above = over((hours) => extra(hours, included));
  return sum(left, less(above), rolledOver(terms, needed, { included, keeps }, [EACH], null));
}

const EACH = { price: constant(1, "ratio"), upTo: null };
const UP_TO = (upTo: Formula): PriceBand => ({ price: constant(0, "ratio"), upTo });

/** A fixed fee a month for agreed hours; hours above them cost the overage rate. */
export const retainer = kind({
  title: "Retainer",
  help: "a fractional CMO, or any other provider, for a fixed fee a month",
  fields: {
    monthlyFee,
    includedHoursPerMonth: quantity(
      "hours/month",
      744,
      "included hours per month",
      "the hours that the fee buys",
      "40",
    ),
    hoursPerMonth,
    overageRate: {
      ...price("money/hour", "overage rate", "the price of an hour above the included ones", "250"),
      bands: "hours/month",
    },
    rolloverMonths: quantity(
      "months",
      60,
      "rollover of unused hours",
      "months in which included hours that were not used still serve, oldest first",
      "2",
    ),
    setupFee,
    ...providerFields,
    performanceBonus: share(
      "money/year",
      ["fees"],
      5,
      "performance bonus",
      "a share of the fixed fees, or an amount a year",
      "10%",
    ),
  },
  lines: {
    fees: feesLine,
    overage: { label: "Overage hours", category: "fees", basis: "cash" },
    setup: setupLine,
    performanceBonus: { label: "Performance bonus", category: "fees", basis: "cash" },
    exit: exitLine,
  },
  bases: ["fees"],
  provider: true,
  starter: { monthlyFee: "8000", includedHoursPerMonth: "40", overageRate: "250" },

  needs: { rolloverMonths: "includedHoursPerMonth" },

  engage(a, terms) {
    const { line, during, increase, needed } = terms;
    const { monthlyFee: fee, includedHoursPerMonth: included, overageRate: rate } = a;
    const bases = { fees: [{ amount: fee, per: "month", growth: increase } as const] };
    const fees = paid(fee, during(increase));
    const rollover = included && a.rolloverMonths ? { included, keeps: a.rolloverMonths } : null;
    const overage =
      included && needed && rate
        ? rollover
          ? rolledOver(terms, needed, rollover, [{ price: rate, upTo: null }], increase)
          : byNeed(terms, needed, increase, (hours) => multiply(extra(hours, included), rate))
        : null;
    // What is neither included nor priced is not delivered.
    const end = rate && terms.bandsEnd("overageRate");
    const ends = !rate || end !== null;
    const most = included && end ? add(included, end) : included;
    const used =
      needed && byNeed(terms, needed, null, (hours) => (most && ends && !rollover ? min(hours, most) : hours));
    const unserved =
      needed && rollover && ends
        ? less(rolledOver(terms, needed, rollover, end ? [UP_TO(end), EACH] : [EACH], null))
        : null;
    const exit = leaving(a, terms, bases.fees);

    if (included && most && needed && ends) sayUndelivered(terms, needed, { included, most, end }, rollover !== null);
    if (rollover && !needed) terms.notice("rollover-without-hours", {}, "rolloverMonths");
    if (!included && rate) terms.notice("overage-without-included", {}, "overageRate");
    if (included && rate && needed) sayBonusBase(terms, needed, included);
    return {
      items: present(
        line("fees", fees),
        overage && line("overage", overage),
        a.setupFee && line("setup", paid(a.setupFee, terms.atStart(null))),
        a.performanceBonus && line("performanceBonus", monthly(a.performanceBonus(bases), during)),
        exit && line("exit", exit),
      ),
      // The hours needed, no more than are included or priced; the included ones without a need.
      hours: used ? sum(...present(used, unserved)) : included && paid(included, during(null)),
      bought: included &&
        needed && {
          included: paid(included, during(null)),
          unused: lapsing(terms, needed, included, rollover?.keeps ?? null),
          fee: fees,
        },
      pay: present(fees, overage),
    };
  },
});

/** What may be asked for above what is included or priced. */
function sayUndelivered(
  terms: Terms,
  needed: readonly NeededHours[],
  { included, most, end }: Readonly<Record<"included" | "most", Formula> & Record<"end", Formula | null>>,
  rollsOver: boolean,
): void {
  const { least } = terms.range(most);
  const needs = needed.map(({ hours }) => terms.range(hours));
  const values = { needed: Math.max(...needs.map((one) => one.most)), included: least };
  const serves = rollsOver && Math.min(...needs.map((one) => one.least)) < terms.range(included).most;
  const code = end ? "overage-band-ends" : serves ? "overage-rolls-over" : "overage-not-priced";
  if (values.needed > least) terms.notice(code, values);
}

/** That a bonus on the fees is of no overage, where there may be some. */
function sayBonusBase(terms: Terms, needed: readonly NeededHours[], included: Formula): void {
  const bonus = terms.shareOf("performanceBonus");
  if (bonus === null || needed.every(({ hours }) => terms.range(hours).most <= terms.range(included).least)) return;
  const { base: _, ...percent } = bonus;
  const values = { ...percent, base: "fees", kind: "retainer", lines: "overage" } as const;
  terms.notice("base-leaves-out", values, "performanceBonus");
}
