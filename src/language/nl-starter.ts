/** Dutch for the comments of a starter file. */
import type { enStarter } from "./en-starter.ts";

export const nlStarter: typeof enStarter = {
  intro: [
    "Wat marketingleiding werkelijk gaat kosten. Vul uw eigen getallen in, en dan:",
    "",
    "  cmo-cost compare <dit bestand>",
    "",
    "Elk getal kan een bandbreedte zijn (7k to 8k to 9k), of zeggen waar het vandaan komt",
    "({ value: 8000, source: de offerte van 3 maart }). Wat ontbreekt telt niet mee en",
    "wordt nooit geraden.",
  ],
  title: "Eerste marketingleider",
  currency: "ISO 4217: USD, EUR, GBP",
  start: "de eerste maand: jaar en maand",
  baseline: "waartegen verschillen gemeten worden; de duurste optie als dit ontbreekt",
  budget: "plafonds voor de kasuitgaven",
  rampUp: "loon voor resultaat dat er nog niet is; calculatorische kosten, geen uitgave",
  costs: "eigen posten: elke keer (once), maand (month) of jaar (year)",
  every: ["Elke optie kan ook deze hebben:"],
  expect: ["Wat waar moet blijven: `cmo-cost check <dit bestand>` faalt als het niet meer klopt."],
};
