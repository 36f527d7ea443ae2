import { paid } from "../core/flow.ts";
import { constant, divide, type Formula, multiply } from "../core/formula.ts";
import { kind } from "./engagement.ts";
import { price, quantity } from "./field.ts";
import { atLeastAMonth, leaving, present } from "./items.ts";
import { exitLine, feesLine, providerFields } from "./shared-fields.ts";

/** Sessions or a programme for the people who do the work: no hours of execution. */
export const coach = kind({
  title: "Coach",
  help: "a coach who sells sessions or a program and does none of the work",
  fields: {
    sessionRate: price("money/session", "session rate", "the price of a session", "250"),
    sessionsPerMonth: quantity("sessions/month", 100, "sessions per month", "number of sessions in a month", "2"),
    programmeFee: price(
      "money",
      "program fee",
      "the price of the whole program, spread over its months, or paid at the start where it has none",
      "3000",
    ),
    ...providerFields,
  },
  lines: { fees: feesLine, exit: exitLine },
  bases: ["fees"],
  plainCosts: true,
  provider: true,
  starter: { sessionRate: "250", sessionsPerMonth: "2" },
  oneOf: [{ what: "price", ways: [["programmeFee"], ["sessionRate", "sessionsPerMonth"]] }],

  engage(a, terms) {
    const { line, during, increase, months, agreedMonths, needed, overTerm, notice } = terms;
    const sessions = a.programmeFee ? null : multiply(a.sessionRate as Formula, a.sessionsPerMonth as Formula);
    const monthly = sessions ?? (agreedMonths && divide(a.programmeFee as Formula, atLeastAMonth(agreedMonths)));
    const fees = a.programmeFee ? paid(a.programmeFee, overTerm()) : paid(sessions as Formula, during(increase));
    const growth = a.programmeFee ? null : increase;
    const exit = leaving(a, terms, monthly ? [{ amount: monthly, per: "month", growth }] : []);
    const atOnce = a.programmeFee !== null && months === null;
    if (atOnce) notice("paid-at-start", { field: "months" });
    if (needed !== null) notice("no-execution", {});
    return {
      items: present(line("fees", fees), exit && line("exit", exit)),
      hours: paid(constant(0, "hours/month"), during(null)),
      pay: atOnce ? [] : [fees],
    };
  },
});
