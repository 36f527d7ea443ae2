/** English for the comments of a starter file. */

export const enStarter = {
  intro: [
    "What marketing leadership will really cost. Change the numbers to yours, then:",
    "",
    "  cmo-cost compare <this file>",
    "",
    "Any number can be a range (7k to 8k to 9k), or say where it comes from",
    "({ value: 8000, source: the offer of 3 March }). Anything you leave out is",
    "excluded, never assumed.",
  ],
  title: "First marketing leader",
  currency: "ISO 4217: USD, EUR, GBP",
  start: "the first month: year and month",
  baseline: "what differences are measured from; the most expensive option if left out",
  budget: "ceilings on cash",
  rampUp: "pay for output not delivered yet: a non-cash cost",
  costs: "custom line items: every once, month or year",
  every: ["Every option can also have these:"],
  expect: ["What must stay true: `cmo-cost check <this file>` fails when it does not."],
};
