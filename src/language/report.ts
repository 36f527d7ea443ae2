/** The words of the report's page that no other output has. */
const en = {
  answer: "The answer",
  comparison: "What each option costs",
  time: "Cost over time",
  months: "Month by month",
  decides: "Which inputs decide it",
  certainty: "How sure it is",
  cases: "Cases",
  explanations: "How every number is calculated",
  notes: "Sources and notes",
  contents: "Contents",
  tryIt: "What if",
  tryHelp: "Move an input: the whole page is repriced by the engine that wrote it.",
  reset: "Back to the file",
  copy: "Copy as flags",
  copied: "Copied",
  flags: "The same on the command line",
  unchanged: "As in the file",
  changed: (count: number) => (count === 1 ? "1 input changed" : `${count} inputs changed`),
  refused: "That value is not possible",
  made: (tool: string) => `Made by ${tool}. Everything on this page is in this file; it asks nothing of any network.`,
  show: "Show",
};

const nl: typeof en = {
  answer: "Het antwoord",
  comparison: "Wat elke optie kost",
  time: "Kosten over de tijd",
  months: "Maand voor maand",
  decides: "Welke invoer doorslaggevend is",
  certainty: "Hoe zeker het is",
  cases: "Varianten",
  explanations: "Hoe elk getal is berekend",
  notes: "Bronnen en opmerkingen",
  contents: "Inhoud",
  tryIt: "Wat als",
  tryHelp: "Verander een invoer: de hele pagina wordt opnieuw berekend, door dezelfde rekenkern die haar schreef.",
  reset: "Terug naar het bestand",
  copy: "Kopieer als opties",
  copied: "Gekopieerd",
  flags: "Hetzelfde op de opdrachtregel",
  unchanged: "Zoals in het bestand",
  changed: (count) => (count === 1 ? "1 invoer gewijzigd" : `${count} invoeren gewijzigd`),
  refused: "Die waarde kan niet",
  made: (tool) =>
    `Gemaakt met ${tool}. Alles op deze pagina staat in dit bestand; er wordt niets van een netwerk gevraagd.`,
  show: "Toon",
};

export type ReportWords = typeof en;
export const reportWords = { en, nl };
