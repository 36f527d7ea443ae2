/** Dutch for the issues. */
import type { IssueValues, KeyPlace, Term, WantedNumber } from "../core/issue-values.ts";
import { issueParts, type PartWords } from "./issue-parts.ts";
import {
  CASES,
  converted,
  type ExpectedWords,
  type FaultWords,
  hinted,
  type IssuePrinter,
  type IssueText,
  type IssueWords,
  ticked,
} from "./issue-words.ts";

const PARTS: PartWords = {
  and: "en",
  or: "of",
  of: "van",
  file: "het bestand",
  option: "optie",
  part: "onderdeel",
  cost: "kostenpost",
  containers: { number: "een getal", expectation: "een verwachting", case: "een variant" },
  text: "de tekst",
  number: "het getal",
  found: {
    nothing: "niets",
    list: "een lijst",
    map: "een map",
    symbol: "een symbool",
    function: "een functie",
    bigint: "een bigint",
  },
  meant: (text) => `bedoelt u \`${text}\`?`,
  oneOf: (list) => `een van ${list}`,
};

const { and, container, found, meant, near, nearAnd, nearAndOne, nearOrOne, oneOf, or, ways, where, word } =
  issueParts(PARTS);

function wants({ type, unit }: WantedNumber, print: IssuePrinter): string {
  if (type === "ratio") return "hier hoort een percentage";
  if (type === "either") return `hier hoort een percentage, of een bedrag in ${print.unit(unit)}`;
  const kind = type === "whole" ? "een heel getal" : "een getal";
  return unit === "" ? `hier hoort ${kind}` : `hier hoort ${kind}, in ${print.unit(unit)}`;
}

const inDigits = (sample: string): string => `schrijf het in cijfers, bijvoorbeeld \`${sample}\``;
const suchAs = ({ sample }: WantedNumber): string => `schrijf bijvoorbeeld \`${sample}\``;
const ifIn = (unit: string, print: IssuePrinter): string => (unit === "" ? "" : `, als dat in ${print.unit(unit)} is`);
const inQuotes = (quoted: string): string => `zet de tekst tussen aanhalingstekens: \`${quoted}\``;
const orText = (digits: string, text: string): string => `schrijf \`${digits}\`, of \`"${text}"\` als het een tekst is`;

function numberExpected(values: IssueValues["number-expected"], print: IssuePrinter): IssueText {
  const { wanted } = values;
  const words = wants(wanted, print);
  const hint = inDigits(wanted.sample);
  switch (values.as) {
    case "nothing":
      return [`${words}; er staat niets`, `schrijf bijvoorbeeld \`${wanted.sample}\`, of haal de regel weg`];
    case "long":
      return [`${words}, geen lange tekst`, hint];
    case "map":
      return [`${words}, geen map`, hint];
    case "other":
      return [`${words}, niet \`${values.text}\``, hint];
    case "list":
      return [`${words}, geen lijst`, `een bandbreedte schrijft u als \`${values.write ?? "LAAG to HOOG"}\``];
    case "text":
      return [`${words}; \`${values.text}\` is een tekst`, hint];
    case "digits":
      return [`${words}; \`${values.text}\` is niet als getal geschreven`, hint];
    case "unknown":
      return [
        `${words}; \`${values.text}\` is geen getal`,
        "schrijf 0 als er niets is; haal de regel weg als niemand het weet, of schrijf een bandbreedte: `LAAG to HOOG`",
      ];
    case "month":
      return [
        `${words}; \`${values.text}\` is een maand van de kalender`,
        "schrijf hoeveel maanden na het begin dat is",
      ];
    case "vat":
      return [
        `\`${values.text}\` spreekt van btw`,
        "schrijf de prijs zonder btw; btw die niet terugkomt, telt mee door `irrecoverableVat: 21%`",
      ];
    case "more":
      return [
        `in \`${values.text}\` kan meer zitten dan hier hoort`,
        "schrijf alleen dit loon, bruto: bonus, vakantiegeld en secundaire arbeidsvoorwaarden hebben elk een eigen naam",
      ];
    case "worked":
      return [`\`${values.text}\` moet nog uitgerekend worden`, `schrijf \`${values.write}\``];
    case "paid-in":
      return [
        `\`${values.text}\` zegt ook wanneer het betaald wordt`,
        `schrijf \`${values.write}\`; de maand staat apart: \`bonusMonth: ${values.month}\` van een bonus, \`holidayAllowanceMonth: ${values.month}\` van vakantiegeld`,
      ];
    case "sign-first":
      return [`het procentteken van \`${values.text}\` staat voorop`, `schrijf \`${values.write}\``];
    case "vague":
      return [
        `\`${values.text}\` zegt minder dan een getal`,
        `schrijf \`${values.write}\`, of een bandbreedte: \`LAAG to HOOG\``,
      ];
  }
}

function percentExpected(values: IssueValues["percent-expected"], print: IssuePrinter): IssueText {
  switch (values.as) {
    case "amount":
      return [`${wants(values.wanted, print)}, geen bedrag: \`${values.text}\``, suchAs(values.wanted)];
    case "not-one":
      return [`${wants(values.wanted, print)}; \`${values.text}\` is er geen`, inDigits(values.wanted.sample)];
    case "mixed":
      return [
        `\`${values.text}\` is half percentage, half bedrag`,
        `schrijf elk getal van een bandbreedte als percentage${values.either ? ", of geen van alle" : ""}`,
      ];
    case "bare":
      return [`\`${values.text}\` mist het procentteken`, `schrijf ${or(values.write)}`];
    case "bare-of":
      return [`\`${values.text}\` mist het procentteken`, `schrijf \`${values.write}\`, of alleen het bedrag`];
  }
}

function notation(values: IssueValues["number-notation"]): IssueText {
  const { text } = values;
  switch (values.as) {
    case "infinite":
      return [`met \`${text}\` valt niet te rekenen`, "schrijf een gewoon getal"];
    case "base":
      return values.digits === null
        ? [`\`${text}\` is een getal in grondtal ${values.base}, en te groot`, "schrijf het in gewone cijfers"]
        : [`\`${text}\` is een getal in grondtal ${values.base}`, orText(values.digits, text)];
    case "zero":
      return [
        `\`${text}\` begint met een nul`,
        values.quotable ? orText(values.write[0] ?? "", text) : `schrijf ${or(values.write)}`,
      ];
  }
}

