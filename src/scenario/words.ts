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

/** A container in words: `option `hire``, `cost `tools` of option `hire``, `the file`. */
export function where(path: readonly string[]): string {
  const [root, id, inside, cost] = path;
  if (inside === "parts" && cost !== undefined) {
    return `${where(["options", ...path.slice(3)]).replace(/\boption (?=`[^`]*`$)/, "part ")} of ${where(path.slice(0, 2))}`;
  }
  if (root === undefined) return "the file";
  if (root !== "options" || id === undefined) return `\`${path.join(".")}\``;
  if (inside === undefined) return `option \`${id}\``;
  if (inside === "costs" && cost !== undefined) return `cost \`${cost}\` of option \`${id}\``;
  return `\`${path.slice(2).join(".")}\` of option \`${id}\``;
}
