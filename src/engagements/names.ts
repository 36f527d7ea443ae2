/** What parts of formulas are called: an explanation prints the name, and says once what stands behind it. */
import { type Formula, named } from "../core/formula.ts";

export const formulaNames = {
  fees: "fees",
  pay: "pay",
  extraHours: "hours above the included ones",
  billedHours: "hours billed",
  hoursAMonth: "hours a month",
  daysAMonth: "days a month",
  monthsOwed: "months still owed",
} as const;

export type FormulaName = keyof typeof formulaNames;

/** A formula under one of the names. */
export const called = (name: FormulaName, of: Formula): Formula => named(name, of);
