/** What parts of formulas are called: an explanation prints the name, and says once what stands behind it. */
import { type Formula, named } from "../core/formula.ts";
import type { UnitName } from "../core/unit.ts";

export const formulaNames = {
  fees: "fees",
  pay: "pay",
  extraHours: "hours above the included ones",
  unusedHours: "included hours not used",
  extraHoursBilled: "extra hours billed",
  hoursRolledOver: "hours rolled over",
  byBand: "charge by band",
  billedHours: "hours billed",
  hoursAMonth: "hours per month",
  daysAMonth: "days per month",
  monthsOwed: "months still owed",
  amountAnHour: "amount per hour",
  amountADay: "amount per day",
  amountAWeek: "amount per week",
  hoursWritten: "hours",
  hoursAWeek: "hours per week",
  hoursAQuarter: "hours per quarter",
  hoursAYear: "hours per year",
  daysWritten: "days",
  daysAWeek: "days per week",
  daysAQuarter: "days per quarter",
  daysAYear: "days per year",
  weeksWritten: "weeks",
  weeksAYear: "weeks per year",
  sessionsAWeek: "sessions per week",
  monthsSalary: "a month's salary",
  earnedAYear: "earned per year of service",
  newFeeDue: "whether the guarantee has run out",
} as const;

export type FormulaName = keyof typeof formulaNames;

/** A formula under one of the names. */
export const called = (name: FormulaName, of: Formula): Formula => named(name, of);

const WRITTEN: Partial<Readonly<Record<UnitName, FormulaName>>> = {
  "money/hour": "amountAnHour",
  "money/day": "amountADay",
  "money/week": "amountAWeek",
  hours: "hoursWritten",
  "hours/week": "hoursAWeek",
  "hours/month": "hoursAMonth",
  "hours/quarter": "hoursAQuarter",
  "hours/year": "hoursAYear",
  days: "daysWritten",
  "days/week": "daysAWeek",
  "days/month": "daysAMonth",
  "days/quarter": "daysAQuarter",
  "days/year": "daysAYear",
  weeks: "weeksWritten",
  "weeks/year": "weeksAYear",
  "sessions/week": "sessionsAWeek",
};

/** What a number is called that a file has in this unit, where its field has another. */
export function writtenName(unit: UnitName): FormulaName {
  const name = WRITTEN[unit];
  if (name === undefined) throw new TypeError(`no name for a number in ${unit}`);
  return name;
}
