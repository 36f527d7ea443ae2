import { type Flow, paid } from "../core/flow.ts";
import { constant, multiply } from "../core/formula.ts";
import type { Contradiction, Engaged, Engagement, Inputs } from "./engagement.ts";
import { price, quantity, text } from "./field.ts";
import { lineItem } from "./items.ts";

/** Sessions or a programme for the people who do the work: no hours of execution. */
export const coach: Engagement = {
  title: text("Coach", "Coach"),
  help: text(
    "a coach who sells sessions or a programme and does none of the work",
    "een coach die sessies of een programma verkoopt en zelf geen werk uitvoert",
  ),
  fields: {
    sessionRate: price(
      "money/session",
      text("rate a session", "tarief per sessie"),
      text("the price of a session", "de prijs van een sessie"),
      "250",
    ),
    sessionsPerMonth: quantity(
      "sessions/month",
      100,
      text("sessions a month", "sessies per maand"),
      text("how many sessions a month", "hoeveel sessies per maand"),
      "2",
    ),
    programmeFee: price(
      "money",
      text("programme fee", "programmaprijs"),
      text(
        "the price of the whole programme, spread over its months, or paid at the start where it has none",
        "de prijs van het hele programma, verdeeld over de maanden ervan, of bij de start betaald als die ontbreken",
      ),
      "3000",
    ),
  },
  lines: { fees: { label: text("Fees", "Vergoeding"), category: "fees", basis: "cash" } },
  bases: [],
  starter: { sessionRate: "250", sessionsPerMonth: "2" },

  check(has) {
    const sessions = ["sessionRate", "sessionsPerMonth"];
    const [given, missing] = [sessions.find(has), sessions.find((name) => !has(name))];
    const contradiction = (code: string, message: string, hint: string, at?: string): Contradiction[] => [
      at === undefined ? { code, message, hint } : { code, message, hint, at },
    ];
    const both = "sessionRate: 250 and sessionsPerMonth: 2";
    if (has("programmeFee")) {
      if (given === undefined) return [];
      const hint = "keep programmeFee, or keep sessionRate with sessionsPerMonth";
      return contradiction("price-twice", "the price is given for sessions and for the programme", hint, given);
    }
    if (given === undefined) {
      const message = "a coach needs a sessionRate and sessionsPerMonth, or a programmeFee";
      return contradiction("price-missing", message, `write ${both}, or programmeFee: 3000`);
    }
    if (missing === undefined) return [];
    return contradiction("sessions-missing", `\`${given}\` needs \`${missing}\` beside it`, `write ${both}`, given);
  },

  engage(inputs: Inputs): Engaged {
    const programme = inputs.has("programmeFee");
    const fees = programme
      ? paid(inputs.number("programmeFee"), inputs.overTerm())
      : paid(multiply(inputs.number("sessionRate"), inputs.number("sessionsPerMonth")), inputs.during(inputs.increase));
    const atOnce = programme && inputs.months === null;
    if (atOnce) inputs.notice("paid-at-start", { field: "months" });
    if (inputs.needed !== null) inputs.notice("no-execution", {});
    const pay: Flow[] = atOnce ? [] : [fees];
    const none = paid(constant(0, "hours/month"), inputs.during(null));
    return { items: [lineItem(this.lines, "fees", fees)], hours: none, pay, bases: {} };
  },
};
