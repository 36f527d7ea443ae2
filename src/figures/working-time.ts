import type { Figure } from "./figure.ts";

/** Paid hours of a full-time week: 2,080 hours a year over 52 weeks. */
export const hoursPerWeek: Figure = {
  value: 40,
  source:
    "US Bureau of Labor Statistics, occupational wages: 2,080 hours for a full-time year (here over 52 weeks): https://stats.bls.gov/oes/2004/november/oes_00Al.htm",
  asOf: "2026",
};

/** Calendar weeks of a year; every number stated a week becomes a month by a twelfth of it. */
export const weeksPerYear: Figure = {
  value: 52,
  source: "convention: 52 whole weeks a year, 2,080 hours of 40 (https://www.opm.gov/oca/pay/HTML/2087_divisor.asp)",
  asOf: "2026",
};

/** Hours billed for a day. */
export const hoursPerDay: Figure = {
  value: 8,
  source: "convention: a day rate buys eight hours",
  asOf: "2026",
};
