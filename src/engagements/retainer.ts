import { paid } from "../core/flow.ts";
import { atLeastZero, type Formula, min, multiply, subtract } from "../core/formula.ts";
import { kind } from "./engagement.ts";
import { price, quantity, share } from "./field.ts";
import { byNeed, leaving, monthly, present } from "./items.ts";
import { called } from "./names.ts";
import { exitLine, feesLine, hoursPerMonth, monthlyFee, providerFields, setupFee, setupLine } from "./shared-fields.ts";

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
  onceOfFees: true,
  starter: { monthlyFee: "8000", includedHoursPerMonth: "40", overageRate: "250" },

  engage(a, terms) {
    const { line, during, increase, needed } = terms;
    const { monthlyFee: fee, includedHoursPerMonth: included, overageRate: rate } = a;
    const bases = { fees: [{ amount: fee, per: "month", growth: increase } as const] };
    const fees = paid(fee, during(increase));
    const extra = (hours: Formula, beyond: Formula) =>
      called("extraHours", atLeastZero(subtract(hours, beyond), "hours/month"));
    const overage =
      included && needed && rate
        ? byNeed(terms, needed, increase, (hours) => multiply(extra(hours, included), rate))
        : null;
    const exit = leaving(a, terms, bases.fees);

    if (included && needed && !rate) {
      const { least } = terms.range(included);
      const most = Math.max(...needed.map(({ hours }) => terms.range(hours).most));
      if (most > least) terms.notice("overage-not-priced", { needed: most, included: least });
    }
    if (!included && rate) terms.notice("overage-without-included", {});
    return {
      items: present(
        line("fees", fees),
        overage && line("overage", overage),
        a.setupFee && line("setup", paid(a.setupFee, terms.atStart(null))),
        a.performanceBonus && line("performanceBonus", monthly(a.performanceBonus(bases), during)),
        exit && line("exit", exit),
      ),
      // The hours needed, no more than the included ones where more are not priced; the included ones without a need.
      hours: needed
        ? byNeed(terms, needed, null, (hours) => (included && !rate ? min(hours, included) : hours))
        : included && paid(included, during(null)),
      pay: present(fees, overage),
      bases,
    };
  },
});
