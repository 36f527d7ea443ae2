/** Dutch for the kinds of engagement and for every field and line of a scenario. */
import type { DeclaredWords, FieldWords } from "./declared.ts";

const monthlyFee: FieldWords = ["honorarium per maand", "het vaste bedrag van een maand"];
const setupFee: FieldWords = ["opstartkosten", "eenmalig betaald, bij de start"];
const hoursPerMonth: FieldWords = ["uren per maand", "de gebruikte uren, als dat niet need.hoursPerMonth is"];
const dayRate: FieldWords = ["dagtarief", "de prijs van een dag"];
const irrecoverableVat: FieldWords = [
  "niet-aftrekbare btw",
  "op elk honorarium van een externe partij; van één optie of, bovenaan het bestand, van alle",
];
const provider = {
  minimumMonths: ["minimale looptijd", "maanden die ook bij eerdere beëindiging verschuldigd zijn"],
  noticeMonths: ["opzegtermijn", "maanden honorarium die na opzegging nog verschuldigd zijn"],
  irrecoverableVat,
} as const satisfies Record<string, FieldWords>;
const fees = "Honorarium";
const setup = "Opstartkosten";
const exit = "Beëindigingskosten";

export const nlKinds = {
  file: {
    horizonMonths: ["horizon", "maanden waarover de opties vergeleken worden"],
    weeksPerYear: ["weken per jaar", "een maand heeft een twaalfde daarvan"],
    hoursPerDay: ["uren per dag", "de uren van een werkdag, voor getallen in dagen"],
    irrecoverableVat,
    discountRate: ["disconteringsvoet per jaar", "toont de contante waarde van de kasuitgaven"],
    resultsByMonth: [
      "uiterlijk volledig productief na",
      "maanden vanaf de start waarna volledige productiviteit vereist is",
    ],
    exchangeRate: ["wisselkoers", "wat één eenheid van die valuta waard is in de valuta van het scenario"],
  },
  need: { hoursPerMonth: ["benodigde uren per maand", "het werk dat gedaan moet worden"] },
  budget: {
    monthly: ["maandbudget", "het plafond voor de kasuitgaven van elke maand"],
    total: ["totaalbudget", "het plafond voor de kasuitgaven over de hele horizon"],
  },
  option: {
    startAfterMonths: ["start na", "maanden vanaf de start van het scenario"],
    months: ["duur", "maanden tot de optie eindigt; tot het einde van de horizon als dit ontbreekt"],
    annualIncrease: [
      "jaarlijkse prijsstijging",
      "van elke terugkerende prijs, telkens een jaar na de start van de optie; [5%, 0%] geeft elk jaar een eigen percentage",
    ],
    headcount: ["aantal personen", "aantal gelijke personen of teams; elke post telt voor elk"],
    weeksPerYear: ["weken per jaar", "van deze optie, als het niet die van het bestand zijn"],
    hoursPerDay: ["uren per dag", "de uren van een werkdag"],
    annualEquity: [
      "aandelentoekenning per jaar",
      "de waarde van de toekenning van een jaar; calculatorische kosten, geen uitgave",
    ],
    equityCliffMonths: ["wachttijd aandelen (cliff)", "maanden voordat er iets van de aandelen telt"],
  },
  rampUp: {
    months: ["inwerktijd", "tot volledige productiviteit"],
    startingAt: ["productiviteit bij de start", "stijgt van hieraf lineair naar 100%"],
    amount: ["inwerkperiode", "één calculatorisch bedrag in plaats van een duur"],
  },
  billing: { discount: ["korting", "op het honorarium, voor deze betaalwijze; een aparte post"] },
  cost: {
    afterMonths: ["na", "maanden vanaf de start van de optie"],
    months: ["duur", "maanden dat het betaald wordt; zolang als de optie als dit ontbreekt"],
    probability: ["kans", "de post telt voor de verwachte waarde, en treedt in simulate op of niet"],
  },
  optionLines: {
    discount: "Korting",
    vat: "Niet-aftrekbare btw",
    equity: "Aandelen",
    rampUp: "Productiviteitsverlies inwerkperiode",
  },
  names: {
    fees: "honorarium",
    pay: "loon",
    extraHours: "uren boven de inbegrepen uren",
    unusedHours: "niet-gebruikte inbegrepen uren",
    extraHoursBilled: "gefactureerde extra uren",
    hoursRolledOver: "meegenomen uren",
    byBand: "bedrag per schijf",
    billedHours: "gefactureerde uren",
    hoursAMonth: "uren per maand",
    daysAMonth: "dagen per maand",
    monthsOwed: "nog verschuldigde maanden",
    amountAnHour: "bedrag per uur",
    amountADay: "bedrag per dag",
    amountAWeek: "bedrag per week",
    hoursWritten: "uren",
    hoursAWeek: "uren per week",
    hoursAQuarter: "uren per kwartaal",
    hoursAYear: "uren per jaar",
    daysWritten: "dagen",
    daysAWeek: "dagen per week",
    daysAQuarter: "dagen per kwartaal",
    daysAYear: "dagen per jaar",
    weeksWritten: "weken",
    weeksAYear: "weken per jaar",
    sessionsAWeek: "sessies per week",
    monthsSalary: "een maandsalaris",
    earnedAYear: "verdiend per dienstjaar",
    newFeeDue: "of de garantie voorbij is",
  },
  kinds: {
    retainer: {
      title: "Vast bedrag per maand",
      help: "een fractionele CMO, of een andere opdrachtnemer, voor een vast bedrag per maand",
      fields: {
        monthlyFee,
        includedHoursPerMonth: ["inbegrepen uren per maand", "de uren die in het bedrag zitten"],
        hoursPerMonth,
        overageRate: ["tarief voor extra uren", "de prijs van een uur boven de inbegrepen uren"],
        rolloverMonths: [
          "meenemen van niet-gebruikte uren",
          "maanden waarin inbegrepen uren die niet zijn gebruikt geldig blijven, de oudste eerst",
        ],
        setupFee,
        ...provider,
        performanceBonus: ["prestatiebonus", "een deel van het honorarium, of een bedrag per jaar"],
      },
      lines: { fees, overage: "Extra uren", setup, performanceBonus: "Prestatiebonus", exit },
    },
    hourly: {
      title: "Per uur",
      help: "een fractionele CMO op uurbasis",
      fields: {
        hourlyRate: ["uurtarief", "de prijs van een uur"],
        hoursPerMonth,
        hoursPerWeek: ["uren per week", "in plaats van hoursPerMonth; een maand heeft weeksPerYear / 12 weken"],
        minimumHoursPerMonth: ["minimumaantal uren per maand", "uren die ook bij minder gebruik gefactureerd worden"],
        setupFee,
        ...provider,
      },
      lines: { fees, setup, exit },
    },
    fullTime: {
      title: "Vast dienstverband",
      help: "een CMO in vaste dienst",
      fields: {
        annualSalary: ["jaarsalaris", "het bruto basissalaris van een jaar, zonder bonus en vakantiebijslag"],
        annualRaise: [
          "jaarlijkse salarisverhoging",
          "telkens een jaar na de start; [5%, 0%] geeft elk jaar een eigen percentage",
        ],
        bonus: ["bonus", "van een jaar, betaald in de laatste maand van dat jaar"],
        bonusMonth: [
          "uitbetaalmaand bonus",
          "de bonus van een kalenderjaar wordt in deze maand van het volgende betaald, 1 tot en met 12",
        ],
        thirteenthMonth: [
          "dertiende maand",
          "van een maandsalaris: opgebouwd over het kalenderjaar, betaald in december",
        ],
        benefits: [
          "secundaire arbeidsvoorwaarden",
          "verzekeringen, pensioen en andere voorwaarden boven het loon; of een lijst, elk een eigen post",
        ],
        employerTaxes: [
          "werkgeverslasten",
          "een deel van al het loon (of van het salaris), een bedrag per jaar, of een land of staat met meegeleverde regels",
        ],
        holidayAllowance: ["vakantiebijslag", "boven op het salaris, opgebouwd per maand"],
        holidayAllowanceMonth: [
          "uitbetaalmaand vakantiebijslag",
          "wat tot dan is opgebouwd wordt in deze maand betaald, 1 tot en met 12",
        ],
        signingBonus: ["tekenbonus", "eenmalig betaald, bij de start"],
        recruiting: ["wervingskosten", "het honorarium van het wervingsbureau, eenmalig betaald bij de start"],
        recruitingInstalments: [
          "termijnen wervingskosten",
          "gelijke delen, een maand na elkaar, vanaf de start van de werving",
        ],
        replacementGuaranteeMonths: [
          "vervangingsgarantie",
          "geen nieuwe wervingskosten voor de opvolger van wie binnen zoveel maanden vertrekt",
        ],
        signingBonusClawbackMonths: [
          "terugbetalingstermijn tekenbonus",
          "wie binnen zoveel maanden vertrekt, betaalt naar rato terug",
        ],
        onboarding: ["onboarding", "opleiding en apparatuur, eenmalig betaald bij de start"],
        searchMonths: ["wervingstijd", "maanden tot de indiensttreding: geen loon en geen productie"],
        hoursPerWeek: ["uren per week", "contracturen"],
        leaveDays: ["verlofdagen per jaar", "betaalde vrije dagen: minder uren, hetzelfde loon"],
        utilization: ["benuttingsgraad", "het productieve deel van de geleverde uren"],
        severance: ["ontslagvergoeding", "eenmalig betaald, als het dienstverband binnen de horizon eindigt"],
        severanceMonthsPerYear: [
          "ontslagvergoeding per dienstjaar",
          "maanden salaris en vakantiebijslag per dienstjaar, naar rato",
        ],
        severanceCap: ["maximum ontslagvergoeding", "een bedrag, of een deel van een jaarsalaris"],
        noticeMonths: ["opzegtermijn", "maanden loon die na opzegging nog verschuldigd zijn"],
        notice: ["opzegging", "doorbetaald boven op de maanden (paid), of gewerkt binnen de maanden (worked)"],
        tenureMonths: ["duur van het dienstverband", "maanden tot de persoon vertrekt en vervangen wordt"],
      },
      lines: {
        salary: "Salaris",
        holidayAllowance: "Vakantiebijslag",
        bonus: "Bonus",
        thirteenthMonth: "Dertiende maand",
        benefits: "Secundaire arbeidsvoorwaarden",
        employerTaxes: "Werkgeverslasten",
        signingBonus: "Tekenbonus",
        recruiting: "Wervingskosten",
        onboarding: "Onboarding",
        exit,
      },
    },
    interim: {
      title: "Interim",
      help: "een interim-CMO per dag, voor beperkte tijd",
      fields: {
        dayRate,
        daysPerMonth: ["dagen per maand", "de dagen die gewerkt en gefactureerd worden"],
        daysPerWeek: ["dagen per week", "in plaats van daysPerMonth; een maand heeft weeksPerYear / 12 weken"],
        agencyMargin: ["bureaumarge", "wat het bureau boven op het dagtarief rekent"],
        ...provider,
      },
      lines: { fees, agencyMargin: "Bureaumarge", exit },
    },
    agency: {
      title: "Bureau",
      help: "een marketingbureau voor een bedrag per maand, vaak met commissie op het mediabudget",
      fields: {
        monthlyFee: ["fee per maand", "de vaste fee van een maand"],
        mediaSpendPerMonth: [
          "mediabudget per maand",
          "wat via het bureau aan advertenties wordt besteed; geen kosten van het bureau",
        ],
        mediaCommission: ["mediacommissie", "het deel van het mediabudget dat het bureau rekent"],
        setupFee,
        ...provider,
      },
      lines: { fees, mediaCommission: "Mediacommissie", setup, exit },
    },
    consultant: {
      title: "Consultant",
      help: "een consultant die adviseert, voor een projectprijs of per dag, met opdrachtnemers die uitvoeren",
      fields: {
        projectFee: [
          "projectprijs",
          "de prijs van het hele project, verdeeld over de maanden ervan, of bij de start betaald als die ontbreken",
        ],
        dayRate,
        days: ["dagen in totaal", "de dagen van het hele project"],
        contractorsPerMonth: ["opdrachtnemers per maand", "wat de uitvoerders per maand kosten"],
        ...provider,
      },
      lines: { fees, contractors: "Opdrachtnemers", exit },
    },
    coach: {
      title: "Coach",
      help: "een coach die sessies of een programma verkoopt en zelf geen werk uitvoert",
      fields: {
        sessionRate: ["tarief per sessie", "de prijs van een sessie"],
        sessionsPerMonth: ["sessies per maand", "hoeveel sessies per maand"],
        programmeFee: [
          "programmaprijs",
          "de prijs van het hele programma, verdeeld over de maanden ervan, of bij de start betaald als die ontbreken",
        ],
        ...provider,
      },
      lines: { fees, exit },
    },
    plan: {
      title: "Plan",
      help: "opdrachten die elkaar opvolgen of overlappen, zoals een overbrugging en daarna een vast dienstverband",
      fields: {
        parts: [
          "delen",
          "opties met een eigen naam, elk met eigen start en duur, gerekend vanaf de start van het plan; ze mogen overlappen",
        ],
        irrecoverableVat,
      },
      lines: {},
    },
    custom: { title: "Eigen posten", help: "iets anders, als lijst van kosten", fields: {}, lines: {} },
  },
} satisfies DeclaredWords;
