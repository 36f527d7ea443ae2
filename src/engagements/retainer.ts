import { paid } from "../core/flow.ts";
import { atLeastZero, constant, MONTHS_PER_YEAR, max, min, multiply, subtract } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import type { Engaged, Engagement, Inputs } from "./engagement.ts";
import { price, quantity, required, share, text } from "./field.ts";
import { byNeed, lineItem, monthly } from "./items.ts";

/** A fixed fee a month for agreed hours; hours above them cost the overage rate. */
export const retainer: Engagement = {
  title: text("Retainer", "Vast bedrag per maand"),
  help: text(
    "a fractional CMO, or any other provider, for a fixed fee a month",
    "een fractionele CMO, of een andere opdrachtnemer, voor een vast bedrag per maand",
  ),
  fields: {
    monthlyFee: required(
      price(
        "money/month",
        text("fee a month", "bedrag per maand"),
        text("the fixed fee of a month", "het vaste bedrag van een maand"),
        "8000",
      ),
    ),
    includedHoursPerMonth: quantity(
      "hours/month",
      744,
      text("included hours a month", "inbegrepen uren per maand"),
      text("the hours that the fee buys", "de uren die in het bedrag zitten"),
      "40",
    ),
    hoursPerMonth: quantity(
      "hours/month",
      744,
      text("hours a month", "uren per maand"),
      text(
        "the hours needed, where that is not need.hoursPerMonth",
        "de uren die nodig zijn, als dat niet need.hoursPerMonth is",
      ),
      "40",
    ),
    overageRate: price(
      "money/hour",
      text("overage rate", "tarief voor extra uren"),
      text("the price of an hour above the included ones", "de prijs van een uur boven de inbegrepen uren"),
      "250",
    ),
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
      "3",
    ),
    noticeMonths: quantity(
      "months",
      60,
      text("notice period", "opzegtermijn"),
      text("months of fee that stopping still costs", "maanden vergoeding die stoppen nog kost"),
      "1",
    ),
    performanceBonus: share(
      "money/year",
      ["fees"],
      5,
      text("performance bonus", "prestatiebonus"),
      text("a share of the fixed fees, or an amount a year", "een deel van de vaste bedragen, of een bedrag per jaar"),
      "10%",
    ),
  },
  lines: {
    fees: { label: text("Fees", "Vergoeding"), category: "fees", basis: "cash" },
    overage: { label: text("Extra hours", "Extra uren"), category: "fees", basis: "cash" },
    setup: { label: text("Setup", "Opstart"), category: "fees", basis: "cash" },
    performanceBonus: { label: text("Performance bonus", "Prestatiebonus"), category: "fees", basis: "cash" },
    exit: { label: text("Exit", "Beëindiging"), category: "exit", basis: "cash" },
  },
  bases: ["fees"],
  starter: { monthlyFee: "8000", includedHoursPerMonth: "40", overageRate: "250" },

  engage(inputs: Inputs): Engaged {
    const { increase } = inputs;
    const line = (id: string, flow: Parameters<typeof lineItem>[2]) => lineItem(this.lines, id, flow);
    const fee = inputs.number("monthlyFee");
    const fees = paid(fee, inputs.during(increase));
    const items: Item[] = [line("fees", fees)];
    const pay = [fees];
    const yearlyFees = [{ amount: multiply(fee, MONTHS_PER_YEAR), growth: increase }];

    const included = inputs.has("includedHoursPerMonth") ? inputs.number("includedHoursPerMonth") : null;
    const priced = inputs.has("overageRate");
    const { needed } = inputs;
    if (included !== null && needed !== null && priced) {
      const overage = byNeed(inputs, needed, increase, (hours) =>
        multiply(atLeastZero(subtract(hours, included), "hours/month"), inputs.number("overageRate")),
      );
      items.push(line("overage", overage));
      pay.push(overage);
    }
    if (included !== null && needed !== null && !priced) {
      const quantity = inputs.quantity("includedHoursPerMonth");
      const least = quantity.low ?? quantity.value;
      const most = Math.max(...needed.map((phase) => phase.most));
      if (most > least) inputs.notice("overage-not-priced", { needed: most, included: least });
    }
    if (included === null && priced) inputs.notice("overage-without-included", {});

    if (inputs.has("setupFee")) items.push(line("setup", paid(inputs.number("setupFee"), inputs.atStart(null))));
    if (inputs.has("performanceBonus")) {
      const bonus = inputs.share("performanceBonus", { fees: yearlyFees });
      items.push(line("performanceBonus", monthly(bonus, inputs.during)));
    }
    items.push(...exit(inputs, (flow) => line("exit", flow)));

    return { items, hours: hours(inputs), pay, bases: { fees: yearlyFees } };
  },
};

/** Leaving costs the notice or the rest of the minimum term, whichever is longer. */
function exit(inputs: Inputs, line: (flow: ReturnType<typeof paid>) => Item): Item[] {
  if (inputs.months === null) return [];
  const owed = [
    ...(inputs.has("noticeMonths") ? [inputs.number("noticeMonths")] : []),
    ...(inputs.has("minimumMonths") ? [subtract(inputs.number("minimumMonths"), inputs.months)] : []),
  ];
  if (owed.length === 0) return [];
  const months = max(constant(0, "months"), ...owed);
  return [line(paid(multiply(months, inputs.number("monthlyFee")), inputs.atEnd(inputs.increase)))];
}

/** The hours needed, no more than the included ones where more are not priced; the included ones where no need is stated. */
function hours(inputs: Inputs): Engaged["hours"] {
  const included = inputs.has("includedHoursPerMonth") ? inputs.number("includedHoursPerMonth") : null;
  if (inputs.needed === null) return included && paid(included, inputs.during(null));
  const capped = included !== null && !inputs.has("overageRate");
  return byNeed(inputs, inputs.needed, null, (hours) => (capped ? min(hours, included) : hours));
}
