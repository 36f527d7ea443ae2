/** The numbers that several kinds take, each declared once. */
import type { Line } from "./engagement.ts";
import { price, quantity, ratio, required } from "./field.ts";

export const monthlyFee = required(price("money/month", "monthly fee", "the fixed fee for each month", "8000"));

export const setupFee = price("money", "setup fee", "paid once, at the start", "5000");

export const hoursPerMonth = quantity(
  "hours/month",
  744,
  "hours per month",
  "the hours used, where they are not need.hoursPerMonth",
  "40",
);

export const dayRate = price("money/day", "day rate", "the price of a day", "1200");

export const noticeMonths = quantity("months", 60, "notice period", "months of fees still owed after notice", "1");

export const irrecoverableVat = ratio(
  0,
  1,
  "irrecoverable VAT",
  "on every provider's fees; for one option or, at the top of the file, for all",
  "21%",
);

/** How long working time is, of the file or of one option. */
export const weeksPerYear = (help: string, example: string) =>
  quantity("weeks/year", { min: 1, max: 53 }, "weeks per year", help, example);
export const hoursPerDay = (help: string, example: string) =>
  quantity("hours/day", { min: 0, minExclusive: true, max: 24 }, "hours per day", help, example);

/** What everybody who works from outside may agree. */
export const providerFields = {
  minimumMonths: quantity(
    "months",
    600,
    "minimum term",
    "months that are owed even when the engagement ends sooner",
    "3",
  ),
  noticeMonths,
  irrecoverableVat,
};

/** The lines of more than one kind. */
export const feesLine: Line = { label: "Fees", category: "fees", basis: "cash", billed: true };
export const setupLine: Line = { label: "Setup fee", category: "fees", basis: "cash" };
export const exitLine: Line = { label: "Termination costs", category: "exit", basis: "cash" };
