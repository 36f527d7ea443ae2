import { paid } from "../core/flow.ts";
import { constant, type Formula, multiply } from "../core/formula.ts";
import { kind } from "./engagement.ts";
import { price, quantity } from "./field.ts";
import { feesLine } from "./shared-fields.ts";

/** Sessions or a programme for the people who do the work: no hours of execution. */
export const coach = kind({
  title: "Coach",
  help: "a coach who sells sessions or a programme and does none of the work",
  fields: {
    sessionRate: price("money/session", "rate a session", "the price of a session", "250"),
    sessionsPerMonth: quantity("sessions/month", 100, "sessions a month", "how many sessions a month", "2"),
    programmeFee: price(
      "money",
      "programme fee",
      "the price of the whole programme, spread over its months, or paid at the start where it has none",
      "3000",
    ),
  },
  lines: { fees: feesLine },
  bases: [],
  starter: { sessionRate: "250", sessionsPerMonth: "2" },
  oneOf: [{ what: "price", ways: [["programmeFee"], ["sessionRate", "sessionsPerMonth"]] }],

  engage(a, { line, during, increase, months, needed, overTerm, notice }) {
    const fees = a.programmeFee
      ? paid(a.programmeFee, overTerm())
      : paid(multiply(a.sessionRate as Formula, a.sessionsPerMonth as Formula), during(increase));
    const atOnce = a.programmeFee !== null && months === null;
    if (atOnce) notice("paid-at-start", { field: "months" });
    if (needed !== null) notice("no-execution", {});
    return {
      items: [line("fees", fees)],
      hours: paid(constant(0, "hours/month"), during(null)),
      pay: atOnce ? [] : [fees],
      bases: {},
    };
  },
});
