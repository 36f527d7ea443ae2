import { type Flow, paid, sum } from "../core/flow.ts";
import { constant, divide, MONTHS_PER_YEAR, multiply, subtract } from "../core/formula.ts";
import type { Item } from "../core/item.ts";
import { hoursPerWeek } from "../figures/working-time.ts";
import type { Engaged, Engagement, Inputs, Yearly } from "./engagement.ts";
import { price, quantity, required, type ShareField, share, text, yearlyChange } from "./field.ts";
import { byYear, lineItem, monthly, monthsOf, oneYear } from "./items.ts";

const employerTaxes: ShareField = share(
  "money/year",
  ["salary", "cash"],
  2,
  text("employer taxes", "werkgeverslasten"),
  text(
    "a share of the salary, an amount a year, or a jurisdiction whose rules are shipped",
    "een deel van het salaris, een bedrag per jaar, of een land of staat waarvan de regels meegeleverd zijn",
  ),
  "9%",
);

/** A permanent hire: pay, on-costs, hiring, ramp-up and what it costs to end. */
export const fullTime: Engagement = {
  title: text("Full-time hire", "Vast dienstverband"),
  help: text("a full-time CMO on the payroll", "een CMO in vaste dienst"),
  fields: {
    annualSalary: required(
      price(
        "money/year",
        text("salary a year", "jaarsalaris"),
        text(
          "the gross base salary of a year, without bonus and holiday allowance",
          "het bruto basissalaris van een jaar, zonder bonus en vakantiebijslag",
        ),
        "174000",
      ),
    ),
    annualRaise: yearlyChange(
      text("raise a year", "loonsverhoging per jaar"),
      text("at each anniversary of the start", "op elke verjaardag van de start"),
      "3%",
    ),
    bonus: share(
      "money/year",
      ["salary"],
      10,
      text("bonus", "bonus"),
      text("of a year, paid in its last month", "van een jaar, betaald in de laatste maand daarvan"),
      "20%",
    ),
    annualEquity: price(
      "money/year",
      text("equity a year", "aandelen per jaar"),
      text(
        "the value of a year's grant; counted, never paid in cash",
        "de waarde van de toekenning van een jaar; telt mee, wordt nooit betaald",
      ),
      "50000",
    ),
    benefits: share(
      "money/year",
      ["salary", "cash"],
      3,
      text("benefits", "secundaire arbeidsvoorwaarden"),
      text(
        "insurance, pension and other benefits beyond pay",
        "verzekeringen, pensioen en andere voorwaarden boven het loon",
      ),
      "23%",
    ),
    employerTaxes: { ...employerTaxes, type: "employerTaxes" },
    holidayAllowance: share(
      "money/year",
      ["salary"],
      1,
      text("holiday allowance", "vakantiebijslag"),
      text("on top of the salary, accrued by the month", "boven op het salaris, opgebouwd per maand"),
      "8%",
    ),
    signingBonus: share(
      "money",
      ["salary", "cash"],
      5,
      text("signing bonus", "tekenbonus"),
      text("paid once, at the start", "eenmalig betaald, bij de start"),
      "20000",
    ),
    recruiting: share(
      "money",
      ["salary", "cash"],
      2,
      text("recruiting", "werving"),
      text("the search fee, paid once, at the start", "de vergoeding voor de zoektocht, eenmalig betaald bij de start"),
      "25%",
    ),
    onboarding: share(
      "money",
      ["salary", "cash"],
      5,
      text("onboarding", "inwerken"),
      text("training and equipment, paid once, at the start", "opleiding en uitrusting, eenmalig betaald bij de start"),
      "5000",
    ),
    searchMonths: quantity(
      "months",
      60,
      text("months of search", "maanden zoeken"),
      text("until the person starts: no pay and no output", "tot de persoon begint: geen loon en geen resultaat"),
      "4",
    ),
    hoursPerWeek: {
      ...quantity(
        "hours/week",
        168,
        text("hours a week", "uren per week"),
        text("contract hours", "contracturen"),
        "40",
      ),
      figure: hoursPerWeek,
    },
    leaveDays: quantity(
      "days/year",
      366,
      text("days of leave a year", "verlofdagen per jaar"),
      text(
        "paid days off: they divide the hours, the salary already pays for them",
        "betaalde vrije dagen: zij verminderen de uren, het salaris betaalt ze al",
      ),
      "25",
    ),
    severance: share(
      "money",
      ["salary", "cash"],
      10,
      text("severance", "ontslagvergoeding"),
      text(
        "paid once, when the employment ends within the horizon",
        "eenmalig betaald, als het dienstverband binnen de horizon eindigt",
      ),
      "50%",
    ),
    noticeMonths: quantity(
      "months",
      60,
      text("notice period", "opzegtermijn"),
      text("months of pay that ending the employment still costs", "maanden loon die beëindigen nog kost"),
      "3",
    ),
    tenureMonths: {
      ...quantity(
        "months",
        600,
        text("tenure", "duur van het dienstverband"),
        text("months until the person leaves and is replaced", "maanden tot de persoon vertrekt en vervangen wordt"),
        "40",
      ),
      bounds: { min: 1, max: 600 },
    },
  },
  lines: {
    salary: { label: text("Salary", "Salaris"), category: "pay", basis: "cash" },
    holidayAllowance: { label: text("Holiday allowance", "Vakantiebijslag"), category: "pay", basis: "cash" },
    bonus: { label: text("Bonus", "Bonus"), category: "pay", basis: "cash" },
    benefits: { label: text("Benefits", "Secundaire arbeidsvoorwaarden"), category: "onCosts", basis: "cash" },
    employerTaxes: { label: text("Employer taxes", "Werkgeverslasten"), category: "onCosts", basis: "cash" },
    equity: { label: text("Equity", "Aandelen"), category: "equity", basis: "imputed" },
    signingBonus: { label: text("Signing bonus", "Tekenbonus"), category: "hiring", basis: "cash" },
    recruiting: { label: text("Recruiting", "Werving"), category: "hiring", basis: "cash" },
    onboarding: { label: text("Onboarding", "Inwerken"), category: "hiring", basis: "cash" },
    exit: { label: text("Exit", "Beëindiging"), category: "exit", basis: "cash" },
  },
  bases: ["salary", "cash"],
  starter: {
    annualSalary: "174000",
    bonus: "20%",
    benefits: "23%",
    recruiting: "25%",
    rampUp: "{ months: 6, startingAt: 25% }",
  },

  engage(inputs: Inputs): Engaged {
    const line = (id: string, flow: Flow): Item => lineItem(this.lines, id, flow);
    const { during, atStart, atEnd, atYearEnd } = inputs;
    const raise = inputs.has("annualRaise") ? inputs.growth("annualRaise") : inputs.increase;
    const salary: Yearly = [{ amount: inputs.number("annualSalary"), growth: raise }];
    const yearly = (name: string, bases: Record<string, Yearly>): Yearly =>
      inputs.has(name) ? inputs.share(name, bases) : [];
    const holiday = yearly("holidayAllowance", { salary });
    const bonus = yearly("bonus", { salary });
    const bases = { salary, cash: [...salary, ...holiday, ...bonus] };
    const benefits = yearly("benefits", bases);
    const signing = yearly("signingBonus", bases);

    const items: Item[] = [line("salary", monthly(salary, during))];
    const add = (id: string, of: Yearly, flow: (of: Yearly) => Flow) => {
      if (of.length > 0) items.push(line(id, flow(of)));
    };
    add("holidayAllowance", holiday, (of) => monthly(of, during));
    add("bonus", bonus, (of) => byYear(of, atYearEnd));
    add("benefits", benefits, (of) => monthly(of, during));
    const signingPaid = signing.length > 0 ? [oneYear(signing, atStart)] : [];
    const ends = inputs.months !== null || inputs.has("tenureMonths");
    const notice = (of: Yearly): Flow[] =>
      ends && inputs.has("noticeMonths") && of.length > 0 ? [monthsOf(inputs.number("noticeMonths"), of, atEnd)] : [];

    const taxes = inputs.has("employerTaxes")
      ? inputs.employerTaxes({
          salary,
          cash: bases.cash,
          flow: sum(
            ...items.filter((item) => item.category === "pay").map((item) => item.flow),
            ...signingPaid,
            ...notice([...salary, ...holiday]),
          ),
        })
      : { items: [], yearly: [] };
    add("employerTaxes", taxes.yearly, (of) => monthly(of, during));
    items.push(...taxes.items);

    if (inputs.has("annualEquity")) {
      const equity = [{ amount: inputs.number("annualEquity"), growth: inputs.increase }];
      items.push(line("equity", monthly(equity, during)));
    }
    for (const flow of signingPaid) items.push(line("signingBonus", flow));
    add("recruiting", yearly("recruiting", bases), (of) => oneYear(of, atStart));
    add("onboarding", yearly("onboarding", bases), (of) => oneYear(of, atStart));
    const leaving = ends
      ? [
          ...(inputs.has("severance") ? [oneYear(inputs.share("severance", bases), atEnd)] : []),
          ...notice([...salary, ...holiday, ...benefits, ...taxes.yearly]),
        ]
      : [];
    if (leaving.length > 0) items.push(line("exit", sum(...leaving)));
    if (ends && inputs.has("severance") && taxes.items.length > 0) inputs.notice("severance-without-taxes", {});

    for (const name of ["employerTaxes", "benefits", "recruiting", "rampUp"]) {
      if (!inputs.has(name)) inputs.notice("line-left-out", { line: name });
    }
    const ramped = ["salary", "holidayAllowance", "benefits", "employerTaxes"];
    return {
      items,
      hours: paid(hoursPerMonth(inputs), during(null)),
      pay: items.filter((item) => ramped.includes(item.id) || taxes.items.includes(item)).map((item) => item.flow),
      bases,
    };
  },
};

/** Contract hours a month, less leave: a day of leave is a fifth of a week. */
function hoursPerMonth(inputs: Inputs) {
  const week = inputs.number("hoursPerWeek");
  const contract = divide(multiply(week, inputs.weeksPerYear), MONTHS_PER_YEAR);
  if (!inputs.has("leaveDays")) return contract;
  const day = divide(week, constant(5, "days/week"));
  return subtract(contract, divide(multiply(inputs.number("leaveDays"), day), MONTHS_PER_YEAR));
}
