import { type Flow, paid } from "../core/flow.ts";
import { atLeastZero, MONTHS_PER_YEAR, multiply, subtract } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import type { Engaged, Engagement, Inputs } from "./engagement.ts";
import { price, quantity, required, type ShareField, share, text } from "./field.ts";
import { lineItem, monthly } from "./items.ts";

const mediaCommission: ShareField = {
  ...share(
    "money/year",
    ["mediaSpend"],
    1,
    text("media commission", "mediacommissie"),
    text("the agency's share of the media spend", "het deel van het mediabudget dat het bureau rekent"),
    "10%",
  ),
  shareOnly: true,
};

/** A fee a month, and often a commission on the media spend; the spend itself is shown apart and is no cost of it. */
export const agency: Engagement = {
  title: text("Agency", "Bureau"),
  help: text(
    "a marketing agency for a fee a month, often with a commission on media spend",
    "een marketingbureau voor een bedrag per maand, vaak met commissie op het mediabudget",
  ),
  fields: {
    monthlyFee: required(
      price(
        "money/month",
        text("fee a month", "bedrag per maand"),
        text("the fixed fee of a month", "het vaste bedrag van een maand"),
        "7500",
      ),
    ),
    mediaSpendPerMonth: price(
      "money/month",
      text("media spend a month", "mediabudget per maand"),
      text(
        "what is spent on advertising through the agency; not a cost of the agency",
        "wat via het bureau aan advertenties wordt besteed; geen kosten van het bureau",
      ),
      "20000",
    ),
    mediaCommission,
    setupFee: price(
      "money",
      text("setup fee", "opstartkosten"),
      text("paid once, at the start", "eenmalig betaald, bij de start"),
      "5000",
    ),
    minimumMonths: quantity(
      "months",
      600,
      text("minimum term", "minimale looptijd"),
      text(
        "months that are owed even when the engagement ends sooner",
        "maanden die ook bij eerder stoppen verschuldigd zijn",
      ),
      "6",
    ),
  },
  lines: {
    fees: { label: text("Fees", "Vergoeding"), category: "fees", basis: "cash" },
    mediaCommission: { label: text("Media commission", "Mediacommissie"), category: "fees", basis: "cash" },
    setup: { label: text("Setup", "Opstart"), category: "fees", basis: "cash" },
    exit: { label: text("Exit", "Beëindiging"), category: "exit", basis: "cash" },
  },
  bases: ["fees"],
  starter: { monthlyFee: "7500", mediaSpendPerMonth: "20000", mediaCommission: "10%" },

  check(has) {
    if (!has("mediaCommission") || has("mediaSpendPerMonth")) return [];
    return [
      {
        code: "media-spend-missing",
        at: "mediaCommission",
        message: "a commission on media spend needs the media spend",
        hint: "write mediaSpendPerMonth: 20000, or leave out mediaCommission",
      },
    ];
  },

  engage(inputs: Inputs): Engaged {
    const { increase, during } = inputs;
    const fee = inputs.number("monthlyFee");
    const fees = paid(fee, during(increase));
    const yearlyFees = [{ amount: multiply(fee, MONTHS_PER_YEAR), growth: increase }];
    const items: Item[] = [lineItem(this.lines, "fees", fees)];
    const pay: Flow[] = [fees];
    // A budget is no price: the yearly increase leaves it as it is.
    const spend = inputs.has("mediaSpendPerMonth") ? inputs.number("mediaSpendPerMonth") : null;
    if (spend !== null && inputs.has("mediaCommission")) {
      const mediaSpend = [{ amount: multiply(spend, MONTHS_PER_YEAR), growth: null }];
      const commission = monthly(inputs.share("mediaCommission", { mediaSpend }), during);
      items.push(lineItem(this.lines, "mediaCommission", commission));
      pay.push(commission);
    }
    if (inputs.has("setupFee")) {
      items.push(lineItem(this.lines, "setup", paid(inputs.number("setupFee"), inputs.atStart(null))));
    }
    if (inputs.has("minimumMonths") && inputs.months !== null) {
      const rest = atLeastZero(subtract(inputs.number("minimumMonths"), inputs.months), "months");
      items.push(lineItem(this.lines, "exit", paid(multiply(rest, fee), inputs.atEnd(increase))));
    }
    return { items, hours: null, pay, bases: { fees: yearlyFees }, mediaSpend: spend && paid(spend, during(null)) };
  },
};
