/** Dutch for the notices. */
import { countOf, manyFigures, type NoticePrinter, type NoticeWords, span, unpaid } from "./notice-words.ts";
import { listed } from "./phrases.ts";

export const nlNotices: NoticeWords = {
  "input-unused": () => "invoerwaarde met een naam waarnaar nergens wordt verwezen: heeft geen effect",
  "alias-drawn-apart": ({ of }) =>
    `heeft de bandbreedte van ${of} via een YAML-alias en varieert los daarvan (geef het getal een naam om er één van te maken: inputs: { fee: ... }, en schrijf op beide plaatsen $fee)`,
  overridden: ({ value }) => `op de opdrachtregel ingesteld: ${value}`,
  "severance-without-taxes": ({ severance, amount, each, currency, jurisdiction }, { money, severance: law }) => {
    const on = `over de ontslagvergoeding van ${money(severance, currency)}`;
    const why =
      jurisdiction === undefined
        ? "verschuldigd als ze wordt belast als ander loon, wat verschilt per wet en ontslagreden"
        : law(jurisdiction);
    return amount <= 0
      ? `werkgeverslasten ${on}: hier nihil; ${why}`
      : `niet meegeteld: ${money(amount, currency)} werkgeverslasten ${on}; ${why} (om ze mee te tellen, voeg toe: costs: { severanceTaxes: { amount: ${each}, every: once, counts: atEnd } })`;
  },
  "equity-without-taxes": () =>
    "eventuele werkgeverslasten bij het onvoorwaardelijk worden of uitoefenen van de aandelen zijn niet meegenomen",
  "ramp-up-leaves-out": () =>
    "telt salaris, vakantiebijslag, secundaire arbeidsvoorwaarden en werkgeverslasten, niet de dertiende maand",
  "service-leaves-out": () =>
    "telt salaris en vakantiebijslag, niet de dertiende maand, die voor de wettelijke transitievergoeding meetelt als zij is overeengekomen (verhoog het aantal maanden om haar mee te tellen)",
  "end-owes-both-ways": ({ exit, repaid, proRata, currency }, { money }) =>
    `bij vertrek tellen beëindigingskosten van ${money(exit, currency)}${proRata === "yes" ? ", een bonus naar rato" : ""} en terugbetaling van ${money(repaid, currency)} tekenbonus alle mee: bij eigen ontslagname zijn meestal geen beëindigingskosten${proRata === "yes" ? " en geen bonus naar rato" : ""} verschuldigd, bij ontslag door de werkgever meestal geen terugbetaling (reken elk door als variant: docs/scenario.md toont hoe)`,
  "overage-not-priced": ({ needed, included }, { number }) =>
    `${number(needed - included)} van maximaal ${number(needed)} uur per maand valt buiten de inbegrepen uren en heeft geen tarief: niet geprijsd, niet geleverd (voeg toe: overageRate: 250)`,
  "overage-band-ends": ({ needed, included }, { number }) =>
    `${number(needed - included)} van maximaal ${number(needed)} uur per maand valt buiten de laatste schijf van het tarief voor extra uren: niet geprijsd, niet geleverd (laat upTo weg uit de laatste schijf)`,
  "overage-rolls-over": ({ needed, included }, { number }) =>
    `tot ${number(needed)} uur per maand wordt gebruikt en ${number(included)} is inbegrepen: wat niet-gebruikte uren van eerdere maanden niet dekken heeft geen tarief en is niet geprijsd en niet geleverd (voeg toe: overageRate: 250)`,
  "rollover-without-hours": () =>
    "niet-gebruikte uren gaan mee naar volgende maanden, maar hoeveel uren worden gebruikt is niet bekend, dus blijft er geen over (voeg toe: need: { hoursPerMonth: 40 }, of hoursPerMonth)",
  "overage-without-included": () =>
    "heeft een tarief voor extra uren maar geen inbegrepen uren, dus geen uur telt als extra (voeg toe: includedHoursPerMonth: 40)",
  "hours-unused": ({ unused, included, each, currency }, { number, money }) =>
    `${number(unused)} van ${number(included)} inbegrepen uren worden niet gebruikt; het honorarium komt neer op ${money(each, currency)} per inbegrepen uur`,
  "line-left-out": ({ line }) => nlLeftOut([line]),
  "share-of-all-pay": ({ percent, lines }, print) =>
    `${share(percent, print)} is van al het loon: ${listed(print.lines("fullTime", lines), "en")}`,
  "base-leaves-out": ({ percent, base, kind, lines }, print) =>
    `${share(percent, print)} is van ${BASES[base]}, zonder ${listed(print.lines(kind, lines), "en")}${base === "fees" ? "" : ` (zonder grondslag is het van al het loon)`}`,
  "run-rate-without": ({ amount, currency }, { money }) =>
    `eenmalige prijs van ${money(amount, currency)}, niet in de structurele jaarlast`,
  "run-rate-rolls-over": ({ amount, currency }, { money }) =>
    `in de structurele jaarlast voor ${money(amount, currency)}: het hele jaar de uren van de laatste maand, zonder uren die over zijn van eerdere maanden`,
  "run-rate-without-yearly": ({ amount, currency, lines }, { money }) =>
    `${lines} (elk ${money(amount, currency)}) zijn eenmalige betalingen met hele jaren ertussen en zitten niet in de structurele jaarlast (schrijf every: year als ze terugkomen)`,
  "bonus-after-horizon": (values, print) =>
    `opgebouwde, aan het einde van de horizon nog niet betaalde bonus (${unpaid(values, print)}, vóór werkgeverslasten) is niet meegenomen`,
  "accrued-after-horizon": (values, print) =>
    `opgebouwd en aan het einde van de horizon nog niet betaald (${unpaid(values, print)}, vóór werkgeverslasten); niet meegeteld`,
  "runs-shorter": ({ months, horizon, search = 0 }, print) =>
    `loopt ${print.number(months)} van de ${print.months(horizon)}${search > 0 ? `, waarvan ${print.number(search)} werving` : ""}; voor de overige ${print.months(horizon - months)} is niemand meegerekend`,
  "bounds-found": () =>
    "er werken meer bandbreedtes samen dan allemaal te proberen zijn: het lage en hoge geval zijn de gunstigste en ongunstigste die gevonden zijn",
  "hours-short": ({ missing, needed }, { hours, number }) =>
    `${hours(missing)} tekort op de benodigde ${number(needed)}`,
  "hours-unknown": () =>
    "uren onbekend; de benodigde uren zijn dus niet gehaald (voeg toe: hoursPerMonth: 40, of wat de soort vraagt)",
  "budget-monthly": ({ count, date, over, horizon, currency }, { money, month, months }) =>
    `overschrijdt het maandbudget in ${count} van ${months(horizon)} (voor het eerst in ${month(date)}, maximale overschrijding ${money(over, currency)})`,
  "budget-total": ({ over, currency }, { money }) => `overschrijdt het totaalbudget met ${money(over, currency)}`,
  "results-late": ({ months, by }, print) =>
    `is na ${print.months(months)} volledig productief; de termijn is ${print.months(by)}`,
  "results-never": () => "eindigt vóór volledige productiviteit",
  "probability-expected": ({ percent }, { number }) => `telt voor de verwachte waarde (kans ${number(percent)}%)`,
  "phases-end": ({ months }, print) =>
    `alleen gegeven voor de eerste ${print.months(months)}: daarna telt niets mee (laat months weg uit de laatste fase)`,
  "no-increase-due": ({ months }, print) => `geen verhoging valt binnen de ${print.months(months)}: er stijgt niets`,
  "need-ends": ({ month }, { months }) =>
    `uren zijn alleen voor de eerste ${months(month)} gegeven: daarna is niets nodig, en wordt niets naar gebruik gerekend`,
  "need-shared": ({ months }, print) =>
    `delen lopen ${print.months(months)} naast elkaar en vervullen daar elk de hele behoefte (geef elk deel een eigen hoursPerMonth)`,
  "no-execution": () => "alleen advies; de uitvoering is niet inbegrepen",
  "paid-at-start": ({ field }) => `geen duur gegeven: de hele prijs valt in de eerste maand (voeg toe: ${field}: 6)`,
  "ramp-up-without-pay": () =>
    "geen terugkerende kosten om de inwerkperiode op te baseren: telt voor 0 (of geef een bedrag: rampUp: { amount: 10000 })",
  "rate-unused": ({ currency }) => `niet gebruikt: geen optie is geprijsd in ${currency}`,
  "exit-if-stopped": () =>
    "Netto beëindigingskosten = opzegtermijn + resterende minimale looptijd + ontslagvergoeding + kosten bij het einde − terugbetaalde tekenbonus; opgebouwd, nog niet betaald loon (bonus, vakantiebijslag) telt niet mee",
  "exit-left-out": () =>
    "geen opzegtermijn, minimale looptijd of ontslagvergoeding gegeven: beëindigingskosten 0 (voeg toe: noticeMonths, minimumMonths of severance)",
  "exit-without-notice": ({ worked }) =>
    worked === "yes"
      ? "de opzegtermijn wordt doorgewerkt (in het bestand: notice: worked) en telt dus niet in de beëindigingskosten"
      : "geen opzegtermijn gegeven; in de beëindigingskosten telt er dus geen mee (voeg toe: noticeMonths: 1)",
  "present-value": ({ percent }, { number }) =>
    `Contante waarde: per maand verdisconteerd tegen ${number(percent)}% per jaar; maand 1 niet`,
  "nothing-depends-on": () => "heeft geen effect op de kosten van enige optie",
  "meets-between": ({ from, to, unit }, { quantity }) =>
    `voldoet alleen ${from === undefined ? "" : `vanaf ${quantity(from, unit)} `}${to === undefined ? "" : `tot en met ${quantity(to, unit)} `}aan de eisen; de kosten worden ook daarbuiten vergeleken`,
  "above-full-time": ({ hours }, print) =>
    `een omslagpunt boven ${print.hours(hours)} per maand is meer dan één persoon voltijds werkt`,
  "outside-horizon": ({ horizon, ends, amount, currency }, { money, months }) =>
    `${ends === "cliff" ? "de wachttijd van de aandelen (cliff) is niet verstreken" : `buiten de horizon van ${months(horizon)}${ends === "option" ? " of de eigen looptijd van de optie" : ""}`}: ${amount === undefined ? "niets ervan" : `niets van de ${money(amount, currency)}`} is meegenomen${ends === "cliff" ? ", behalve in de structurele jaarlast (een heel jaar)" : ""}`,
  "hour-odd": ({ value, unit, hour, currency }, { money, quantity }) =>
    `${value === undefined || unit === undefined ? "" : `door ${quantity(value, unit)} `}kost een gewerkt uur ${money(hour, currency)}: controleer het bedrag en de eenheid`,
  "limits-crossed": ({ above, upTo, currency }, { money }) =>
    `telt loon boven ${money(above, currency)} en tot ${money(upTo, currency)}, zodat er nooit iets verschuldigd is: controleer de twee grenzen`,
  "rate-below-least": ({ percent, least }, print) =>
    `${print.percent(percent)} ligt onder het wettelijk minimum, dus ${print.percent(least)} is gebruikt`,
  "share-above-whole": ({ percent }, print) =>
    `${print.percent(percent)} is meer dan het geheel: controleer het aandeel`,
  "thirteenth-low": ({ percent }, print) =>
    `${print.percent(percent)} is van één maandsalaris: een volle dertiende maand is 100%`,
  "negative-leads": ({ amount, currency }, { money }) =>
    `staat vooraan met een totaal onder nul (${money(amount, currency)}): controleer de besparingen erin`,
  "far-apart": ({ times, other }, { number }) =>
    `${other} kost meer dan ${number(times)} keer zoveel: controleer bedragen en eenheden`,
  "year-in-month": ({ value, unit }, { quantity }) =>
    `door ${quantity(value, unit)} veel duurder dan elke andere optie: misschien het bedrag van een jaar`,
  "month-in-year": ({ value, unit }, { quantity }) =>
    `door ${quantity(value, unit)} veel goedkoper dan elke andere optie: misschien het bedrag van een maand`,
  "no-hours-to-vary": () =>
    "Het omslagpunt is alleen over de looptijd: het bestand zegt niet hoeveel uren nodig zijn (voeg toe: need: { hoursPerMonth: 40 }, of noem een invoer met --vary)",
  "hours-vary-alone": ({ addresses }) =>
    `De benodigde uren en de eigen uren van een optie variëren hier elk apart; break-even varieert ze samen: ${addresses}`,
  "hours-vary-together": ({ addresses }) =>
    `De benodigde uren variëren voor alle opties samen, en wie eigen uren opgeeft levert er steeds evenveel: ${addresses}`,
  "draws-held": ({ percent }, { number }) => `in ${number(percent)}% van de simulaties op de grens gehouden`,
  "option-renamed": ({ from }) => `heette eerder ${from}, en is daarmee vergeleken`,
  "bridge-needs-scenarios": () =>
    "Oorzaken van het verschil vragen twee scenariobestanden; één kant is een bewaard resultaat",
  "inputs-without-effect": ({ addresses, before, after, unit }, { quantity }) =>
    `Gewijzigd, zonder effect op de totalen: ${addresses}${before === undefined || after === undefined ? "" : `, van ${quantity(before, unit ?? "")} naar ${quantity(after, unit ?? "")}`}`,
  "figures-used": ({ count, read }, { month }) =>
    `${count === 1 ? "1 meegeleverd cijfer is" : `${count} meegeleverde cijfers zijn`} gebruikt (bronnen geraadpleegd in ${month(read)}; --sources toont ${count === 1 ? "het" : "ze"})`,
  "employer-given": ({ jurisdiction, facts }, { given }) =>
    `tarieven volgens de opgegeven gegevens van de werkgever: ${given(jurisdiction, facts)}`,
  "employer-assumed": ({ jurisdiction, key }, { assumed }) => `niet opgegeven; ${assumed(jurisdiction, key)}`,
  "field-expected": ({ jurisdiction, field }, { expected }) => `niet opgegeven; ${expected(jurisdiction, field)}`,
  "jurisdiction-caveat": ({ jurisdiction, caveat: index }, { caveat }) => caveat(jurisdiction, Number(index)),
  "figure-provisional": ({ jurisdiction, figures, secondhand }, print) =>
    `gebruikt voorlopige tarieven${SECONDHAND[secondhand]}, die nog kunnen wijzigen: ${some(jurisdiction, figures, print, "met de status voorlopig")}`,
  "figure-secondary": ({ jurisdiction, figures }, print) =>
    `gebruikt tarieven uit één bron of alleen uit secundaire bronnen, te controleren: ${some(jurisdiction, figures, print, "met de status te controleren")}`,
  "figure-carried": ({ jurisdiction, years, figures, write }, print) => {
    const [first, last] = span(years);
    const when = first === last ? first : `${first} tot en met ${last}`;
    const used = some(jurisdiction, figures, print, `alleen geldig vóór ${first}`, `voor andere: voeg ${write} toe`);
    return `nog niet alle tarieven van ${when} zijn gepubliceerd: de laatst bekende zijn gebruikt voor ${used}`;
  },
};