function precision(values: IssueValues["number-precision"]): IssueText {
  const { text } = values;
  switch (values.as) {
    case "large":
      return [`\`${text}\` is een te groot getal`, "schrijf een kleiner getal"];
    case "small":
      return [`\`${text}\` ligt te dicht bij 0 om te bewaren`, "schrijf `0`"];
    case "digits":
      return [`\`${text}\` heeft meer cijfers dan bewaard kunnen worden`, orText(values.digits, text)];
  }
}

function suffix(values: IssueValues["number-suffix"]): IssueText {
  const hint = `schrijf ${or(values.write)}`;
  switch (values.as) {
    case "space":
      return [`er staat een spatie in \`${values.text}\``, hint];
    case "word":
      return [`er staat een woord in \`${values.text}\``, hint];
    case "each":
      return [`\`${values.text}\`: geldt \`${values.suffix}\` voor elk getal?`, hint];
  }
}

function separator({ as, text, write }: IssueValues["thousands-separator"]): IssueText {
  const hint = `schrijf ${or(write)}`;
  switch (as) {
    case "cut":
      return [`\`${text}\` is bij de komma in tweeën geknipt: daar begint hier het volgende getal`, hint];
    case "separator":
      return [`er staat een scheidingsteken voor duizendtallen in \`${text}\``, hint];
    case "two-readings":
      return [
        `\`${text}\` is in verschillende landen een ander getal`,
        write.length > 1 ? `${hint}, wat er is bedoeld` : hint,
      ];
  }
}

function rangeEnds(values: IssueValues["range-ends"]): IssueText {
  switch (values.as) {
    case "count":
      return [
        `\`${values.text}\` is geen bandbreedte van twee uiteinden, of van een laag, een waarschijnlijk en een hoog getal`,
        "schrijf `LAAG to HOOG` of `LAAG to WAARSCHIJNLIJK to HOOG`",
      ];
    case "both":
      return [`\`value\` en \`${values.slot}\` sluiten elkaar uit`, "schrijf `value`, of `low` en `high`"];
    case "missing": {
      const missing =
        values.missing === "all" ? "`value`, of `low` en `high`, ontbreken" : `\`${values.missing}\` ontbreekt`;
      return [missing, `schrijf \`{ value: ${values.sample} }\`, of \`{ low: …, high: … }\``];
    }
    case "slot":
      return [
        `bij \`${values.slot}\` hoort één getal, geen bandbreedte`,
        "schrijf de bandbreedte als `{ value: LAAG to HOOG }`",
      ];
    case "limit":
      return [
        "hier hoort één getal, geen bandbreedte",
        "schrijf atLeast: voor het lage uiteinde en atMost: voor het hoge",
      ];
    case "tolerance":
      return ["hier hoort één tolerantie, geen bandbreedte", "schrijf within: en één getal"];
  }
}

function bounds(values: IssueValues["out-of-bounds"], print: IssuePrinter): IssueText {
  switch (values.as) {
    case "leave": {
      const { days, most, weeks } = values;
      return [
        `${days} verlofdagen zijn meer dan de ${most} werkdagen van een jaar van ${weeks} weken`,
        `schrijf hooguit ${most}`,
      ];
    }
    case "structure":
      return [
        `\`${values.address}\` bepaalt de opzet van het scenario en kan niet veranderen zonder het opnieuw te lezen`,
        `geef het bij het lezen van het bestand: --set ${values.address}=${values.value}, of set: ["${values.address}=${values.value}"] in de bibliotheek`,
      ];
    case "number": {
      const low = values.min === null ? "" : `${values.minExclusive ? " boven" : " vanaf"} ${values.min}`;
      const high = values.max === null ? "" : ` tot en met ${values.max}`;
      return [
        `\`${values.address}\` kan niet ${values.value} zijn`,
        `hier kan ${values.whole ? "een heel getal" : "een getal"}${low}${high}`,
      ];
    }
    default: {
      const { as, value, bound, unit, written } = values;
      const inUnit = `${bound} ${print.unit(unit, Number(bound))}`.trimEnd();
      const how = {
        above: `te hoog: het hoogste is ${inUnit}`,
        below: `te laag: het laagste is ${inUnit}`,
        "not-above": `te laag: het moet boven ${inUnit} liggen`,
      };
      const hints = {
        above: `hooguit \`${bound}\``,
        below: `minstens \`${bound}\``,
        "not-above": `meer dan \`${bound}\``,
      };
      return [converted(written, `\`${value}\` is ${how[as]}`), `schrijf ${hints[as]}`];
    }
  }
}

function listOfValues(values: IssueValues["list-of-values"]): IssueText {
  const month = "schrijf { rate: 3%, month: 1 }: het percentage, en de kalendermaand van 1 tot en met 12";
  switch (values.as) {
    case "input":
      return [
        `\`${values.input}\` is een lijst, geen enkel getal`,
        `schrijf de lijst waar zij geldt, en \`$${values.input}\` voor een getal erin`,
      ];
    case "fixed":
      return [
        "hier hoort één getal, geen lijst: dit getal verandert niet",
        `schrijf ${values.write}${values.lasts ? ", of een plan met een onderdeel voor elke periode" : ""}`,
      ];
    case "dated":
      return [
        "hier hoort één getal, of een getal per datum waarop het ingaat, geen lijst",
        `schrijf ${values.write}: vanaf 2026, en vanaf 2027`,
      ];
    case "phase-months":
      return [
        `\`months\` van fase ${values.entry} is geen aantal maanden boven 0`,
        "schrijf hoeveel maanden de fase duurt, bijvoorbeeld `months: 3`",
      ];
    case "band-order":
      return [
        `schijf ${values.entry} eindigt waar de vorige eindigt, of lager`,
        "laat `upTo` van schijf tot schijf stijgen",
      ];
    case "mixed":
      return [
        `regel ${values.entry} is van een andere grondslag dan de eerste, of een bedrag naast een percentage`,
        "schrijf alle als percentage van één grondslag, of alle als bedrag",
      ];
    case "increase-key":
      return [`onbekende sleutel \`${values.key}\` in een jaarlijkse verhoging`, month];
    case "increase-month":
      return ["de maand van een jaarlijkse verhoging is geen kalendermaand", month];
    case "increase-text":
      return ["een verhoging in een kalendermaand heeft een percentage en een maand", `schrijf ${values.write}`];
    case "no-increase":
      return ["de lijst van verhogingen is leeg", "schrijf er een voor elk jaar, bijvoorbeeld [5%, 0%]"];
    case "no-value":
      return [`regel ${values.entry} van de lijst heeft geen \`value\``, `schrijf ${values.write}`];
    case "key":
      return [`onbekende sleutel \`${values.key}\` in regel ${values.entry} van de lijst`, `schrijf ${values.write}`];
    case "no-limit":
      return [
        `\`${values.limit}\` ontbreekt in regel ${values.entry} van de lijst`,
        `alleen de laatste kan zonder: schrijf ${values.write}`,
      ];
  }
}

