/** Dutch. */
import type { Language } from "./en.ts";
import { SHARED_SYMBOLS } from "./format.ts";
import { nlCitations, nlFigures } from "./nl-figures.ts";
import { nlIssues } from "./nl-issues.ts";
import { nlKinds } from "./nl-kinds.ts";
import { nlLeftOut, nlNotices } from "./nl-notices.ts";
import { nlPhrases } from "./nl-phrases.ts";
import { nlSettings } from "./nl-settings.ts";
import { nlStarter } from "./nl-starter.ts";
import { nlUsage } from "./nl-usage.ts";
import { nlWorkbook } from "./nl-workbook.ts";
import { listed } from "./phrases.ts";

const MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" ");

const UNITS: Readonly<Record<string, string>> = {
  hour: "uur",
  hours: "uur",
  day: "dag",
  days: "dagen",
  week: "week",
  weeks: "weken",
  month: "maand",
  months: "maanden",
  quarter: "kwartaal",
  year: "jaar",
  years: "jaar",
  session: "sessie",
  sessions: "sessies",
  people: "personen",
  currency: "de valuta van het bestand",
  "calendar month": "kalendermaand",
};

const and = (words: readonly string[]): string => listed(words, "en");
const inBrackets = (text: string | null): string => (text === null ? "" : ` (${text})`);
const costs = (by: "total" | "cash"): string => (by === "cash" ? "kasuitgaven" : "kosten");
const achteraf = (regret: string | null): string =>
  regret === null ? "" : ` Deze keuze kost gemiddeld ${regret} meer dan achteraf de beste.`;
const goedkoopste = (by: "total" | "cash", asked = true): string =>
  `goedkoopste optie${by === "cash" ? " aan kasuitgaven" : ""}${asked ? " die aan alle eisen voldoet" : ""}`;
