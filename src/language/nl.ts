import { listed, type Words } from "./words.ts";

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

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
  people: "mensen",
};

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
  costPerHour: "Kosten per uur",
  costPerProductiveHour: "Kosten per productief uur",
  runsFor: "Loopt",
  productiveAfter: "Volledig productief na",
  presentValue: "Contante waarde van de uitgaven",
  mediaSpend: "Mediabudget (telt niet mee)",
  fit: {
    heading: "Wat u vroeg",
    hours: "Benodigde uren",
    short: (hours) => `${hours} te kort`,
    budget: "Budget",
    within: "binnen",
    overMonths: (months) => `erboven in ${months}`,
    overTotal: (amount) => `${amount} erboven`,
    results: "Resultaat op tijd",
    met: "ja",
    late: "te laat",
    never: "nooit",
  },
  unknown: "niet bekend",
  baseline: "uitgangspunt",
  runningCash: "Uitgaven tot nu toe",
  runningTotal: "Totaal tot nu toe",
  monthHeading: "Maand",
  schedule: { exit: "Bij stoppen dan", shared: "meer dan één" },
  atStart: "meteen",
  onlyOption: (option, total, horizon) => `${option} kost ${total} over ${horizon}.`,
  verdict: {
    lowest: ({ option, amount, by, horizon, asked, against }) =>
      `${asked ? `Goedkoopste optie${by === "cash" ? " in kasuitgaven" : ""} die aan alle eisen voldoet` : `Laagste ${by === "cash" ? "kasuitgaven" : "kosten"}`}: ${option}, ${amount} over ${horizon}${against.length === 0 ? "" : `, ${listed(against, "en")}`}.`,
    below: (amount, percent, option) => `${amount}${percent === null ? "" : ` (${percent})`} minder dan ${option}`,
    above: (amount, percent, option) => `${amount}${percent === null ? "" : ` (${percent})`} meer dan ${option}`,
    level: ({ option, next, amount, by, horizon, margin, asked, against }) =>
      `${option} en ${next}${asked ? ", die aan alle eisen voldoen," : ""} liggen gelijk op ongeveer ${amount}${by === "cash" ? " aan kasuitgaven" : ""} over ${horizon} (verschil ${margin}, hoogstens 1%)${against.length === 0 ? "" : `, ${listed(against, "en")}`}.`,
    none: "Geen enkele optie voldoet aan alle eisen.",
    overlap: "De marges overlappen: de volgorde kan omslaan.",
    cheaper: (option, amount, lacks) =>
      `${option} kost minder, ${amount}, maar voldoet niet aan de eisen: deze optie ${listed(lacks, "en")}.`,
    but: (lacks) => `Deze optie ${listed(lacks, "en")}.`,
    lacks: {
      shorter: (months, horizon) => `loopt ${months} van de ${horizon}`,
      missing: (hours) => `levert ${hours} minder dan nodig`,
      unknown: "heeft geen bekende uren",
      monthly: (amount) => `gaat tot ${amount} over het maandbudget`,
      total: (amount) => `gaat ${amount} over het totale budget`,
      late: (months, by) => `is na ${months} volledig productief, niet na ${by}`,
      never: "eindigt voordat ze volledig productief is",
    },
    unequal: (option, rate, next, nextRate) =>
      `De opties leveren niet evenveel uren: per effectief uur is ${option} het laagst met ${rate}, tegen ${nextRate} voor ${next}.`,
  },
  figure: (addresses, value, source) =>
    `${addresses.join(", ")} ${addresses.length === 1 ? "is" : "zijn"} ${value}, niet uit het bestand: ${source}.`,
  explain: {
    formula: "Formule",
    numbers: "In getallen",
    paid: "Betaald",
    cases: "Gunstigste tot ongunstigste geval",
    range: (low, high) => `${low} tot ${high}`,
    inputs: "Waar de getallen vandaan komen",
    contribution: ({ rate, above, upTo, pay, amount, reached }) =>
      `${rate} van het loon${above === null ? "" : ` boven ${above}`}${upTo === null ? "" : `${above === null ? "" : " en"} tot ${upTo}`}${above === null && upTo === null ? "" : " per jaar"}: ${rate} van ${pay} is ${amount}${reached === null ? "" : `; bereikt in ${reached}`}`,
    asOf: (date) => `stand ${date}`,
    figure: (address, source) => `${address}, een kengetal dat niet uit het bestand komt: ${source}`,
    nothing: "Er is geen post om uit te leggen.",
    total: (name, amount, lines) => `${name} is ${amount}${lines === 1 ? "" : `, de som van deze ${lines} posten`}.`,
  },
  about: (address, sentence) => `${address}: ${sentence}.`,
  units: (unit) =>
    unit
      .split("/")
      .map((word) => UNITS[word] ?? word)
      .join(" per "),
  per: (period) => `per ${UNITS[period] ?? period}`,
  breakEven: {
    overTime: (by, exit) =>
      `In de tijd: ${by === "cash" ? "uitgaven" : "totaal"} tot nu toe${exit ? ", met wat stoppen aan het einde van die maand kost" : ""}`,
    along: (address, from, to, ends) => `Langs ${address}, van ${from} tot ${to} (${ENDS[ends] ?? ends})`,
    month: (month) => `maand ${month}`,
    pair: "Opties",
    breakEven: "Omslagpunt",
    before: "Goedkoper ervoor",
    after: "Goedkoper vanaf daar",
    fallsShort: (options) =>
      `${listed(options, "en")} ${options.length === 1 ? "voldoet" : "voldoen"} daar niet aan de eisen.`,
    never: "nooit",
    equal: "altijd gelijk",
    same: "beide gelijk",
    option: "Optie",
    meets: "Haalt het bij",
    target: (amount, address) => `Een totaal van ${amount}, langs ${address}; en de kosten aan beide einden`,
    crossing: ({ a, b, at, until, before, after, time }) => {
      const [up, down] = time ? ["vóór", "vanaf"] : ["onder", "boven"];
      if (after === null) return `${before} is goedkoper ${up} ${at}; vanaf daar kosten ${a} en ${b} evenveel.`;
      if (before === null) return `${a} en ${b} kosten evenveel tot ${at}; vanaf daar is ${after} goedkoper.`;
      if (until !== null) {
        return `${before} is goedkoper ${up} ${at}, ${after} boven ${until}; daartussen kosten ze evenveel.`;
      }
      return `${before} is goedkoper dan ${after} ${up} ${at}, ${after} ${down} ${time ? "dan" : "dat punt"}.`;
    },
    neverWithin: ({ cheaper, dearer, touches, a, b, from, to, fromA, fromB, toA, toB }) =>
      `${cheaper} ${touches ? "is nergens duurder dan" : "is altijd goedkoper dan"} ${dearer}, van ${from} (${a} ${fromA}, ${b} ${fromB}) tot ${to} (${a} ${toA}, ${b} ${toB}): geen omslagpunt binnen deze grenzen.`,
    equalWithin: ({ a, b, from, to, fromA, toA }) =>
      `${a} en ${b} kosten altijd evenveel, van ${from} (${fromA}) tot ${to} (${toA}).`,
    together: ({ a, b, from, to, cheaper, apart }) => {
      const where = to === null ? `Boven ${from}` : `Van ${from} tot ${to}`;
      return `${where} stijgen en dalen ${a} en ${b} samen: ${cheaper} blijft ${apart} goedkoper.`;
    },
  },
  sensitivity: {
    number: "Getal",
    low: "Laag",
    high: "Hoog",
    option: "Beweegt",
    costAtLow: "Kosten bij laag",
    costAtHigh: "Kosten bij hoog",
    swing: "Uitslag",
    choice: "Verandert de keuze",
    flip: (at, from, to) => `bij ${at}: ${from ?? "geen optie"} > ${to ?? "geen optie"}`,
    beyond: (flip) => `nee; pas ${flip}`,
    keeps: "nee",
    fifth: "Een getal zonder marge varieert 20% naar beide kanten, binnen wat het veld toelaat.",
    idle: (count) => (count === 1 ? "1 getal verandert geen kosten." : `${count} getallen veranderen geen kosten.`),
    picture: (low, high) => `${low} getal laag, ${high} getal hoog; rechts van de lijn is duurder`,
    nobody: "geen optie voldoet aan de eisen",
    map: (x, from, to, y) => `De winnaar: ${x} naar rechts, van ${from} tot ${to}; ${y} omhoog`,
    changed: (winner, by) =>
      `${winner === null ? "Geen enkele optie voldoet aan alle eisen" : `${winner} wint`}, en ${by.length === 1 ? "één getal verandert" : `${by.length} getallen veranderen`} dat: ${by.join("; ")}.`,
    changedBy: (address, flips) => `${address} ${flips}`.trimEnd(),
    unchanged: (winner) =>
      `${winner === null ? "Geen enkele optie voldoet aan alle eisen" : `${winner} blijft de winnaar`}, welk getal ook alleen varieert.`,
    nearest: (address, flip) => `De dichtstbijzijnde omslag ligt verder weg: ${address} ${flip}.`,
    alone: (option) => `${option} is de enige optie, dus niets kan de keuze veranderen.`,
  },
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
      `De winnaar${by === "cash" ? " in kasuitgaven" : ""} verandert van ${before ?? "geen"} in ${after ?? "geen"}.`,
    cheapestChanged: (before, after, by) =>
      `De goedkoopste optie${by === "cash" ? " in kasuitgaven" : ""} verandert van ${before ?? "geen"} in ${after ?? "geen"}.`,
    lost: (option, lacks) => `${option} voldoet niet aan de eisen: deze optie ${listed(lacks, "en")}.`,
    regained: (option) => `${option} voldoet nu aan alle eisen.`,
    winnerStays: (option, by) => `${option} blijft de winnaar${by === "cash" ? " in uitgaven" : ""}.`,
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
    ruleWinner: (before, after) => `de winnaar was ${before ?? "geen"} en is ${after ?? "geen"}`,
    ruleIncrease: (option, before, after, change, percent) =>
      `${option} stijgt van ${before} naar ${after}, met ${change}${percent === null ? "" : ` (${percent})`}`,
  },
  simulate: {
    option: "Optie",
    mean: "Gemiddeld",
    error: "± fout",
    cheapest: "Goedkoopst in",
    winner: "Wint in",
    meets: "Voldoet aan de eisen in",
    regret: "Verwachte meerkosten t.o.v. beste keuze",
    only: ({ option, share, regret, asked }) =>
      `${option} wint in ${share} van de simulaties; geen andere optie ${asked ? "voldoet in de meeste daarvan aan alle eisen" : "blijft over"}. Deze keuze kost gemiddeld ${regret} meer dan achteraf de beste.`,
    none: "Geen enkele optie voldoet in de meeste simulaties aan alle eisen.",
    cheaper: (option, mean, short) =>
      `${option} heeft een lager gemiddelde, ${mean}, maar voldoet in ${short} van de simulaties niet aan de eisen.`,
    draws: (draws, seed, numbers) =>
      `${draws} trekkingen van ${numbers === 1 ? "1 getal" : `${numbers} getallen`}, voor elke optie dezelfde; seed ${seed} geeft ze opnieuw.`,
    verdict: ({ option, next, share, margin, error, regret, by, asked }) =>
      `Laagste gemiddelde ${by === "cash" ? "kasuitgaven" : "kosten"}${asked ? " die aan alle eisen voldoen" : ""}: ${option}, ${margin} minder dan ${next} (standaardfout ${error}); wint in ${share} van de simulaties. Deze keuze kost gemiddeld ${regret} meer dan achteraf de beste.`,
    tie: ({ option, next, share, margin, error, regret, by }) =>
      `${option} en ${next} liggen gelijk: gemiddeld ${margin}${by === "cash" ? " aan kasuitgaven" : ""} verschil, met een standaardfout van ${error}. ${option} wint in ${share} van de simulaties; deze keuze kost gemiddeld ${regret} meer dan achteraf de beste.`,
    alone: (option, mean, from, to) =>
      `${option} kost gemiddeld ${mean}; 90% van de trekkingen ligt tussen ${from} en ${to}.`,
  },
  figures: {
    title: "Landen en staten waarvan de werkgeverslasten zijn meegeleverd",
    name: "Schrijf",
    jurisdiction: "Land of staat",
    currency: "Munt",
    years: "Premiejaren",
    one: "cmo-cost figures us-tx toont elk cijfer van één daarvan, met bron en datum. Jaren vóór het eerste worden geweigerd; na het laatste lopen de laatste cijfers door, en elk antwoord zegt dat.",
    subtitle: (currency, month) => `in ${currency}; een premiejaar begint in ${month}`,
    rates: "Percentages",
    component: "Onderdeel",
    rate: "Percentage",
    of: "Van",
    when: "Wanneer",
    inForce: "Van kracht",
    status: "Status",
    pay: "loon",
    own: "het eigen percentage van de werkgever",
    spared: "-100%",
    base: (base, above, upTo) => `${base}${above ? `, boven: ${above}` : ""}${upTo ? `, tot: ${upTo}` : ""}`,
    shareOf: (share, rate) => `${share} van ${rate}`,
    since: (from) => `vanaf ${from}`,
    between: (from, until) => `vanaf ${from}, vóór ${until}`,
    statusOf: { final: "definitief", provisional: "voorlopig", secondary: "uit de tweede hand" },
    limits: "Grenzen",
    limit: "Grens",
    amount: "Bedrag",
    amountPer: { year: (amount) => `${amount} per jaar`, month: (amount) => `${amount} per maand` },
    settable: "Wat een werkgever kan opgeven, als in employerTaxes: { jurisdiction: ..., sleutel: waarde }",
    key: "Sleutel",
    default: "Zonder",
    why: "Waarom",
    without: {
      figures: "de cijfers hierboven",
      noLine: "geen regel",
      issue: "moet worden opgegeven",
    },
    statuses:
      "definitief: van kracht, en gelezen in de officiële tekst of in twee onafhankelijke bronnen; voorlopig: aangekondigd en nog niet definitief; uit de tweede hand: gelezen in één bron, of alleen zoals anderen de officiële tekst aanhalen.",
  },
};

/** Where the ends of what was looked at come from. */
const ENDS: Readonly<Record<string, string>> = {
  flags: "zoals opgegeven",
  range: "de eigen marge",
  unit: "alles wat de eenheid toelaat",
  value: "vier keer de waarde",
};
