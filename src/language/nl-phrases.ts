/** Dutch for formulas and timings. */
import { listed, MOMENTS_LISTED, type Phrases } from "./phrases.ts";

const and = (parts: readonly string[]) => listed(parts, "en");

const moments = (months: readonly number[]) =>
  months.length > MOMENTS_LISTED
    ? `${months.length} keer van maand ${months[0]} tot en met ${months.at(-1)}`
    : `in ${months.length === 1 ? "maand" : "de maanden"} ${and(months.map(String))}`;

export const nlPhrases: Phrases = {
  shareLost: "deel van de productiviteit dat elke maand ontbreekt",
  separator: "; ",
  min: (parts) => `de kleinste van ${and(parts)}`,
  max: (parts) => `de grootste van ${and(parts)}`,
  within: (what, above, upTo) =>
    [what, ...(above ? [`boven ${above}`] : []), ...(upTo ? [`${above ? "en " : ""}tot ${upTo}`] : [])].join(" "),
  allPay: (above, upTo) =>
    [
      "al het loon, als dat",
      [...(above ? [`boven ${above}`] : []), ...(upTo ? [`hoogstens ${upTo}`] : [])].join(" en "),
      "is",
    ].join(" "),
  payBelow: (limit) => `al het loon, als dat onder ${limit} is`,
  payItself: "loon",
  weight({ when, window, unit }, risen) {
    const counted: Partial<Record<string, string>> = {
      during: window
        ? `actieve maanden ${window.to === window.from + 1 ? "in" : "vanaf"} maand ${window.from + 1}${window.to && window.to > window.from + 1 ? ` tot en met ${window.to}` : ""}`
        : "maanden actief",
      yearEnd: "volle jaren",
      start: "aantal starts",
      end: "aantal beëindigingen binnen de horizon",
      rampUp: "maanden productiviteitsverlies",
      spread: "deel binnen de horizon",
      billed: "maanden actief",
      collected: "opgebouwde maanden",
      vested: "opgebouwde maanden",
    };
    const text = when === "end" && unit === "years" ? "dienstjaren" : (counted[when] ?? "aantal keren");
    return risen ? `${text} met elke verhoging` : text;
  },
  and,
  months: (from, to) => (from === to ? `maand ${from}` : `maand ${from} tot en met ${to}`),
  monthCount: (count) => (count === "1" ? "maand" : `${count} maanden`),
  everyMonth: (runs) => {
    const texts = runs.map(({ from, to }) => (from === to ? `in maand ${from}` : `van maand ${from} tot en met ${to}`));
    return `${runs.every(({ from, to }) => from === to) ? "" : "elke maand "}${and(texts)}`;
  },
  partOf: (share, month) => `${share} van maand ${month}`,
  spread: (months) => `gelijkmatig verdeeld, ${months}`,
  once: (months) => (months.length === 1 ? `eenmalig, ${moments(months)}` : `bij elke start, ${moments(months)}`),
  instalments: (months) => `in termijnen, ${moments(months)}`,
  atEnd: (months) => `bij het einde, ${months.length > 0 ? moments(months) : "dat niet binnen de horizon valt"}`,
  yearEnd: (months) =>
    `in de laatste maand van elk vol jaar, ${months.length > 0 ? moments(months) : "die niet binnen de horizon valt"}`,
  rampUp: (months, from, lost) =>
    `in de eerste ${months} werk, waarin de productiviteit stijgt van ${from} naar 100% (gemiddeld gaat ${lost} verloren)`,
  billed: (every, inAdvance, months) =>
    `per ${every === 3 ? "kwartaal" : every === 12 ? "jaar" : "maand"} ${inAdvance ? "vooruit" : "achteraf"}, ${moments(months)}`,
  collected: (months) => `opgebouwd per maand, betaald ${moments(months)}`,
  vested: (cliff, when) => `${when}, en alles tot dan toe na ${cliff === "maand" ? "1 maand" : cliff} dienst`,
  beforeCliff: (cliff) => `niets vóór ${cliff === "maand" ? "1 maand" : cliff} dienst`,
  withPay: (runs) => `met het loon waarover het verschuldigd is, in ${and(runs)}`,
  rising: (percent, falling) => `${falling ? "dalend met" : "stijgend met"} ${percent} per jaar`,
  never: "nooit binnen de horizon",
};