/** Wat u schrijft voor een term van contracten zonder eigen sleutel. */
const TERMS: Readonly<Record<Term, (key: string, months: string) => string>> = {
  payment: () =>
    "wanneer een factuur betaald wordt, verandert de kosten niet: haal de regel weg; hoe vaak hij komt, zegt `billing`",
  noCost: () => "het verandert de kosten niet: haal de regel weg",
  freeMonths: (price, months) =>
    `een prijs mag in de tijd veranderen: schrijf \`${price}: [{ months: ${months}, value: 0 }, { value: … }]\``,
  revenue: (id) =>
    `er is geen omzet om een deel van te nemen: schrijf een bedrag, zoals \`costs: { ${id}: { amount: 5000, every: year, probability: 50% } }\``,
  vesting: () =>
    "aandelen tellen naarmate ze verdiend worden, per jaar de toekenning van een jaar, zodra de cliff bereikt is: schrijf `annualEquity: 50000, equityCliffMonths: 12`",
  hoursCap: (key) =>
    `een staffel die ophoudt, is een plafond: schrijf \`${key}: [{ upTo: …, value: … }]\`, uren boven de inbegrepen uren`,
  onTarget: (key) =>
    `beloning bij het halen van de doelen is salaris en bonus: schrijf ze apart, zoals \`${key}: 160000, bonus: 25%\``,
  ir35: (id) =>
    `de belasting van wie binnen IR35 werkt, wordt niet berekend: schrijf wat erbij komt, zoals \`costs: { ${id}: { amount: 1500, every: month } }\``,
};

function keyPlace(place: KeyPlace): string {
  switch (place.as) {
    case "kinds": {
      const of = place.kinds.length === 0 ? "" : ` van soort ${or(place.kinds)}`;
      return `\`${place.key}\` staat in een optie${of}`;
    }
    case "costs":
      return `extra kosten schrijft u als \`costs: { ${place.id}: { amount: ${place.amount}, every: ${place.every} } }\`${place.contribution === null ? "" : `, een premie over loon als \`contributions: { ${place.id}: ${place.contribution} }\``}`;
    case "options":
      return "een optie staat onder `options:`, twee spaties ingesprongen";
    case "term":
      return TERMS[place.term](place.key, place.months);
  }
}

function unknownKey(values: IssueValues["unknown-key"]): IssueText {
  const { key, in: inside, write, known } = values;
  const otherwise =
    inside === "number"
      ? `een getal kan hebben: ${ticked(known)}`
      : inside === "case"
        ? `wijzigingen staan in set, zoals in ${CASES}`
        : values.belongs === null
          ? `hier kan: ${known.join(", ") || "niets"}`
          : keyPlace(values.belongs);
  return [
    `onbekende sleutel \`${key}\` in ${container(inside)}`,
    write === null ? near(values, otherwise) : `schrijf \`${write.key}: ${write.value}\``,
  ];
}

function missingKey(values: IssueValues["missing-key"], print: IssuePrinter): IssueText {
  switch (values.as) {
    case "key": {
      const { key, in: inside, value, like } = values;
      const message = `\`${key}\` ontbreekt in ${where(inside)}`;
      return hinted(message, value === null ? like && print.words(like)[1] : `schrijf ${key}: ${value}`.trimEnd());
    }
    case "kind":
      return [`\`kind\` ontbreekt in ${where(values.in)}`, `schrijf kind: en ${oneOf(values.known)}`];
    case "phase-hours":
      return [
        `de uren van ${where(values.in)} zijn niet duidelijk`,
        "schrijf { months: 6, value: 40 }, met de uren één keer",
      ];
    case "phase-months":
      return [`\`months\` ontbreekt in ${where(values.in)}`, "alleen de laatste fase kan zonder lengte"];
    case "ramp-up":
      return ["de inwerkperiode heeft maanden of een bedrag nodig", "schrijf rampUp: { months: 6, startingAt: 25% }"];
    case "subject":
      return [
        "de verwachting zegt niet waarover zij gaat",
        "schrijf of: en het adres van een uitkomst, zoals { of: retainer.total, is: 96000 }",
      ];
  }
}

const EXPECTED: ExpectedWords = {
  map: ["hier hoort een map", "schrijf `naam: waarde`, elk op een regel eronder, twee spaties ingesprongen"],
  list: ["hier hoort een lijst"],
  text: ["hier hoort een tekst", "zet hem tussen aanhalingstekens"],
  flag: ["hier hoort true of false", "schrijf true of false"],
  "option-body": ["hier hoort een map", "schrijf kind: en de getallen, ingesprongen onder de id"],
  options: ["hier hoort een map van opties met elk een id"],
  inputs: ["hier hoort een map van getallen met een naam", "schrijf inputs: { fee: 8000 }, en `$fee` waar het staat"],
  cases: ["hier hoort een map van varianten met elk een id", `schrijf ${CASES}`],
  case: ["hier hoort een variant", `schrijf ${CASES}`],
  expectations: ["hier hoort een lijst", "schrijf - { of: retainer.total, is: 96000 }, één per regel"],
  expectation: ["hier hoort een verwachting", "schrijf { of: retainer.total, is: 96000 }"],
  option: ["hier hoort de id van een optie", "schrijf de id van een optie van het bestand"],
  "two-options": ["hier horen twee opties", "schrijf breakEven: [retainer, hourly]"],
  "number-address": [
    "hier hoort het adres van een getal",
    "schrijf vary: need.hoursPerMonth, of laat vary weg voor de maand van het omslagpunt",
  ],
  source: ["parseScenario: hier hoort de tekst van een scenario, als bytes of als object"],
  scenario: ["hier hoort een scenario zoals parseScenario het geeft"],
  comparison: ["hier hoort een opgeslagen vergelijking", "schrijf de waarde van wat compare --format json gaf"],
  finding: ["hier hoort het antwoord op een vraag", "schrijf wat compare, schedule of een andere vraag geeft"],
  rules: ["hier hoort een lijst van regels", "schrijf wat readRules geeft: de value ervan"],
  function: ["hier hoort een functie"],
  numbers: ["hier hoort een object van getallen per adres", 'schrijf { "hire.annualSalary": 190000 }'],
  "two-different": ["hier hoort een lijst van twee verschillende teksten"],
  else: ["hier hoort iets anders"],
};

