import { type UnitName, unitWithCurrency } from "../core/unit.ts";

/** A unit as data has it: `USD/month`, `hours/week`, and the currency alone of a rate. */
export const unitIn = (unit: UnitName, currency: string): string =>
  unit === "rate" ? currency : unitWithCurrency(unit, currency);

/** A unit in words, for messages about input: `USD a month`, `hours a week`, `months`. */
export function unitWords(unit: UnitName, currency: string): string {
  if (unit === "rate") return currency;
  const [what = "", per] = unit.split("/");
  const plural = what === "money" ? currency : what;
  return per === undefined ? plural : `${plural} ${per === "hour" ? "an" : "a"} ${per}`;
}
