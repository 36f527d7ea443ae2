import type { Words } from "./words.ts";

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

export const nl: Words = {
  words: {
    notices: "Opmerkingen",
    dropped: (headers) =>
      `Niet getoond, om in de breedte te passen: ${headers.join(", ")}. Een bredere terminal of --format csv toont alles.`,
    turned: "Op zijn kant gezet om in de breedte te passen.",
  },
  month: (iso) => `${MONTHS[Number(iso.slice(5)) - 1]} ${iso.slice(0, 4)}`,
  subtitle: (horizon, start, currency) => `${horizon} vanaf ${start}, in ${currency}`,
  cashHeading: "Uitgaven (betaald)",
  cash: "Uitgaven",
  imputedHeading: "Toegerekend (telt mee, wordt nooit betaald)",
  imputed: "Toegerekend",
  total: "Totaal",
  bestCase: "Totaal, gunstigste geval",
  worstCase: "Totaal, ongunstigste geval",
  delta: (baseline) => `Ten opzichte van ${baseline}`,
  deltaPercent: "in procenten",
  runRate: "Een later jaar (doorlopend)",
  peakMonth: "Duurste maand, uitgaven",
  hoursDelivered: "Geleverde uren",
  productiveHours: "Productieve uren",
  hoursMissing: "Ontbrekende uren",
  costPerHour: "Kosten per uur",
  costPerProductiveHour: "Kosten per productief uur",
  productiveAfter: "Volledig productief na",
  presentValue: "Contante waarde van de uitgaven",
  budget: "Budget",
  results: "Resultaat op tijd",
  withinBudget: "binnen",
  overBudget: "erboven",
  met: "ja",
  late: "te laat",
  unknown: "niet bekend",
  baseline: "uitgangspunt",
  runningCash: "Uitgaven tot nu toe",
  runningTotal: "Totaal tot nu toe",
  monthHeading: "Maand",
  atStart: "meteen",
  onlyOption: (option, total, horizon) => `${option} kost ${total} over ${horizon}.`,
  cheapest: ({ cheapest, amount, by, next, margin, percent, horizon }) =>
    `${cheapest} is het goedkoopst met ${amount}${by === "cash" ? " aan uitgaven" : ""} over ${horizon}: ${margin} ${percent === null ? "" : `(${percent}) `}minder dan ${next}.`,
  tie: ({ cheapest, amount, by, next, margin, horizon }) =>
    `${cheapest} en ${next} liggen gelijk op ongeveer ${amount}${by === "cash" ? " aan uitgaven" : ""} over ${horizon}: ${margin} verschil, binnen 1%.`,
  overlap: "Hun marges overlappen, dus de volgorde kan omslaan.",
  butShorter: (months, horizon) => `Maar dit loopt ${months} van de ${horizon}.`,
  butMissing: (hours) => `Maar dit levert ${hours} minder dan nodig.`,
  figure: (address, value, source) => `${address} is ${value}, en staat niet in het bestand: ${source}.`,
  about: (address, sentence) => `${address}: ${sentence}.`,
  check: {
    title: "Controle",
    status: { pass: "goed", warn: "let op", fail: "fout", unusable: "niet gecontroleerd", written: "geschreven" },
    columns: {
      status: "",
      place: "Waar",
      of: "Wat",
      expected: "Verwacht",
      actual: "Werkelijk",
      difference: "Verschil",
    },
    comparison: {
      is: (expected, within) => (within === null ? expected : `${expected}, hoogstens ${within} ernaast`),
      atMost: (expected) => `hoogstens ${expected}`,
      atLeast: (expected) => `minstens ${expected}`,
      below: (expected) => `onder ${expected}`,
      above: (expected) => `boven ${expected}`,
    },
    cheapest: (by) => (by === "cash" ? "goedkoopste in uitgaven" : "goedkoopste"),
    breakEven: (a, b, vary) => `omslagpunt van ${a} en ${b} langs ${vary}`,
    probabilityCheapest: (option) => `kans dat ${option} het goedkoopst is`,
    never: "nooit",
    missing: "niets",
    golden: (file) => `vastgelegd resultaat ${file}`,
    verdict: ({ checked, failed, warned, files, unusable }) => {
      const of = `${checked} ${checked === 1 ? "controle" : "controles"} in ${files} ${files === 1 ? "bestand" : "bestanden"}`;
      const met = failed > 0 ? `${failed} van ${of} fout` : checked === 0 ? "Er is niets gecontroleerd" : `${of} goed`;
      const warnings = warned > 0 ? `, ${warned} met een waarschuwing` : "";
      return `${met}${warnings}${unusable > 0 ? `; ${unusable} ${unusable === 1 ? "bestand" : "bestanden"} niet te controleren` : ""}.`;
    },
  },
  diff: {
    nothing: "Geen verandering: elke post en elk totaal is zoals het was.",
    winnerChanged: (before, after, by) =>
      `De goedkoopste optie${by === "cash" ? " in uitgaven" : ""} verandert van ${before ?? "geen"} in ${after ?? "geen"}.`,
    winnerStays: (option, by) => `${option} blijft het goedkoopst${by === "cash" ? " in uitgaven" : ""}.`,
    option: "Optie",
    line: "Post",
    input: "Gegeven",
    before: "Voor",
    after: "Na",
    change: "Verandering",
    percent: "in procenten",
    effect: "Effect",
    added: "nieuw",
    removed: "weg",
    totals: "Totalen",
    bestCase: (option) => `${option}, gunstigste geval`,
    worstCase: (option) => `${option}, ongunstigste geval`,
    linesOf: (option) => `Posten van ${option}`,
    bridgeOf: (option) => `Wat ${option} verschoof`,
    sum: "Totaal",
    largest: (option, change, percent, horizon) =>
      `De grootste verandering is ${option}: ${change}${percent === null ? "" : ` (${percent})`} over ${horizon}.`,
    ruleMet: (rule, what) => `--fail-on ${rule}: ${what}.`,
    ruleWinner: (before, after) => `de goedkoopste optie was ${before} en is ${after}`,
    ruleIncrease: (option, before, after, change, percent) =>
      `${option} stijgt van ${before} naar ${after}, met ${change}${percent === null ? "" : ` (${percent})`}`,
  },
};
