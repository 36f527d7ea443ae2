import { type Flow, paid, scaled, sum } from "../core/flow.ts";
import { atLeastZero, constant, type Formula, min, multiply, subtract } from "../core/formula.ts";
import type { Growth } from "../core/timing.ts";
import { kind, type NeededHours, type Terms } from "./engagement.ts";
import { price, quantity, share } from "./field.ts";
import { byNeed, leaving, monthly, present } from "./items.ts";
import { called } from "./names.ts";
import { exitLine, feesLine, hoursPerMonth, monthlyFee, providerFields, setupFee, setupLine } from "./shared-fields.ts";

const extra = (hours: Formula, included: Formula): Formula =>
  called("extraHours", atLeastZero(subtract(hours, included), "hours/month"));

/** The hours above the included ones at a price, less those that are left of the months before. */
function rolledOver(
  { during }: Terms,
  needed: readonly NeededHours[],
  { included, keeps }: { readonly included: Formula; readonly keeps: Formula },
  price: Formula,
  growth: Growth | null,
): Flow {
  const of = needed.map(({ window, hours }) => ({
    above: extra(hours, included),
    below: called("unusedHours", atLeastZero(subtract(included, hours), "hours/month")),
    timing: during(null, window),
    prices: [{ price, upTo: null }],
    billed: during(growth, window),
  }));
  return { flow: "rolledOver", of, keeps };
}

const LESS = constant(-1, "ratio");
const EACH = constant(1, "ratio");

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
          ? rolledOver(terms, needed, rollover, rate, increase)
          : byNeed(terms, needed, increase, (hours) => multiply(extra(hours, included), rate))
        : null;
    const used =
      needed && byNeed(terms, needed, null, (hours) => (included && !rate && !rollover ? min(hours, included) : hours));
    const unserved = needed && rollover && !rate ? scaled(LESS, rolledOver(terms, needed, rollover, EACH, null)) : null;
    const exit = leaving(a, terms, bases.fees);

    if (included && needed && !rate) {
      const { least } = terms.range(included);
      const most = Math.max(...needed.map(({ hours }) => terms.range(hours).most));
      const fewest = Math.min(...needed.map(({ hours }) => terms.range(hours).least));
      const serves = rollover !== null && fewest < terms.range(included).most;
      if (most > least)
        terms.notice(serves ? "overage-rolls-over" : "overage-not-priced", { needed: most, included: least });
    }
    if (rollover && !needed) terms.notice("rollover-without-hours", {});
    if (!included && rate) terms.notice("overage-without-included", {});
    const bonus = terms.shareOf("performanceBonus");
    if (
      bonus &&
      included &&
      rate &&
      needed?.some(({ hours }) => terms.range(hours).most > terms.range(included).least)
    ) {
      const { base: _, ...percent } = bonus;
      const values = { ...percent, base: "fees", kind: "retainer", lines: "overage" } as const;
      terms.notice("base-leaves-out", values, "performanceBonus");
    }
    return {
      items: present(
        line("fees", fees),
        overage && line("overage", overage),
        a.setupFee && line("setup", paid(a.setupFee, terms.atStart(null))),
        a.performanceBonus && line("performanceBonus", monthly(a.performanceBonus(bases), during)),
        exit && line("exit", exit),
      ),
      // The hours needed, no more than the included ones where more are not priced; the included ones without a need.
      hours: used ? sum(...present(used, unserved)) : included && paid(included, during(null)),
      pay: present(fees, overage),
      bases,
    };
  },
});
