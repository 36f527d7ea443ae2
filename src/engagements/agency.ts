import { paid } from "../core/flow.ts";
import { kind } from "./engagement.ts";
import { price, type ShareField, share } from "./field.ts";
import { leaving, monthly, present } from "./items.ts";
import { exitLine, feesLine, monthlyFee, providerFields, setupFee, setupLine } from "./shared-fields.ts";

const mediaCommission: ShareField = {
  ...share("money/year", ["mediaSpend"], 1, "media commission", "the agency's share of the media spend", "10%"),
  shareOnly: true,
  bands: "money/month",
};

/** A fee a month, and often a commission on the media spend; the spend itself is shown apart and is no cost of it. */
export const agency = kind({
  title: "Agency",
  help: "a marketing agency for a fee a month, often with a commission on media spend",
  fields: {
    monthlyFee,
    mediaSpendPerMonth: price(
      "money/month",
      "media spend per month",
      "what is spent on advertising through the agency; not a cost of the agency",
      "20000",
    ),
    mediaCommission,
    setupFee,
    ...providerFields,
  },
  lines: {
    fees: feesLine,
    mediaCommission: { label: "Media commission", category: "fees", basis: "cash" },
    setup: setupLine,
    exit: exitLine,
  },
  bases: ["fees"],
  provider: true,
  starter: { monthlyFee: "7500", mediaSpendPerMonth: "20000", mediaCommission: "10%" },
  needs: { mediaCommission: "mediaSpendPerMonth" },

  engage(a, terms) {
    const { line, during, increase } = terms;
    const { monthlyFee: fee, mediaSpendPerMonth: spend } = a;
    const fees = paid(fee, during(increase));
    // A budget is no price: the yearly increase leaves it as it is.
    const mediaSpend = spend && [{ amount: spend, per: "month", growth: null } as const];
    const commission = mediaSpend && a.mediaCommission && monthly(a.mediaCommission({ mediaSpend }), during);
    const exit = leaving(a, terms, [{ amount: fee, per: "month", growth: increase }]);
    return {
      items: present(
        line("fees", fees),
        commission && line("mediaCommission", commission),
        a.setupFee && line("setup", paid(a.setupFee, terms.atStart(null))),
        exit && line("exit", exit),
      ),
      hours: null,
      pay: present(fees, commission),
      mediaSpend: spend && paid(spend, during(null)),
    };
  },
});
