/** Dutch for the kinds of engagement and for every field and line of a scenario. */
import type { DeclaredWords, FieldWords } from "./declared.ts";

const monthlyFee: FieldWords = ["bedrag per maand", "het vaste bedrag van een maand"];
const setupFee: FieldWords = ["opstartkosten", "eenmalig betaald, bij de start"];
const hoursPerMonth: FieldWords = ["uren per maand", "de gebruikte uren, als dat niet need.hoursPerMonth is"];
const dayRate: FieldWords = ["dagtarief", "de prijs van een dag"];
const hoursPerDay: FieldWords = ["uren per dag", "de uren die een dag oplevert"];
const minimumMonths: FieldWords = ["minimale looptijd", "maanden die ook bij eerder stoppen verschuldigd zijn"];
const fees = "Vergoeding";
const setup = "Opstart";
const exit = "Beëindiging";

export const nlKinds = {
  file: {
    horizonMonths: ["horizon", "maanden die vergeleken worden"],
    weeksPerYear: ["weken per jaar", "een maand heeft een twaalfde daarvan"],
    hoursPerDay: ["uren per dag", "de uren van een werkdag, voor getallen in dagen"],
    discountRate: ["disconteringsvoet per jaar", "drukt contante waarden af"],
    resultsByMonth: ["resultaat nodig vanaf", "maanden vanaf de start tot volledige productiviteit nodig is"],
    exchangeRate: ["wisselkoers", "wat één eenheid van die valuta waard is in de valuta van het scenario"],
  },
  need: { hoursPerMonth: ["benodigde uren per maand", "het werk dat gedaan moet worden"] },
  budget: {
    monthly: ["maandbudget", "het plafond voor de uitgaven van elke maand"],
    total: ["totaalbudget", "het plafond voor de uitgaven over de hele horizon"],
  },
  option: {
    startAfterMonths: ["start na", "maanden vanaf de start van het scenario"],
    months: ["duur", "maanden tot de optie eindigt; tot het einde van de horizon als dit ontbreekt"],
    annualIncrease: ["stijging per jaar", "van elke terugkerende prijs, op elke verjaardag van de start van de optie"],
  },
  rampUp: {
    months: ["maanden inwerken", "tot volledige productiviteit"],
    startingAt: ["productiviteit bij de start", "van hier stijgt zij in een rechte lijn naar 100%"],
    amount: ["inwerkperiode", "één toegerekend bedrag in plaats van een duur"],
  },
  cost: {
    afterMonths: ["na", "maanden vanaf de start van de optie"],
    months: ["duur", "maanden dat het betaald wordt; zolang als de optie als dit ontbreekt"],
    probability: ["kans", "de post telt voor de verwachte waarde, en wordt in simulate als gebeurtenis getrokken"],
  },
  rampUpLine: "Inwerkperiode",
  names: {
    fees: "vergoeding",
    pay: "loon",
    extraHours: "uren boven de inbegrepen uren",
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
    sessionsAWeek: "sessies per week",
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
        setupFee,
        minimumMonths,
        noticeMonths: ["opzegtermijn", "maanden vergoeding die stoppen nog kost"],
        performanceBonus: ["prestatiebonus", "een deel van de vaste bedragen, of een bedrag per jaar"],
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
        minimumHoursPerMonth: ["minimum uren per maand", "uren die ook bij minder gebruik gefactureerd worden"],
        setupFee,
      },
      lines: { fees, setup },
    },
    fullTime: {
      title: "Vast dienstverband",
      help: "een CMO in vaste dienst",
      fields: {
        annualSalary: ["jaarsalaris", "het bruto basissalaris van een jaar, zonder bonus en vakantiebijslag"],
        annualRaise: ["loonsverhoging per jaar", "op elke verjaardag van de start"],
        bonus: ["bonus", "van een jaar, betaald in de laatste maand daarvan"],
        annualEquity: ["aandelen per jaar", "de waarde van de toekenning van een jaar; telt mee, wordt nooit betaald"],
        benefits: ["secundaire arbeidsvoorwaarden", "verzekeringen, pensioen en andere voorwaarden boven het loon"],
        employerTaxes: [
          "werkgeverslasten",
          "een deel van het salaris, een bedrag per jaar, of een land of staat waarvan de regels meegeleverd zijn",
        ],
        holidayAllowance: ["vakantiebijslag", "boven op het salaris, opgebouwd per maand"],
        signingBonus: ["tekenbonus", "eenmalig betaald, bij de start"],
        recruiting: ["werving", "de vergoeding voor de zoektocht, eenmalig betaald bij de start"],
        onboarding: ["inwerken", "opleiding en uitrusting, eenmalig betaald bij de start"],
        searchMonths: ["maanden zoeken", "tot de persoon begint: geen loon en geen resultaat"],
        hoursPerWeek: ["uren per week", "contracturen"],
        leaveDays: ["verlofdagen per jaar", "betaalde vrije dagen: zij verminderen de uren, het salaris betaalt ze al"],
        severance: ["ontslagvergoeding", "eenmalig betaald, als het dienstverband binnen de horizon eindigt"],
        noticeMonths: ["opzegtermijn", "maanden loon die beëindigen nog kost"],
        tenureMonths: ["duur van het dienstverband", "maanden tot de persoon vertrekt en vervangen wordt"],
      },
      lines: {
        salary: "Salaris",
        holidayAllowance: "Vakantiebijslag",
        bonus: "Bonus",
        benefits: "Secundaire arbeidsvoorwaarden",
        employerTaxes: "Werkgeverslasten",
        equity: "Aandelen",
        signingBonus: "Tekenbonus",
        recruiting: "Werving",
        onboarding: "Inwerken",
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
        hoursPerDay,
        agencyMargin: ["bureaumarge", "wat het bureau boven op het dagtarief rekent"],
      },
      lines: { fees, agencyMargin: "Bureaumarge" },
    },
    agency: {
      title: "Bureau",
      help: "een marketingbureau voor een bedrag per maand, vaak met commissie op het mediabudget",
      fields: {
        monthlyFee,
        mediaSpendPerMonth: [
          "mediabudget per maand",
          "wat via het bureau aan advertenties wordt besteed; geen kosten van het bureau",
        ],
        mediaCommission: ["mediacommissie", "het deel van het mediabudget dat het bureau rekent"],
        setupFee,
        minimumMonths,
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
        hoursPerDay,
        contractorsPerMonth: ["opdrachtnemers per maand", "wat de mensen die uitvoeren per maand kosten"],
      },
      lines: { fees, contractors: "Opdrachtnemers" },
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
      },
      lines: { fees },
    },
    plan: {
      title: "Plan",
      help: "opdrachten die elkaar opvolgen of overlappen, zoals een overbrugging en dan een vaste aanstelling",
      fields: {
        parts: [
          "delen",
          "opties met een eigen naam, elk met eigen start en duur, gerekend vanaf de start van het plan; ze mogen overlappen",
        ],
      },
      lines: {},
    },
    custom: { title: "Eigen posten", help: "iets anders, als lijst van kosten", fields: {}, lines: {} },
  },
} satisfies DeclaredWords;