function wrongType(values: IssueValues["wrong-type"]): IssueText {
  if (values.as === "no-change") return [`\`set\` van variant \`${values.case}\` wijzigt niets`, `schrijf ${CASES}`];
  const [what, always] = EXPECTED[values.expected];
  const message = `${what}, er staat ${found(values.found)}`;
  if (values.as === "hyphens") {
    const ids = values.ids ? ", elk onder een eigen id" : "";
    return [message, `haal de streepjes weg: schrijf ${values.write}${ids}`];
  }
  return hinted(
    message,
    values.write === null
      ? always
      : `schrijf ${values.write}${values.other === undefined ? "" : `, of ${values.other}`}`,
  );
}

const KINDS: Readonly<Record<string, string>> = {
  retainer: "een vast bedrag per maand",
  hourly: "per uur gerekend",
  fullTime: "in loondienst",
  interim: "per dag gerekend",
  agency: "een bedrag per maand, naast het mediabudget",
  consultant: "per project of in dagen",
  coach: "per sessie",
  plan: "het een na het ander",
  custom: "eigen kosten",
};

const PERIODS = {
  billed: "hoe vaak het honorarium in rekening komt",
  paid: "hoe vaak de kosten worden betaald",
  limits: "waarvoor de grenzen gelden",
};