const SECONDHAND = { all: " uit secundaire bronnen", some: ", deels uit secundaire bronnen", none: "" };

const share = (percent: number | undefined, print: NoticePrinter): string =>
  percent === undefined ? "het percentage" : `${print.number(percent)}%`;

const BASES = {
  salary: "het salaris",
  cash: "salaris, vakantiebijslag en bonus",
  fees: "het vaste honorarium",
};

const some = (
  jurisdiction: string,
  figures: string,
  print: NoticePrinter,
  which: string,
  few = `cmo-cost figures ${jurisdiction} toont de bron, en hoe u een ander cijfer opgeeft`,
): string =>
  manyFigures(figures)
    ? `${countOf(figures)} cijfers (in cmo-cost figures ${jurisdiction}: ${which})`
    : `${print.figures(jurisdiction, figures)} (${few})`;

const LEFT_OUT = {
  employerTaxes: "werkgeverslasten (voeg toe: employerTaxes: nl, of 9%)",
  benefits: "secundaire arbeidsvoorwaarden (voeg toe: benefits: 23%, of een bedrag per jaar)",
  recruiting: "wervingskosten (voeg toe: recruiting: 25%, of een bedrag)",
  rampUp: "inwerkperiode (voeg toe: rampUp: { months: 3, startingAt: 50% })",
};

/** What an option does not say, and so does not cost. */
export const nlLeftOut = (lines: readonly (keyof typeof LEFT_OUT)[]): string =>
  `niet opgegeven, dus niet meegenomen: ${lines.map((line) => LEFT_OUT[line]).join(", ")}`;