const inCash = (by: "total" | "cash"): string => (by === "cash" ? " aan kasuitgaven" : "");
const against = (clauses: readonly string[]): string => (clauses.length === 0 ? "" : `, ${and(clauses)}`);
const plural = (count: number, [one, other]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : other}`;

export const nl: Language = {
  name: "Nederlands",
  numbers: {
    point: ",",
    group: ".",
    money: (sign, symbol, digits, signed) => (signed ? `${sign}${symbol} ${digits}` : `${symbol} ${sign}${digits}`),
    symbols: { ...SHARED_SYMBOLS, AUD: "AU$", CAD: "C$", CNY: "CN¥", JPY: "JP¥", TWD: "NT$", USD: "US$", VND: "₫" },
    hour: ["uur", "uur"],
    month: ["maand", "maanden"],
  },
  phrases: nlPhrases,
  notices: nlNotices,
  leftOut: nlLeftOut,
  issues: nlIssues,
  starter: nlStarter,
  usage: nlUsage,
  spreadsheet: "[$-413]",
  paper: "a4",
  currency: "EUR",
  declared: nlKinds,
  figureTexts: { ...nlFigures, ...nlSettings },
  citation: (english) =>
    nlCitations
      .reduce((text, [words, dutch]) => text.replaceAll(words, dutch), english)
      .replace(/\brestated by ([^,;]*?) and /g, "aangehaald door $1 en ")
      .replaceAll("restated by", "aangehaald door")
      .replaceAll("restated at", "aangehaald op")
      .replace(/\btable (?=\d)/g, "tabel ")
      .replace(/ at (?=https|[\w-]+\.\w)/g, " op "),
  bases: {
    salary: "% van het salaris",
    cash: "% van salaris en bonus",
    pay: "% van al het loon",
    fees: "% van het honorarium",
  },
  workbook: nlWorkbook,
  words: {
    notices: "Opmerkingen",
    sources: (count) => `${count} bronnen`,
    cut: (count) =>
      `Ingekort tot wat een pull request toelaat: ${count === 1 ? "1 deel is" : `${count} delen zijn`} afgekapt of weggelaten (--format table of csv heeft alles).`,
    dropped: (headers, summed) =>
      `Verborgen kolommen: ${headers.join(", ")}${summed ? "; de totalen bevatten ze" : ""} (maak de terminal breder of gebruik --format csv).`,
    turned: "Het venster is te smal voor een tabel; daarom als lijst.",
  },
  month: (iso) => `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`,
  subtitle: (horizon, start, currency) => `${horizon} vanaf ${start}, in ${currency}`,
  cashHeading: "Kasuitgaven",
  cash: "Totaal kasuitgaven",
  imputedHeading: "Calculatorische kosten (geen uitgave)",
  imputed: "Totaal calculatorische kosten",
  total: "Totale economische kosten",
  bestCase: "Totaal, laag",
  worstCase: "Totaal, hoog",
  delta: (baseline) => `Verschil met ${baseline}`,
  deltaPercent: "Verschil, %",
  runRate: "Structurele jaarlast",
  peakMonth: (month) => `Piekmaand${month === null ? "" : ` ${month}`} (kasuitgaven)`,
  peakIn: "Maand van de piek",
  everyMonth: "elke maand",
  hoursDelivered: "Geleverde uren",
  productiveHours: "Effectieve uren",
  costPerHour: "Kosten per uur",
  costPerProductiveHour: "Kosten per effectief uur",
  cases: {
    caption: "Varianten, totale economische kosten",
    heading: "Variant",
    asItStands: "Zoals in het bestand",
    winner: (asked) => `Laagste kosten${asked ? ", eisen gehaald" : ""}`,
    none: "geen voldoet aan alle eisen",
    changed: (title, changes) => `${title}. Gewijzigd: ${changes}.`,
    change: (input, to, was) => `${input} = ${to} (${was} in het bestand)`,
  },
  overview: {
    total: "Totaal",
    perHour: "Per effectief uur",
    fte: "FTE",
    requirements: "Eisen",
    yes: "ja",
    no: "nee",
    key: {
      cash: "kasuitgaven",
      imputed: "calculatorisch",
      range: "laag tot hoog volgens de bandbreedtes",
    },
    fteInWords: (hours, leave, search) =>
      `FTE: geleverde uren / ${hours} betaalde uren voltijd; ${leave ? "verlof en werving leveren geen uren" : `verlof is niet opgegeven${search ? "; werving levert geen uren" : ""}`}`,
    required: (what) =>
      `Eisen: ${what.join(", ")}${what.length === 1 ? ", wat altijd geëist wordt; het bestand stelt geen andere eis" : ""}`,
    requires: {
      throughout: (horizon, search) => `loopt alle ${horizon}${search ? " (de wervingstijd telt mee)" : ""}`,
      hours: (hours) => `levert ${hours}`,
      monthly: (amount) => `hoogstens ${amount} kasuitgaven per maand`,
      total: (amount) => `hoogstens ${amount} kasuitgaven in totaal`,
      productive: (months) => `volledig productief binnen ${months}`,
    },
    cash: "vol: kasuitgaven",
    imputed: "licht: calculatorische kosten",
    range: "lijn: laag tot hoog",
    between: (low, high) => `${low} tot ${high}`,
    short: "voldoet niet aan de eisen",
  },
  productiveFromStart:
    "De tijd tot volledige productiviteit telt vanaf het begin van het scenario, met de maanden van werving erbij.",
  runRateEnded:
    "Structurele jaarlast: een heel jaar van de terugkerende kosten van een optie, tegen de prijzen en tarieven van de laatste actieve maand, ongeacht hoeveel maanden de optie loopt.",
  rampUpTwice:
    "De inwerkperiode telt als calculatorische kosten én als minder effectieve uren (geleverd × productiviteit) en weegt dus dubbel in de kosten per effectief uur.",
  active: {
    months: "Actieve maanden",
    of: (months, horizon) => `${months} van ${horizon}`,
    search: "Wervingsmaanden",
  },
  productiveAfter: "Tijd tot volledige productiviteit",
  presentValue: "Contante waarde van de kasuitgaven",
  mediaSpend: "Mediabudget (doorbelast, niet meegeteld)",
  fit: {
    heading: "Eisen",
    hours: "Benodigde uren",
    short: (hours) => `${hours} tekort`,
    budget: "Budget",
    within: "binnen budget",
    overMonths: (months) => `overschreden in ${months}`,
    overTotal: (amount) => `overschreden met ${amount}`,
    results: "Volledig productief op tijd",
    met: "gehaald",
    late: "nee",
    never: "nooit",
  },
  unknown: "n.b.",
  baseline: "referentie",
  runningCash: "Cumulatieve kasuitgaven",
  runningTotal: "Cumulatieve kosten",
  schedule: {
    headings: { month: "Maand", year: "Jaar" },
    year: (year) => `Jaar ${year}`,
    sideBySide: "Kosten per periode, alle opties (kasuitgaven en calculatorisch)",
    cash: "Kasuitgaven",
    imputed: "Calculatorisch",
    total: "Totaal",
    exit: { month: "Netto beëindigingskosten per maandeinde", year: "Netto beëindigingskosten per jaareinde" },
    shared: "overlappend",
  },
  atStart: "direct",
  onlyOption: (option, total, horizon) => `${option} kost ${total} over ${horizon}.`,
  verdict: {
    lowest: ({ option, amount, by, horizon, asked, against: clauses }) =>
      `${asked ? `Goedkoopste optie${inCash(by)} die aan alle eisen voldoet` : `Laagste ${costs(by)}`}: ${option}, ${amount} over ${horizon}${against(clauses)}.`,
    below: (amount, percent, option) => `${amount}${inBrackets(percent)} minder dan ${option}`,
    above: (amount, percent, option) => `${amount}${inBrackets(percent)} meer dan ${option}`,
    level: ({ option, next, amount, by, horizon, margin, asked, against: clauses }) =>
      `${option} en ${next}${asked ? ", die aan alle eisen voldoen," : ""} ${margin === null ? `kosten evenveel: ${amount}${inCash(by)} over ${horizon}` : `liggen gelijk op ongeveer ${amount}${inCash(by)} over ${horizon} (verschil ${margin}, hoogstens 1%)`}${against(clauses)}.`,
    none: "Geen enkele optie voldoet aan alle eisen.",
    overlap: "De bandbreedtes overlappen: de rangorde kan wijzigen.",
    cheaper: (option, amount, lacks) =>
      `${option} kost minder, ${amount}, maar voldoet niet aan de eisen: deze optie ${and(lacks)}.`,
    but: (lacks) => `Deze optie ${and(lacks)}.`,
    lacks: {
      shorter: (months, horizon, search) =>
        `loopt ${months} van de ${horizon}${search === null ? "" : ` (waarvan ${search} werving)`}`,
      missing: (hours) => `komt ${hours} tekort`,
      unknown: "vermeldt geen uren",
      monthly: (amount) => `overschrijdt het maandbudget met maximaal ${amount}`,
      total: (amount) => `overschrijdt het totaalbudget met ${amount}`,
      late: (months, by) => `is na ${months} volledig productief, niet na ${by}`,
      never: "eindigt vóór volledige productiviteit",
    },
    unpaid: (amount, option, other, less) =>
      `Niet meegeteld: ${amount} loon van ${option} dat aan het einde van de horizon is opgebouwd en nog niet betaald; met opgebouwd loon erbij kost ${other} ${less} minder.`,
    unequal: (option, rate, next, nextRate) =>
      `De opties leveren niet evenveel uren: per effectief uur is ${option} het goedkoopst: ${rate}, tegen ${nextRate} voor ${next}.`,
  },
  sources: {
    count: (count, named, places, read) =>
      `${count === 1 ? "1 meegeleverd cijfer is" : `${count} meegeleverde cijfers zijn`} gebruikt${named.length === 0 ? "" : `: ${and(named)}`} (${places.length === 0 ? "" : `werkgeverslasten: ${and(places)}; `}bronnen geraadpleegd in ${read}); --sources toont ${count === 1 ? "het" : "ze"}.`,
    given: "Bronnen van uw eigen invoer, zoals het bestand ze noemt:",
    read: (month) => `De bronnen van de meegeleverde cijfers, hieronder genoemd, zijn geraadpleegd in ${month}.`,
  },
  explain: {
    formula: "Formule",
    numbers: "Berekening",
    paid: "Moment",
    rounding: "Afronding",
    rounded: (alone) =>
      `op zichzelf ${alone}; posten en maanden zijn samen afgerond, zodat zij optellen tot het totaal`,
    cases: "Laag tot hoog",
    range: (low, high) => `${low} tot ${high}`,
    period: (from, to) => (from === to ? from : `${from} tot en met ${to}`),
    inputs: "Invoer en bronnen",
    contribution: ({ rate, above, upTo, pay, amount, reached }) =>
      `${rate} van het loon${above === null ? "" : ` boven ${above}`}${upTo === null ? "" : `${above === null ? "" : " en"} tot ${upTo}`}${above === null && upTo === null ? "" : " per jaar"}: ${rate} van ${pay} is ${amount}${reached === null ? "" : `; maximum bereikt in ${reached}`}`,
    asOf: (date) => `stand ${date}`,
    figure: (address, source) => `${address}, meegeleverd cijfer: ${source}`,
    written: (text, value) => `${value} (in het bestand: ${text})`,
    nothing: "Er is geen post om uit te leggen.",
    live: (address, name) =>
      `Om in een spreadsheet mee te rekenen: compare -o model.xlsx schrijft deze formules; ${address} is de cel met de naam ${name}.`,
    number: ({ address, value, origin, moves, decides, required }) =>
      `${address} is ${value}${origin === "" ? "" : ` (${origin})`}. ${decides ? "Het bepaalt wat er wordt berekend, en staat in geen formule" : moves.length === 0 ? "Geen post hangt ervan af" : `Hiervan hangt af: ${and(moves)}`}${required ? "; opties worden eraan getoetst" : ""}.`,
    results: {
      total: "totale economische kosten",
      hoursDelivered: "geleverde uren",
      lostHours: "uren die niet effectief zijn",
      productiveHours: "effectieve uren",
      costPerHour: "kosten per uur",
      costPerProductiveHour: "kosten per effectief uur",
      runRateAnnual: "structurele jaarlast",
      peakMonthCash: "hoogste kasuitgaven in een maand",
      presentValue: "contante waarde van de kasuitgaven",
      totalLow: "totaal, laag",
      totalHigh: "totaal, hoog",
    },
    discounted: (percent) => `kasuitgaven per maand / (1 + ${percent})^(maanden na de eerste / 12), opgeteld`,
    caseOf: (low) =>
      `totaal met elke bandbreedte op de waarde die het ${low ? "laagst" : "hoogst"} maakt, allemaal tegelijk`,
    total: (name, amount, lines) => `${name} is ${amount}${lines === 1 ? "" : `, de som van deze ${lines} posten`}.`,
    moved: (address, amount, lines) =>
      `${lines === 1 ? `De post die van ${address} afhangt, komt` : `De ${lines} posten die van ${address} afhangen, komen`} op ${amount}.`,
  },
  everyOption: "Elke optie",
  about: (name, sentence) => `${name}: ${sentence}.`,
  units: (unit, count) =>
    unit
      .split("/")
      .map((word) => (count === 1 ? UNITS[word.replace(/s$/, "")] : undefined) ?? UNITS[word] ?? word)
      .join(" per ")
      .trim(),
  breakEven: {
    overTime: (by, exit) => `Cumulatieve ${costs(by)} over de looptijd${exit ? ", inclusief beëindigingskosten" : ""}`,
    along: (input, from, to, ends) => `Bij variatie van ${input}, ${from} tot ${to} (${ENDS[ends]})`,
    shown: (from, to) => `Getoond van ${from} tot ${to}`,
    month: (month) => `maand ${month}`,
    pair: "Opties",
    breakEven: "Omslagpunt",
    before: "Goedkoper ervoor",
    after: "Goedkoper daarna",
    apart: (at) => `uiteen vanaf ${at}`,
    notMet: "Voldoet niet aan de eisen",
    noneMeeting: "Geen omslagpunt tussen opties die aan alle eisen voldoen.",
    fallsShort: (options, time) =>
      `${and(options)} ${options.length === 1 ? "voldoet" : "voldoen"}${time ? "" : " daar"} niet aan de eisen.`,
    never: "nooit",
    equal: "gelijk",
    same: "gelijk",
    option: "Optie",
    meets: "Bereikt bij",
    target: (amount, input) =>
      `Waarde van ${input} waarbij het totaal ${amount} is; kosten aan beide einden van het bereik`,
    crossing: ({ a, b, at, until, before, after, time, first }) => {
      const [up, down] = time ? ["vóór", "vanaf"] : ["onder", "boven"];
      if (!first && until === null)
        return `${time ? "Vanaf" : "Boven"} ${at} ${after === null ? `kosten ${a} en ${b} evenveel` : `is ${after} goedkoper`}.`;
      if (after === null) return `${before} is goedkoper ${up} ${at}; ${down} ${at} kosten ${a} en ${b} evenveel.`;
      if (before === null) return `${a} en ${b} kosten evenveel ${up} ${at}; ${down} ${at} is ${after} goedkoper.`;
      if (until !== null) {
        return `${before} is goedkoper ${up} ${at}, ${after} boven ${until}; daartussen kosten ze evenveel.`;
      }
      return `${before} is goedkoper dan ${after} ${up} ${at}, en duurder ${down} ${time ? "dan" : "dat punt"}.`;
    },
    neverWithin: ({ cheaper, dearer, touches, accrued, ends, from, to }) =>
      `${cheaper} ${touches ? "kost nooit meer dan" : "kost altijd minder dan"} ${dearer}${accrued ? " als loon telt in de maand waarin het wordt betaald" : ""}: ${from.cheaper} tegen ${from.dearer} bij ${from.at}${to.at === from.at ? "" : `, ${to.cheaper} tegen ${to.dearer} bij ${to.at}`}. Geen omslagpunt ${ends === "horizon" ? "binnen de horizon" : `binnen dit bereik (${ENDS[ends]})`}.`,
    equalWithin: (a, b, from, to) =>
      `${a} en ${b} kosten altijd evenveel, ${to.at === from.at ? from.cheaper : `van ${from.at} (${from.cheaper}) tot ${to.at} (${to.cheaper})`}.`,
    together: ({ a, b, from, to, cheaper, apart }) =>
      `${to === null ? `Boven ${from}` : `Van ${from} tot ${to}`} lopen ${a} en ${b} parallel: ${cheaper} blijft ${apart} goedkoper.`,
  },
  sensitivity: {
    number: "Invoer",
    low: "Laag",
    high: "Hoog",
    option: "Betreft optie",
    costAtLow: "Kosten bij laag",
    costAtHigh: "Kosten bij hoog",
    swing: "Effect",
    choice: "Andere uitkomst?",
    address: "Naam in het bestand",
    below: (at, turn) => `onder ${at}, ${turn}`,
    above: (at, turn) => `vanaf ${at}, ${turn}`,
    between: (at, from, to) => `bij ${at}: ${from} → ${to}`,
    turns: {
      lowest: (option) => `naar ${option}`,
      meets: (option) => `naar ${option}, die dan aan alle eisen voldoet`,
      short: (option, today) => `naar ${option}, omdat ${today} dan niet aan de eisen voldoet`,
      level: (option) => `${option} kost evenveel`,
      nobody: "geen optie voldoet aan de eisen",
    },
    none: "geen",
    beyond: (flip) => `niet binnen het bereik (${flip})`,
    keeps: "nee",
    mostOf: (option, others) => (others === 0 ? option : `${option} en ${others} andere`),
    several:
      "“en n andere”: de invoer betreft ook n andere opties; kosten en effect zijn die van de genoemde optie, waarop het effect het grootst is.",
    fifth:
      "Invoer zonder bandbreedte wordt met ±20% gevarieerd, binnen de grenzen van het veld; gehele getallen blijven geheel.",
    statutory:
      "Meegeleverde wettelijke tarieven en grenzen, en gegevens die bepalen welk tarief geldt, worden niet gevarieerd: zij zijn geen schatting (een ander tarief kan met --set).",
    unlisted: (count, swing) =>
      `${count === 1 ? "Nog 1 invoerwaarde staat" : `Nog ${count} invoerwaarden staan`} hier niet bij, met een verschil van ten hoogste ${swing}. --format csv toont ze allemaal.`,
    idle: (count, named) =>
      `${count === 1 ? "1 invoerwaarde heeft" : `${count} invoerwaarden hebben`} geen effect op de kosten of de uitkomst zolang de andere blijven zoals ze zijn${named.length > 0 ? `: ${and(named)}` : " (--format csv toont ze)"}.`,
    legend: { low: "invoer laag", high: "invoer hoog; rechts: duurder", flips: "omslag" },
    nobody: "geen optie voldoet aan de eisen",
    map: "Goedkoopste optie die aan alle eisen voldoet, bij twee invoerwaarden",
    changed: (winner, basis, asked, by, count) =>
      `${winner === null ? "Geen enkele optie voldoet aan alle eisen" : `${winner} is de ${goedkoopste(basis, asked)}`}, en ${count === 1 ? "één invoerwaarde zou" : `${count} invoerwaarden zouden`} dat veranderen${by.length < count ? ", om te beginnen" : ""}: ${by.join("; ")}.`,
    changedBy: (input, flips) => (flips === "" ? input : `${input}, ${flips}`),
    unchanged: (winner, by, asked, ties) =>
      winner === null
        ? "Geen enkele optie voldoet aan alle eisen als telkens één invoerwaarde wordt gevarieerd."
        : ties.length > 0
          ? `Geen optie kost minder dan ${winner} als telkens één invoerwaarde wordt gevarieerd; bij sommige waarden kost er een evenveel: ${ties.join("; ")}.`
          : `${winner} blijft de ${goedkoopste(by, asked)} als telkens één invoerwaarde wordt gevarieerd.`,
    nearest: (input, flip) => `Buiten de bandbreedtes ligt de dichtstbijzijnde omslag bij ${input}: ${flip}.`,
    alone: (option) => `${option} is de enige optie, dus niets kan de rangorde veranderen.`,
  },
  check: {
    title: "Controle",
    status: {
      pass: "geslaagd",
      warn: "let op",
      fail: "gezakt",
      unusable: "niet uitgevoerd",
      written: "bewaard",
    },
    columns: {
      status: "",
      place: "Plaats",
      of: "Wat",
      expected: "Verwacht",
      actual: "Berekend",
      difference: "Verschil",
    },
    comparison: {
      is: (expected, within) => (within === null ? expected : `${expected} ± ${within}`),
      atMost: (expected) => `hoogstens ${expected}`,
      atLeast: (expected) => `minstens ${expected}`,
      below: (expected) => `onder ${expected}`,
      above: (expected) => `boven ${expected}`,
    },
    cheapest: (by) => `laagste ${costs(by)}`,
    winner: (by) => `laagste ${costs(by)}, eisen gehaald`,
    meets: (option) => `eisen aan ${option}`,
    breakEven: (a, b, vary) =>
      vary === null
        ? `maand van het omslagpunt van ${a} en ${b}`
        : `omslagpunt van ${a} en ${b} bij variatie van ${vary}`,
    probabilityWinner: (option) => `kans dat ${option} de ${goedkoopste("total")} is`,
    probabilityMeetsRequirements: (option) => `kans dat ${option} aan de eisen voldoet`,
    probabilityCheapest: (option) => `kans dat ${option} de laagste kosten heeft`,
    never: "nooit",
    equal: "steeds gelijk",
    missing: "geen",
    met: "voldoet",
    lacks: {
      "runs-shorter": "niet steeds actief",
      "hours-short": "uren tekort",
      "hours-unknown": "uren onbekend",
      "budget-monthly": "boven het maandbudget",
      "budget-total": "boven het totaalbudget",
      "results-late": "te laat productief",
      "results-never": "nooit volledig productief",
    },
    inCase: (of, id) => `${of}, variant ${id}`,
    golden: (file) => `bewaard resultaat ${file}`,
    verdict: ({ checked, failed, warned, files, unusable, open }, unlisted) => {
      const of = `${plural(checked, ["controle", "controles"])} in ${plural(files, ["bestand", "bestanden"])}`;
      const met =
        failed > 0
          ? `${failed} van ${of} gezakt`
          : checked === 0
            ? "Geen controles uitgevoerd"
            : `${of} geslaagd${unlisted ? " (--all noemt ze)" : ""}`;
      const warnings = warned > 0 ? `, ${warned} met een waarschuwing` : "";
      const left = open > 0 ? `; ${plural(open, ["verwachting", "verwachtingen"])} niet uitgevoerd` : "";
      return `${met}${warnings}${left}${unusable > 0 ? `; ${plural(unusable, ["bestand", "bestanden"])} niet uitgevoerd` : ""}.`;
    },
  },
  diff: {
    nothing: "Geen verandering: elke post en elk totaal is zoals het was.",
    summary: "Wat veranderde, per bestand",
    file: "Bestand",
    winner: "Goedkoopste, eisen gehaald",
    none: "geen",
    mostChanged: "Grootste verandering",
    files: ({ both, changed, winnersChanged, added, removed }) => {
      const others = [...(added > 0 ? [`${added} nieuw`] : []), ...(removed > 0 ? [`${removed} verwijderd`] : [])];
      const moved = `${changed} van ${both} bestanden veranderden${changed === 0 ? "" : `, de goedkoopste optie in ${winnersChanged === 0 ? "geen" : winnersChanged} daarvan`}`;
      return `${moved}${others.length === 0 ? "" : `; ${others.join(", ")}`}.`;
    },
    winnerChanged: (before, after, by, asked) =>
      `De ${goedkoopste(by, asked)} verandert van ${before ?? "geen"} in ${after ?? "geen"}.`,
    cheapestChanged: (before, after, by) =>
      `De laagste ${costs(by)}, los van de eisen, gaan van ${before ?? "geen"} naar ${after ?? "geen"}.`,
    short: (option, lacks) => `${option} voldoet niet aan de eisen: deze optie ${and(lacks)}.`,
    unmoved: (lines) =>
      lines === 0
        ? "Elk totaal is zoals het was."
        : `Elk totaal is zoals het was: ${lines} gewijzigde posten heffen elkaar op.`,
    lost: (option, lacks) => `${option} voldoet niet meer aan de eisen: deze optie ${and(lacks)}.`,
    regained: (option) => `${option} voldoet nu aan alle eisen.`,
    winnerStays: (option, by, asked) => `${option} blijft de ${goedkoopste(by, asked)}.`,
    cheaperFallsShort: (option, by) => `${option} kost minder${inCash(by)}, maar voldoet niet aan de eisen.`,
    option: "Optie",
    line: "Post",
    input: "Invoer",
    before: "Vóór",
    after: "Na",
    change: "Verandering",
    percent: "Verandering, %",
    effect: "Effect",
    added: "toegevoegd",
    removed: "vervallen",
    totals: "Totalen",
    bestCase: (option) => `${option}, laag`,
    worstCase: (option) => `${option}, hoog`,
    linesOf: (option) => `Posten van ${option}`,
    bridgeOf: (option) => `Oorzaken van het verschil bij ${option}`,
    sum: "Totaal",
    cents:
      "Een verschil van 1 of 2 in het laatste cijfer kan afronding zijn: posten en maanden zijn samen afgerond, zodat zij optellen tot het totaal.",
    largest: (option, change, percent, horizon) =>
      `Grootste verandering: ${option}, ${change}${inBrackets(percent)} over ${horizon}.`,
    ruleMet: (rule, what) => `--fail-on ${rule}: ${what}.`,
    ruleWinner: (before, after, by) => `de ${goedkoopste(by)} was ${before ?? "geen"} en is ${after ?? "geen"}`,
    ruleIncrease: (option, before, after, change, percent) =>
      `${option} stijgt van ${before} naar ${after}, met ${change}${inBrackets(percent)}`,
  },
  simulate: {
    option: "Optie",
    mean: "Gemiddelde",
    error: "Standaardfout",
    cheapest: "Kans op laagste kosten",
    winner: "Kans op laagste kosten, eisen gehaald",
    meets: "Kans dat eisen gehaald zijn",
    regret: "Verwachte meerkosten t.o.v. beste keuze",
    legend: "Blok: P10 tot P90, met de mediaan (P50); lijn: P5 tot P95",
    draws: (draws, seed, numbers) =>
      `${draws} simulaties van ${numbers === 1 ? "1 onzekere invoerwaarde" : `${numbers} onzekere invoerwaarden`}, met dezelfde trekkingen voor alle opties (startgetal (seed) ${seed}, reproduceerbaar).`,
    verdict: ({ option, next, odds, margin, error, by, asked }) =>
      `Laagste gemiddelde ${costs(by)}${asked ? " die aan alle eisen voldoen" : ""}: ${option}, ${margin} minder dan ${next} (standaardfout van de simulatie: ${error})${odds === null ? "." : `; in ${odds.share} de ${goedkoopste(by, asked)}.${achteraf(odds.regret)}`}`,
    only: (option, by, { share, regret }, never) =>
      `${option} is in ${share} de ${goedkoopste(by)}; geen andere optie voldoet in ${never ? "ook maar één simulatie" : "de meeste simulaties"} aan alle eisen.${achteraf(regret)}`,
    trials: (share) => (share === null ? "alle simulaties" : `${share} van de simulaties`),
    drawn: {
      caption: "Onzekere invoerwaarden",
      number: "Invoer",
      low: "Laag",
      likely: "Meest waarschijnlijk",
      high: "Hoog",
      shape: "Verdeling",
    },
    shapes: {
      uniform: "elke waarde even waarschijnlijk (uniform)",
      triangular: "driehoekig",
      pert: "PERT",
      normal: "normaal, 5% onder laag en 5% boven hoog",
      lognormal: "lognormaal, 5% onder laag en 5% boven hoog",
    },
    event: (chance) => `gebeurt wel of niet: kans ${chance}`,
    undrawn: (more) => `${more === 1 ? "Nog 1 staat" : `Nog ${more} staan`} in --format json.`,
    none: (never) =>
      never
        ? "In geen enkele simulatie voldoet een optie aan alle eisen."
        : "Geen enkele optie voldoet in de meeste simulaties aan alle eisen.",
    cheaper: (option, mean, short, lowest) =>
      `${option} heeft een lager gemiddelde, ${mean}, en kost in ${lowest} het minst, maar voldoet ${short === null ? "in geen enkele" : `in ${short} niet`} aan de eisen.`,
    tie: ({ option, next, odds, margin, error, by, asked }) =>
      `${option} en ${next} liggen gelijk: gemiddeld ${margin}${inCash(by)} verschil, met een standaardfout van ${error}.${odds === null ? "" : ` ${option} is in ${odds.share} de ${goedkoopste(by, asked)}.${achteraf(odds.regret)}`}`,
    alone: (option, mean, from, to) =>
      `${option} kost gemiddeld ${mean}; 90% van de simulaties ligt tussen ${from} en ${to}.`,
  },
  figures: {
    title: "Meegeleverde werkgeverslasten",
    name: "Code",
    jurisdiction: "Land of staat",
    currency: "Valuta",
    years: "Premiejaren",
    one: "cmo-cost figures us-tx toont elk cijfer van één land of staat, met bron en datum.",
    outside:
      "Eerdere startdata worden geweigerd; na het laatste jaar lopen de laatste cijfers door, en elk antwoord zegt dat.",
    subtitle: (currency, month) => `in ${currency}; een premiejaar begint in ${month}`,
    read: (month) => `bronnen geraadpleegd in ${month}`,
    rates: "Tarieven",
    component: "Onderdeel",
    rate: "Tarief",
    of: "Grondslag",
    when: "Wanneer",
    bound: {
      atLeast: (key, number) => `${key} minstens ${number}`,
      above: (key, number) => `${key} boven ${number}`,
    },
    inForce: "Geldig",
    status: "Status",
    bases: { pay: "loon", basePay: "basisloon", specialPay: "bijzonder loon" },
    own: "uw eigen percentage, indien opgegeven",
    relief: "-100%",
    base: (base, above, upTo) => `${base}${above ? `, boven: ${above}` : ""}${upTo ? `, tot: ${upTo}` : ""}`,
    allOf: (base) => `al het ${base}`,
    fading: (least, most) => `-${most}, aflopend tot -${least}`,
    shareOf: (share, rate) => `${share} van ${rate}`,
    since: (from) => `vanaf ${from}`,
    between: (from, until) => `vanaf ${from}, vóór ${until}`,
    wholeYears: (first, last) => (first === last ? first : `${first} tot en met ${last}`),
    statusOf: { final: "definitief", provisional: "voorlopig", secondary: "te controleren" },
    limits: "Grenzen",
    limit: "Grens",
    amount: "Bedrag",
    amountPer: {
      year: (amount: string) => `${amount} per jaar`,
      quarter: (amount: string) => `${amount} per kwartaal`,
      month: (amount: string) => `${amount} per maand`,
      week: (amount: string) => `${amount} per week`,
      hour: (amount: string) => `${amount} per uur`,
    },
    settable:
      "Instellingen, zoals in employerTaxes: { jurisdiction: ..., sleutel: waarde }, of sleutel: { 2027: waarde } vanaf een datum",
    terms: "Arbeidsvoorwaarden, als regels van een dienstverband",
    key: "Sleutel",
    default: "Standaard",
    why: "Waarom",
    without: {
      figures: "de cijfers hierboven",
      noLine: "niet gerekend",
      issue: "verplicht",
    },
    statuses:
      "definitief: van kracht, en gelezen in de officiële tekst of in twee onafhankelijke bronnen; voorlopig: aangekondigd en nog niet definitief; te controleren: gelezen in één bron, of alleen zoals anderen de officiële tekst aanhalen.",
  },
  report: {
    answer: "Het antwoord",
    crossings: "Waar de rangorde omslaat",
    options: "De opties in één oogopslag",
    comparison: "Wat elke optie kost",
    time: "Kosten over de tijd",
    months: "Maand voor maand",
    decides: "Wat de kosten het meest beïnvloedt",
    certainty: "Hoe zeker het is",
    cases: "Varianten",
    explanations: "Hoe elk getal is berekend",
    notes: "Bronnen en opmerkingen",
    contents: "Inhoud",
    tryIt: "Wat als",
    tryHelp:
      "Wijzig een invoerwaarde: de hele pagina wordt opnieuw doorgerekend, met hetzelfde rekenmodel als waarmee zij is gemaakt.",
    reset: "Terug naar het bestand",
    copy: "Kopieer voor de opdrachtregel",
    copied: "Gekopieerd",
    flags: "Hetzelfde op de opdrachtregel",
    unchanged: "Zoals in het bestand",
    changed: (count) => (count === 1 ? "1 waarde gewijzigd" : `${count} waarden gewijzigd`),
    made: (tool) =>
      `Gemaakt met ${tool}. Alles op deze pagina staat in dit bestand; er wordt niets van een netwerk gevraagd.`,
    scenarios: (count) => `${count} scenario's naast elkaar`,
    beside: "Naast elkaar",
    scenario: "Scenario",
    caption: "Totale economische kosten van elke optie in elk scenario",
    inCase: "Variant",
    shown: (changes) => `Getoond met ${changes}`,
  },
};

const ENDS: Readonly<Record<Parameters<Language["breakEven"]["along"]>[3], string>> = {
  flags: "zoals opgegeven",
  range: "bandbreedte in het bestand",
  unit: "alle toegestane waarden",
  value: "0 tot 4× de huidige waarde",
  horizon: "de horizon",
};