/** The words of a kind's own fields, by their English. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  notice: "opzegging",
  "on top of months": "boven op de maanden",
  "within months, at no extra cost": "binnen de maanden, zonder extra kosten",
};

function unknownWord(values: IssueValues["unknown-word"], print: IssuePrinter): IssueText {
  switch (values.as) {
    case "key":
      return [
        `hier hoort ${oneOf(values.known)}, er staat ${found(values.found)}`,
        `schrijf ${values.key}: ${values.near ?? values.known[0]}`,
      ];
    case "meanings": {
      const dutch = (english: string) => OWN_WORDS[english] ?? print.figure(english);
      const list = Object.entries(values.words).map(([name, meaning]) => `${name} (${dutch(meaning)})`);
      return [
        `\`${values.key}\` (${dutch(values.label)}) heeft eigen woorden, er staat ${word(values.found)}`,
        `${values.write === null ? (values.near === null ? "" : `${meant(values.near)} `) : `schrijf \`${values.write}\`; hier `}${oneOf(list)}`,
      ];
    }
    default: {
      const what = values.as === "counts" ? "vanaf wanneer de maanden tellen" : "waarvan het percentage is";
      return [`hier hoort ${what}, er staat ${word(values.found)}`, nearAndOne(values)];
    }
  }
}

const missing =
  (what: string) =>
  ({ ways: either, orNeed }: IssueValues["price-missing"]): IssueText => [
    what,
    `schrijf ${ways(either)}${orNeed ? ", of need: { hoursPerMonth: 40 } voor alle opties" : ""}`,
  ];

const twice =
  (what: string) =>
  ({ first, second, keep }: IssueValues["price-twice"]): IssueText => [
    `${what} dubbel gegeven: door \`${first}\` en door \`${second}\``,
    ways(keep, "houd "),
  ];

function unknownCase({ case: id, by, ...known }: IssueValues["unknown-case"]): IssueText {
  const list = known.known.join(", ");
  const otherwise =
    list === ""
      ? `het bestand heeft geen varianten${by === "flag" ? `: schrijf ${CASES}` : ""}`
      : by === "flag"
        ? `het bestand heeft ${list}`
        : oneOf(known.known);
  return [`geen variant heet \`${id}\``, near(known, otherwise)];
}

const UNITS: Readonly<Record<string, string>> = {
  money: "geld",
  hours: "uren",
  months: "maanden",
  percent: "procentpunten",
  ratio: "een deel van 1",
  number: "een getal",
};
const resultUnit = (unit: string): string => UNITS[unit] ?? unit;

function unknownAddress(values: IssueValues["unknown-address"]): IssueText {
  switch (values.as) {
    case "option":
      return [
        `\`${values.option}\` is een optie, niet een van haar getallen`,
        `schrijf --set ${values.option}.SLEUTEL=WAARDE, bijvoorbeeld --set ${values.option}.months=6, in een variant ${values.option}.months: 6`,
      ];
    case "first":
      return [
        `geen optie en geen sleutel van het bestand heet \`${values.word}\``,
        near(values, `een adres begint met ${oneOf(values.known)}`),
      ];
    case "not-a-map":
      return [
        `\`${values.address}\` is ${found(values.found)}, geen map`,
        values.write === null
          ? `geef \`${values.address}\` in zijn geheel`
          : `geef \`${values.address}\` in zijn geheel, elk getal met de datum vanaf wanneer het geldt, zoals \`${values.write}\``,
      ];
    case "list":
      return [
        `\`${values.address}\` is een lijst van ${values.count} en heeft geen \`${values.key}\``,
        "de regels van een lijst tellen vanaf 1",
      ];
    case "number":
      return [`geen getal van het bestand heet \`${values.address}\``, nearOrOne(values)];
    case "result": {
      const { option, result, open, known, near } = values;
      return [
        `\`${option}\` heeft geen uitkomst \`${result}\``,
        near === null
          ? `wel: ${known.join(", ")}${open ? ", lines.<post>, years.<nummer>, months.<nummer>" : ""}`
          : meant(`${option}.${near}`),
      ];
    }
    case "month":
      return [
        `\`${values.option}\` heeft geen uitkomst \`${values.result}\``,
        `de maanden zijn 1 tot en met ${values.months}`,
      ];
    case "in-month":
      return [
        `\`${values.option}\` heeft geen uitkomst \`${values.result}\``,
        `een maand heeft ${values.known.join(", ")} en lines.<post>`,
      ];
    case "not-known":
      return [
        `\`${values.address}\` is hier niet bekend, dus er valt niets mee te vergelijken`,
        "geef de uren van de optie, of laat deze verwachting weg",
      ];
    case "no-limit":
      return [`\`${values.address}\` is hier niet bekend en dus geen grens`, "noem een andere uitkomst"];
  }
}

function notGolden(values: IssueValues["not-a-golden-result"]): IssueText {
  const expected = "hier hoort een bewaarde vergelijking";
  switch (values.as) {
    case "no-object":
      return [`${expected}, één JSON-object`, REWRITE];
    case "other":
      return [
        `${expected}, er staat ${values.finding === null ? "een ander object" : `een bewaarde ${values.finding}`}`,
        REWRITE,
      ];
    case "version":
      return [`de schemaVersion is ${values.version}; deze versie leest ${values.reads}`, REWRITE];
    case "damaged":
      return [`de bewaarde vergelijking is beschadigd bij \`${values.at}\``, REWRITE];
    case "old":
      return [
        "bewaard door versie 0.1 (schemaVersion 1), die de winnaar nog niet van de goedkoopste onderscheidde",
        REWRITE,
      ];
  }
}

const REWRITE =
  "bewaar haar opnieuw met `cmo-cost check --update`, of `cmo-cost compare BESTAND --format json -o UITKOMST`";

const FAULTS: FaultWords = {
  missing: "dit bestand is er niet",
  folder: "is een map; noem een bestand daarin",
  "no-folder": "de map ervan bestaat niet",
  "not-a-folder": "een deel van het pad is geen map",
  denied: "geen toegang",
  "read-only": "hier kan alleen worden gelezen",
  full: "er is geen ruimte meer",
  "too-large": "het bestand zou te groot worden",
  "long-name": "de naam is te lang",
  "no-name": "dit is geen naam van een bestand",
  link: "het is een koppeling",
  looping: "de koppelingen ervan lopen in een kring",
  input: "het is invoer; noem een ander bestand",
  "other-end": "er is niets aan de andere kant",
  "many-open": "er zijn te veel bestanden open",
  device: "het apparaat weigert",
};

export const nlIssues: IssueWords = {
  "file-too-long": ({ most }) => [
    `het bestand is langer dan ${most} MiB, en meer wordt niet gelezen`,
    "splits het bestand, of laat weg wat geen scenario is",
  ],
  "not-utf8": (values) => [
    values.as === "utf-16"
      ? "het bestand is bewaard als UTF-16"
      : `byte ${values.byte} van het bestand is geen UTF-8-tekst`,
    "bewaar het bestand als UTF-8",
  ],
  "empty-file": () => ["er staat geen scenario in het bestand", "begin met `version: 1`"],
  "not-a-map": ({ found }) => [
    `het bestand is ${found === "list" ? "een lijst" : "één enkele waarde"}, geen scenario`,
    "begin met `version: 1`, en schrijf alles als `naam: waarde`",
  ],
  "invisible-character": (values) =>
    values.as === "space"
      ? ["deze regel springt in met een harde spatie", "schrijf een gewone spatie"]
      : [`hier staat een onzichtbaar teken (U+${values.code})`, "haal het weg"],
  "several-documents": () => [
    "hier begint een tweede YAML-document",
    "houd één scenario per bestand, en schrijf `---` alleen bovenaan",
  ],
  "yaml-directive": ({ as }) =>
    as === "line"
      ? ["een regel die met `%` begint heeft hier geen betekenis", "haal de regel weg"]
      : ["tussen een regel die met `%` begint en het scenario ontbreekt `---`", "haal de regel met `%` weg"],
  "yaml-tag": ({ tag }) => [
    `\`${tag}\` is een YAML-tag, die hier geen betekenis heeft`,
    tag === "!!str"
      ? "zet de tekst tussen aanhalingstekens"
      : `haal \`${tag}\` weg, of zet de tekst tussen aanhalingstekens`,
  ],
  "yaml-syntax": () => [
    "dit is niet als YAML geschreven",
    "zet een tekst tussen aanhalingstekens als er een van `: # [ ] { } , & * ! | > % @` in staat",
  ],
  "nested-too-deep": ({ most }) => [
    `hier staan meer dan ${most} maps en lijsten in elkaar`,
    "schrijf het met minder niveaus",
  ],
  "typographic-quotes": ({ text, write }) => [
    `\`${text}\` heeft typografische aanhalingstekens, die YAML als letters leest`,
    write === null ? 'zet rechte aanhalingstekens, `"`, om de hele tekst' : `schrijf \`${write}\``,
  ],
  "unclosed-quote": ({ mark }) => [
    `het aanhalingsteken \`${mark}\` dat hier begint is niet gesloten`,
    `schrijf \`${mark}\` waar de tekst eindigt`,
  ],
  "unclosed-bracket": ({ bracket, closer }) => [
    `het haakje \`${bracket}\` dat hier begint is niet gesloten`,
    `schrijf \`${closer}\` waar het eindigt, en laat elke regel erbinnen inspringen`,
  ],
  "unopened-bracket": ({ bracket }) => [
    `\`${bracket}\` sluit een haakje dat nooit is geopend`,
    "haal het weg, of zet de tekst tussen aanhalingstekens",
  ],
  "tab-indent": () => [
    "deze regel springt in met een tab; YAML kent alleen spaties",
    "schrijf twee spaties voor elke tab",
  ],
  "bad-indent": ({ word }) => [
    "deze regel springt anders in dan de regels waar hij bij hoort",
    word === null
      ? "laat alle sleutels van één niveau in dezelfde kolom beginnen"
      : `haal de spatie voor \`${word}\` weg`,
  ],
  "misplaced-list": () => [
    "een lijstregel `-` kan hier niet staan",
    "schrijf elk `- item` op een eigen regel onder de sleutel, of alle samen als `[item, item]`",
  ],
  "missing-colon": (values) =>
    values.as === "space"
      ? ["de spatie na de dubbele punt ontbreekt", `schrijf \`${values.write}\``]
      : [
          `\`${values.line}\` heeft geen dubbele punt`,
          values.write !== null
            ? `schrijf \`${values.write}\``
            : "schrijf `naam: waarde`, en zet een tekst van meer regels tussen aanhalingstekens",
        ],
  "colon-in-text": ({ quoted }) => ["een tweede `: ` op één regel", inQuotes(quoted)],
  "missing-comma": () => ["een komma ontbreekt", "schrijf binnen haakjes een `,` na elk onderdeel"],
  "extra-comma": () => ["een komma zonder iets ervoor", "haal de komma weg"],
  "comment-space": () => [
    "`#` begint pas na een spatie een opmerking",
    "schrijf een spatie voor `#`, of zet de hele tekst tussen aanhalingstekens",
  ],
  "text-after-value": ({ text }) => [
    `\`${text}\` staat na het einde van de waarde`,
    "zet de hele waarde tussen één paar aanhalingstekens; schrijf `''` voor een apostrof tussen enkele",
  ],
  "bad-escape": ({ text }) => [
    `\`${text}\` heeft tussen dubbele aanhalingstekens geen betekenis`,
    `schrijf \`\\${text}\`, of zet de tekst tussen enkele aanhalingstekens`,
  ],
  "reserved-character": ({ as, word, quoted }) => [
    as === "begins" ? `een tekst kan niet met \`${word}\` beginnen` : `\`${word}\` heeft hier geen betekenis`,
    inQuotes(quoted),
  ],
  "duplicate-key": ({ key, line }) => [
    `\`${key}\` staat hier een tweede keer; de eerste staat op regel ${line}`,
    "houd een van de twee",
  ],
  "key-not-text": (values) => {
    if (values.as === "missing") return ["de naam voor de dubbele punt ontbreekt", "schrijf `naam: waarde`"];
    if (values.as === "read") {
      const as = { number: "een getal", nothing: "geen waarde", flag: "true of false" }[values.read];
      return [
        `de sleutel \`${values.key}\` wordt gelezen als ${as}, niet als naam`,
        `zet hem tussen aanhalingstekens als het een naam is: \`"${values.key}"\``,
      ];
    }
    const kind = { map: "een map tussen accolades", list: "een lijst tussen haken", reference: "een verwijzing" };
    return [
      `de sleutel is ${kind[values.as]}, geen naam`,
      "schrijf een naam voor de dubbele punt, tussen aanhalingstekens als er bijzondere tekens in staan",
    ];
  },
  "merge-key": () => [
    "`<<` voegt hier geen sleutels samen",
    "schrijf de sleutels uit, of geef de hele waarde een naam met `&naam` en herhaal haar met `*naam`",
  ],
  "unknown-alias": ({ name }) => [
    `\`*${name}\` verwijst naar een naam die er niet voor staat`,
    `zet het tussen aanhalingstekens als het een tekst is: \`"*${name}"\``,
  ],
  "recursive-alias": ({ name }) => [
    `\`*${name}\` verwijst naar de waarde waar het deel van is, zodat er geen einde aan zou komen`,
    "schrijf de waarde uit",
  ],
  "too-many-aliases": ({ most }) => [
    `de verwijzingen tot en met deze staan voor meer dan ${most} waarden`,
    "schrijf de waarden uit",
  ],
  "text-too-long": ({ length, most }) => [
    `hier staat een tekst van ${length} tekens, en een tekst mag er hooguit ${most} hebben`,
    "kort hem in; een opmerking mag zo lang zijn als nodig is",
  ],

  "number-expected": numberExpected,
  "percent-expected": percentExpected,
  "percent-not-allowed": ({ text, wanted }, print) => [
    `hier kan geen percentage staan: \`${text}\``,
    `${wants(wanted, print)}: ${suchAs(wanted)}`,
  ],
  "share-or-amount": ({ text, share, base, unit }, print) => [
    share === null ? `\`${text}\` begint als een percentage` : `\`${text}\` kan een percentage zijn, of een bedrag`,
    `schrijf ${share === null ? "" : `\`${share}\` voor een deel van ${base}, of `}\`{ value: ${text} }\` voor ${text} ${print.unit(unit)}`,
  ],
  "share-style": ({ text, write }) => [
    `\`${text}\` is niet hoe een deel wordt geschreven`,
    `schrijf ${or(write)}, of ${or(write.map((one) => `${one} of BASE`))} met de naam van waar het een deel van is`,
  ],
  "unknown-base": (values) => {
    if (values.as === "several") {
      return [
        `de uiteinden zijn delen van verschillende dingen: ${and(values.bases)}`,
        "schrijf waarvan één keer, na het laatste uiteinde",
      ];
    }
    const list = `het kan van ${ticked(values.known)} zijn`;
    return [
      `een deel kan niet van \`${values.base}\` zijn`,
      values.near === null ? list : `${meant(`of ${values.near}`)} ${list}`,
    ];
  },
  "base-not-allowed": ({ text, write }) => [`\`${text}\`: waarvan dit een deel is staat vast`, `schrijf \`${write}\``],
  "number-notation": notation,
  "number-precision": precision,
  "number-suffix": suffix,
  "thousands-separator": separator,
  "decimal-comma": ({ text, write }) => [`\`${text}\` heeft een decimale komma`, `schrijf ${or(write)}`],
  "currency-in-number": ({ text, write, unit, other, sample }, print) => [
    `er staat een valuta in \`${text}\``,
    write.length === 0
      ? inDigits(sample)
      : `schrijf ${or(write)}${unit === null ? "" : ifIn(unit, print)}; ${other === null ? "`currency` zegt welk geld het is" : `een optie in ${other} zegt \`currency: ${other}\``}`,
  ],
  "unit-in-number": ({ text, write, unit }, print) => [
    unit === null ? `de eenheid van \`${text}\` wordt anders geschreven` : `er staat meer dan een getal in \`${text}\``,
    unit === null ? `schrijf ${or(write)}` : `schrijf alleen het getal, ${or(write)}${ifIn(unit, print)}`,
  ],
  "unit-of-another-kind": (values, print) => {
    if (values.as === "mapping")
      return ["de getallen van een bandbreedte hebben verschillende eenheden", "schrijf ze alle in dezelfde eenheid"];
    if (values.as === "range")
      return [`\`${values.text}\` heeft twee eenheden`, "schrijf de eenheid één keer, na het laatste getal"];
    if (values.as === "pay")
      return [`loon over \`${values.text}\` staat er als deel van het salaris`, `schrijf \`${values.write}\``];
    if (values.as === "service")
      return ["loon per dienstjaar heeft een eigen sleutel", `schrijf \`severanceMonthsPerYear: ${values.write}\``];
    const { text, unit, sample, amount } = values;
    return [
      `\`${text}\` is in een andere soort eenheid dan ${print.unit(unit)}`,
      amount
        ? `schrijf alleen het bedrag, bijvoorbeeld \`${sample}\``
        : `schrijf het in ${print.unit(unit)} of een eenheid van die soort, bijvoorbeeld \`${sample}\``,
    ];
  },
  "range-style": ({ text, write }) => [
    `\`${text}\` is niet hoe een bandbreedte wordt geschreven`,
    `schrijf \`${write}\``,
  ],
  "range-order": (values) =>
    values.as === "file"
      ? ["een bandbreedte loopt van laag naar hoog", `schrijf \`${values.write}\``]
      : ["--from ligt boven --to", `schrijf --from ${values.to} --to ${values.from}`],
  "range-ends": rangeEnds,
  "range-not-allowed": (values) => {
    if (values.as === "flag")
      return ["hier hoort één getal, er staat een bandbreedte", "geef de uiteinden met --from en --to"];
    const rules = values.as === "fact" ? ": het bepaalt welke regels gelden" : "";
    return [`hier hoort één getal, geen bandbreedte${rules}`, `schrijf ${values.write}`];
  },
  "out-of-bounds": bounds,
  "whole-number": ({ value, unit, write, written }, print) => [
    converted(written, `\`${value}\` is geen heel aantal${unit === "" ? "" : ` ${print.unit(unit)}`}`),
    `schrijf ${or(write)}`,
  ],
  "unknown-shape": (values) => [
    "hier hoort de vorm van een bandbreedte",
    near(values, `schrijf een van ${ticked(values.known)}`),
  ],
  "shape-without-range": () => ["een vorm heeft een bandbreedte nodig", "schrijf een bandbreedte, of haal `shape` weg"],
  "shape-needs-positive": () => [
    "een lognormale bandbreedte begint boven 0",
    "schrijf een laag uiteinde boven 0, of `shape: pert`",
  ],
  "source-expected": () => [
    "bij `source` hoort een tekst",
    'schrijf waar het getal vandaan komt, bijvoorbeeld `"offerte van 3 maart"`',
  ],
  "date-expected": () => ["bij `asOf` hoort een datum", "schrijf `2026`, `2026-03` of `2026-03-31`"],
  "list-of-values": listOfValues,

  "unknown-key": unknownKey,
  "missing-key": missingKey,
  "wrong-type": wrongType,
  "unknown-version": ({ found: is }) => [`versie 1 is de enige die er is, er staat ${found(is)}`, "schrijf version: 1"],
  "unknown-currency": ({ found, write }) => [
    `hier hoort een valutacode van ISO 4217, er staat ${word(found)}`,
    write === null ? "drie hoofdletters, zoals USD, EUR, GBP, JPY" : `schrijf ${write}`,
  ],
  "not-a-month": ({ found, write }) => [
    `hier hoort een maand van 1900-01 tot en met 2200-12, er staat ${word(found)}`,
    write.length === 0
      ? "schrijf het jaar, een streepje en de maand, bijvoorbeeld 2027-01"
      : `schrijf ${write.join(" of ")}: jaar, streepje, maand`,
  ],
  "unknown-kind": ({ found, meant, ...known }) => [
    `hier hoort een soort opdracht, er staat ${word(found)}`,
    meant.length > 0
      ? `schrijf ${meant.map((kind) => `\`${kind}\` (${KINDS[kind]})`).join(" of ")}`
      : nearAndOne(known),
  ],
  "unknown-period": ({ what, found, ...known }) => [
    `hier hoort ${PERIODS[what]}, er staat ${word(found)}`,
    nearAndOne(known),
  ],
  "unknown-word": unknownWord,
  "unknown-jurisdiction": ({ found, near, state, known }) => {
    const list = `meegeleverd zijn ${known.join(", ")}, staten en provincies als us-tx; cmo-cost figures noemt ze alle`;
    return [
      `hier hoort een plaats waarvan de regels zijn meegeleverd, er staat ${word(found)}`,
      near === null
        ? `${list}; of schrijf een deel van het salaris, bijvoorbeeld 9%`
        : `${meant(near)}${state === null ? "" : ` de staat is \`${state}\``} (${list})`,
    ];
  },
  "bad-id": ({ id, of, write }) => [
    `\`${id}\` kan geen ${of === "input" ? "naam" : "id"} zijn`,
    `eerst een ${of === "input" ? "" : "kleine "}letter, dan letters, cijfers en streepjes${write === null ? "" : `: schrijf \`${write}\``}`,
  ],
  "reserved-id": ({ id }) => [
    `\`${id}\` is een sleutel van het bestand en kan geen id van een optie zijn`,
    "kies een andere id",
  ],
  "no-options": () => [
    "een scenario heeft minstens één optie nodig",
    "schrijf options: { retainer: { kind: retainer, monthlyFee: 8000 } }",
  ],
  "no-parts": ({ in: path, field, example }) => [
    `${where(path)} heeft minstens één onderdeel nodig`,
    `schrijf ${field}: ${example}`,
  ],
  "unknown-option": (values) => [`geen optie heet \`${values.option}\``, nearOrOne(values)],
  "own-currency": ({ currency }) => [
    `${currency} is de valuta van het bestand zelf en heeft geen koers nodig`,
    "laat haar weg; een koers zegt wat één eenheid van een andere valuta waard is",
  ],
  "no-exchange-rate": ({ from, to }) => [
    `er is geen wisselkoers van ${from} naar ${to}`,
    `schrijf exchangeRates: { ${from}: 1.08 } bovenaan het bestand, met wat één ${from} in ${to} waard is`,
  ],
  "line-twice": (values) =>
    values.as === "kind"
      ? [`\`${values.line}\` is al een post van de soort \`${values.kind}\``, "kies een andere id voor deze kostenpost"]
      : [
          `\`employerTaxes.${values.line}\` is al een post van de plaats`,
          `kies een andere id, of schrijf het percentage onder employerTaxes: ${values.line}: 2%`,
        ],
  "once-has-no-length": () => [
    "kosten die één keer worden betaald hebben geen lengte",
    "laat months weg, of schrijf every: month",
  ],
  "end-is-once": () => [
    "kosten aan het einde worden één keer betaald, als de optie eindigt",
    "schrijf every: once en laat afterMonths weg, of laat counts weg",
  ],
  "ramp-up-twice": () => [
    "de inwerkperiode is gegeven als lengte en als bedrag",
    "houd { months, startingAt } of { amount }",
  ],

  "price-missing": missing("de prijs ontbreekt"),
  "hours-missing": missing("de uren ontbreken"),
  "days-missing": missing("de dagen ontbreken"),
  "price-twice": twice("de prijs is"),
  "hours-twice": twice("de uren zijn"),
  "days-twice": twice("de dagen zijn"),
  "needs-field": ({ field, missing, examples }) => [
    `bij \`${field}\` hoort ook ${and(missing)}`,
    `schrijf ${examples.join(" en ")}, of laat ${field} weg`,
  ],

  "unknown-input": ({ input, near, known }) => {
    const write = `schrijf inputs: { ${input}: 8000 } bovenaan het bestand`;
    const list = known.map((one) => `$${one}`).join(", ");
    return [
      `geen invoer heet \`${input}\``,
      near !== null ? meant(`$${near}`) : list === "" ? write : `er zijn ${list}; of ${write}`,
    ];
  },
  "input-of-input": ({ input }) => [
    `\`${input}\` staat voor een andere invoer`,
    "schrijf het getal, en verwijs naar één invoer waar de getallen gelijk zijn",
  ],
  "input-in-range": ({ input }) => [
    `\`$${input}\` kan geen uiteinde van een bandbreedte zijn`,
    `geef de bandbreedte zelf een naam: \`inputs: { ${input}: LAAG to HOOG }\`, en schrijf daarvoor \`$${input}\``,
  ],
  "input-with-two-units": ({ input, units: [one, other] }, { unit }) => [
    `\`$${input}\` staat op de ene plaats voor ${unit(one)} en op de andere voor ${unit(other)}`,
    "geef elke eenheid een eigen invoer",
  ],
  "unknown-case": unknownCase,

  "jurisdiction-currency": ({ jurisdiction, own, pay }) => [
    `de werkgeverslasten van \`${jurisdiction}\` zijn in ${own}, en het loon is in ${pay}`,
    `geef de prijzen van de optie in ${own}, of schrijf een deel van het salaris, bijvoorbeeld 9%`,
  ],
  "fact-not-read": ({ jurisdiction, fact, read, beside = [] }) => {
    const leave = beside.length === 0 ? "laat het weg" : `voeg ${beside.join(" of ")} toe, of laat het weg`;
    return [
      `geen regel van \`${jurisdiction}\` leest \`${fact}\` zoals de rest hier staat`,
      read.length === 0 ? leave : `${leave}; hier wordt gelezen: ${read.join(", ")}`,
    ];
  },
  "rate-missing": ({ jurisdiction, components, year, from, write, why }, { figure }) => [
    `\`${jurisdiction}\` heeft ${year === null ? "" : `voor ${year} `}geen percentage van ${ticked(components)}: ${why.map(figure).join("; ")}`,
    `schrijf employerTaxes: ${write}, met het percentage van de werkgever${year === null ? "" : `, of begin in ${from} of later`}`,
  ],
  "year-without-figures": ({ jurisdiction, components, year, from, write }) => [
    `\`${jurisdiction}\` heeft geen cijfers van ${year} voor ${ticked(components)}`,
    `begin in ${from} of later, of schrijf ${write === null ? "een deel van het salaris, bijvoorbeeld 9%" : `employerTaxes: ${write}, met de cijfers van ${year}`}`,
  ],

  "expectation-twice": ({ first, second }) => [
    `\`${first}\` en \`${second}\` zijn twee verwachtingen`,
    "schrijf elk op een eigen regel",
  ],
  "nothing-to-check": (values) => {
    switch (values.as) {
      case "list":
        return [
          "de lijst van verwachtingen is leeg",
          "schrijf - { of: retainer.total, is: 96000 }, of laat expect weg",
        ];
      case "file":
        return [
          "er valt niets te toetsen: geen verwachting en geen bewaard resultaat",
          "schrijf expect: [{ of: <optie>.total, is: <bedrag> }], of bewaar het antwoord van nu met check --update",
        ];
      case "single":
        return [
          `van één enkele optie is er geen ${values.about === "winner" ? "winnaar" : "goedkoopste"}`,
          "schrijf een optie erbij om mee te vergelijken",
        ];
      default:
        return [
          `\`${values.subject}\` wordt met niets vergeleken`,
          `schrijf ${oneOf(values.known)}, bijvoorbeeld is: ${values.sample}`,
        ];
    }
  },
  "within-without-is": () => ["`within` is hoever `is` ernaast mag zitten", "schrijf de grens zelf, zonder within"],
  "bad-address": ({ found: is, write }) => [
    `hier hoort het adres van een uitkomst, er staat ${found(is)}`,
    write === null
      ? "schrijf de id van een optie, een punt en een uitkomst, zoals retainer.total"
      : `schrijf \`${write}\``,
  ],
  "unit-differs": ({ of, unit, other, otherUnit }) => [
    `\`${of}\` is in ${resultUnit(unit)} en \`${other}\` in ${resultUnit(otherUnit)}`,
    `vergelijk met een getal, of met een uitkomst in ${resultUnit(unit)}`,
  ],
  "not-a-golden-result": notGolden,

  "not-a-rule": ({ rule, like }, print) => {
    if (like === null) return [`\`${rule}\` is geen regel: schrijf winner, increase, increase>1000 of increase>5%`];
    const [message, hint] = print.words(like);
    return hinted(`\`${rule}\`: ${message}`, hint);
  },
  "bad-flag": (values, print) => {
    if (values.as === "unreadable") return print.words(values.like);
    const hint = "schrijf --set ADRES=WAARDE, bijvoorbeeld --set hire.annualSalary=190k";
    return values.as === "form" ? ["hier horen een adres, = en een waarde", hint] : ["na = hoort een waarde", hint];
  },
  "unknown-address": unknownAddress,
  "not-in-file": ({ address, write }) => [
    `\`${address}\` staat niet in het bestand, dus er hangt nog niets van af`,
    `zet het eerst in het bestand, bijvoorbeeld als \`${write}\``,
  ],
  "unknown-line": ({ address, read, ...known }) => [
    read ? `geen post hangt af van \`${address}\`` : `geen optie en geen post heet \`${address}\``,
    nearAnd(known, `explain legt uit: ${known.known.join(", ")}`),
  ],

  "too-much-money": ({ option, currency }) => [
    `\`${option}\` kost meer dan tot op het laatste cijfer van ${currency} te tellen is`,
    "zoek een prijs met te veel nullen, of een verhoging die te lang doorgroeit",
  ],
  "nothing-to-simulate": ({ name, write }) => [
    "er valt niets te simuleren: geen kosten hangen af van een bandbreedte of een kans",
    `schrijf een bandbreedte waar een getal niet zeker is, bijvoorbeeld ${name}: ${write}`,
  ],
  "currency-differs": ({ before, after }) => [
    `de twee zijn in verschillende valuta, ${before} en ${after}: een verschil daartussen betekent niets`,
    "schrijf beide in één valuta",
  ],
  "name-twice": ({ address, other }) => [
    `\`${address}\` en \`${other}\` zouden in een werkmap dezelfde naam hebben`,
    "geef de optie, regel, invoer of variant een andere naam; een spreadsheet onderscheidt geen hoofdletters van kleine letters, en geen `-` van `_`",
  ],
  "name-too-long": ({ address, longest }) => [
    `\`${address}\` is te lang als naam in een werkmap, die hoogstens ${longest} tekens heeft`,
    "kies een kortere naam voor de optie, regel, invoer of variant",
  ],
  unusable: ({ file, fault, writing }) => {
    const reason = typeof fault === "string" ? FAULTS[fault] : fault.code;
    return [`${file === null ? "" : `${file}: `}${writing ? "kan niet worden geschreven: " : ""}${reason}`];
  },
};
