/** Dutch for why a setting of a place exists: said where settings are listed or asked for, never on a page of amounts. */
export const nlSettings: Readonly<Record<string, string>> = {
  "the state's notice names the rate and the wage base": "het bericht van de staat noemt het tarief en de loongrens",
  "0.06%": "0,06%",
  "whether a new employer owes it was not read": "of een nieuwe werkgever haar verschuldigd is, is niet gelezen",
  "a rate that holds the administrative assessment already needs administration: 0":
    "bij een tarief waar de administratieve heffing al in zit hoort administration: 0",
  "0.3 points a year while the federal loan stands": "0,3 punt per jaar zolang de federale lening loopt",
  "more if the waiver of the add-on is refused": "meer als de ontheffing van de opslag wordt geweigerd",
  "Denver takes a fixed amount a month of each taxable employee":
    "Denver heft een vast bedrag per maand voor elke belastbare werknemer",
  "the average rate is due where it is higher": "het gemiddelde tarief geldt waar dat hoger is",
  "a combined rate needs administration: 0": "bij een gecombineerd tarief hoort administration: 0",
  "1.8% and 2.0% are both in print for a new employer": "voor een nieuwe werkgever worden zowel 1,8% als 2,0% vermeld",
  "a rate that holds the assessment already needs administration: 0":
    "bij een tarief waar de heffing al in zit hoort administration: 0",
  "a small assessment on the same base": "een kleine heffing over dezelfde grondslag",
  "the state assigns a new employer the rate of its industry":
    "de staat geeft een nieuwe werkgever het tarief van zijn bedrijfstak",
  "2.41% and 2.54% are both in print for a new employer, with assessments that were not read":
    "voor een nieuwe werkgever worden zowel 2,41% als 2,54% vermeld, met toeslagen die niet zijn gelezen",
  "the base is 9,500 for an employer that is delinquent":
    "de grens is 9.500 voor een werkgever met een betalingsachterstand",
  "the industry's rate and the base rate, times the assessment, with the workforce fee: write the rate of the notice":
    "het tarief van de bedrijfstak en het basistarief, maal de toeslag, met de opleidingsbijdrage: schrijf het tarief van het bericht",
  "at most 30 staff and an average wage below 150% of the state's average pay half":
    "met hoogstens 30 personeelsleden en een gemiddeld loon onder 150% van dat van de staat is de helft verschuldigd",
  "St. Louis taxes the pay of work in the city": "St. Louis belast het loon voor werk in de stad",
  "as read for 2017": "zoals gelezen voor 2017",
  "the rate of a new employer rises in its second and third year":
    "het tarief van een nieuwe werkgever stijgt in zijn tweede en derde jaar",
  "the state assigns a new employer the rate of its industry division":
    "de staat geeft een nieuwe werkgever het tarief van zijn bedrijfsgroep",
  "the base is 24,000 in the highest category": "de grens is 24.000 in de hoogste categorie",
  "1.7% in the first half of 2026": "1,7% in de eerste helft van 2026",
  "the fund reduction changes it by the quarter": "de korting van het fonds verandert het per kwartaal",
  "Jersey City taxes payrolls of at least $2,500 a quarter, and not the pay of its residents":
    "Jersey City belast loonsommen vanaf $2.500 per kwartaal, en niet het loon van zijn inwoners",
  "the industry's average is due where it is higher": "het gemiddelde van de bedrijfstak geldt waar dat hoger is",
  "it is of the employer's wages above $50,000 a quarter, after employer-paid health care: the pay of other staff uses that up":
    "over de lonen van de werkgever boven $50.000 per kwartaal, na zorgkosten die hij betaalt: het loon van ander personeel gebruikt die op",
  "a rate that holds the technology fee already needs technologyFee: 0":
    "bij een tarief waar de technologiebijdrage al in zit hoort technologyFee: 0",
  "an assessment by the hour, half of it the employer's: 1 cent in 2025, that of 2026 was not read":
    "een heffing per uur, voor de helft van de werkgever: 1 cent in 2025, die van 2026 is niet gelezen",
  "Pittsburgh taxes the pay of work in the city": "Pittsburgh belast het loon voor werk in de stad",
  "1.21% is in print, and whether the Job Development Fund is inside was not read":
    "1,21% wordt vermeld; of het Job Development Fund erin zit, is niet gelezen",
  "the rate of class 12 is due where it is higher": "het tarief van klasse 12 geldt waar dat hoger is",
  "the industry average, a reserve factor and the social cost make it up":
    "het bestaat uit het gemiddelde van de bedrijfstak, een reservefactor en de gedeelde kosten",
  "the pool cost and fund building charges of the year were not read: write the rate of the notice":
    "de toeslagen van het jaar voor kosten en opbouw van het fonds zijn niet gelezen: schrijf het tarief van het bericht",
  "an employer may pay the employee's quarter as well": "een werkgever kan ook het kwart van de werknemer betalen",
  "Seattle taxes high pay of large employers by bands whose limits were not read":
    "Seattle belast hoge lonen bij grote werkgevers in schijven waarvan de grenzen niet zijn gelezen",
  "a new employer with less than $500,000 of taxable payroll pays a lower rate":
    "een nieuwe werkgever met een belastbare loonsom onder $500.000 betaalt een lager tarief",
  "an exemption or a reduction may apply": "er kan een vrijstelling of korting gelden",
  "each establishment has its own rate, which is at least 0.50%":
    "elke vestiging heeft een eigen tarief, ten minste 0,50%",
  "0.59% and 0.09%": "0,59% en 0,09%",
  "with 250 staff and few apprentices an extra is due":
    "bij 250 personeelsleden en weinig leerlingen is een toeslag verschuldigd",
  "1.50% is the least that an employer pays for an executive":
    "1,50% is het minste dat een werkgever voor een kaderlid betaalt",
  "due of employers with 11 staff or more, by commune": "voor werkgevers met 11 of meer personeelsleden, per gemeente",
  "at least half of the contract's premium": "ten minste de helft van de premie van het contract",
  "write 0% where none is taken": "schrijf 0% waar er geen wordt toegepast",
  "11.88 an hour, 1,820 hours": "11,88 per uur, 1.820 uur",
  "12.02 an hour, 1,820 hours": "12,02 per uur, 1.820 uur",
  "the rise of June 2026 does not count": "de verhoging van juni 2026 telt niet",
  "small employers pay less for housing and training, and no forfait social":
    "kleine werkgevers betalen minder voor woningbouw en opleiding, en geen forfait social",
  "of privately insured staff half the premium is due, at most what a public fund would take":
    "voor particulier verzekerden is de helft van de premie verschuldigd, hoogstens wat een publiek fonds zou vragen",
  "each fund sets its own extra rate": "elk fonds bepaalt zijn eigen extra premie",
  "due of employers with up to 30 staff, by fund": "voor werkgevers met hoogstens 30 personeelsleden, per fonds",
  "each fund sets its own": "elk fonds bepaalt het zelf",
  "it follows the sector and the risk class": "het volgt de sector en de risicoklasse",
  "in Saxony the employee carries more of the care insurance":
    "in Saksen draagt de werknemer meer van de verpleegzorgverzekering",
  "an employer may pay more": "een werkgever kan meer betalen",
  "who has a pension through payroll is not enrolled in My Future Fund":
    "wie een pensioen via de loonadministratie heeft, doet niet mee aan My Future Fund",
  "lower for the young and the old": "lager voor jongeren en ouderen",
  "10.21% old age, 0.30% survivors, 3.55% health, 2.00% parents, 2.64% labour market, 0.10% injury, 12.62% wage tax":
    "10,21% ouderdom, 0,30% nabestaanden, 3,55% ziekte, 2,00% ouderverlof, 2,64% arbeidsmarkt, 0,10% ongevallen, 12,62% loonheffing",
  "an employer with more than 9 insured has a rate of its own":
    "een werkgever met meer dan 9 verzekerden heeft een eigen tarief",
  "1.5% at least of staff who have joined": "ten minste 1,5% voor personeel dat deelneemt",
  "it follows the policy": "het volgt de polis",
  "not due of foreigners without permanent residence: write 0":
    "niet verschuldigd voor buitenlanders zonder permanent verblijf: schrijf 0",
  "the fund takes less of older staff": "het fonds vraagt minder voor ouder personeel",
  "it follows the activity (CNAE)": "het volgt de activiteit (CNAE)",
  "unemployment insurance is higher for a fixed term":
    "de werkloosheidsverzekering is hoger bij een tijdelijk contract",
  "it follows the sector": "het volgt de sector",
  "write 0 where it is not due": "schrijf 0 waar het niet verschuldigd is",
  "it follows the class of the work": "het volgt de klasse van het werk",
  "pay divided by 13.5, less 0.5%: deferred pay, set aside each year":
    "loon gedeeld door 13,5, min 0,5%: uitgesteld loon, elk jaar opzij gezet",
  "the pension contribution of those first insured before 1996 has no highest base":
    "de pensioenpremie van wie vóór 1996 al verzekerd was heeft geen hoogste grondslag",
  "the wage supplement funds follow the size of the employer":
    "de loonaanvullingsfondsen volgen de omvang van de werkgever",
  "reductions for a first employee or a target group may apply":
    "er kunnen kortingen gelden voor een eerste werknemer of een doelgroep",
  "closure fund, asbestos, risk groups and others, by size and sector, on all pay":
    "sluitingsfonds, asbest, risicogroepen en andere, naar omvang en sector, over heel het loon",
  "the chamber addition follows the province of the place of work":
    "de opslag van de kamer volgt de deelstaat van de werkplek",
  "each canton and fund has its own rate": "elk kanton en fonds heeft een eigen tarief",
  "about 1.6% in Zurich": "ongeveer 1,6% in Zürich",
  "up to 5% of the AHV contribution, by fund": "tot 5% van de AHV-premie, per fonds",
  "it follows the insurer and the work": "het volgt de verzekeraar en het werk",
  "it follows the insurer, where the contract has one": "het volgt de verzekeraar, als het contract die heeft",
  "the family fund follows the canton and the fund": "het gezinsfonds volgt het kanton en het fonds",
  "less for part time": "minder bij deeltijd",
  "two thirds of 3,564 a year, full time": "twee derde van 3.564 per jaar, voltijd",
  "employers with a scheme of their own are exempt": "werkgevers met een eigen regeling zijn vrijgesteld",
  "education fund, occupational injury and others, by industry and staff":
    "opleidingsfonds, beroepsletsel en andere, naar bedrijfstak en personeel",
  "an employer may contribute more": "een werkgever kan meer bijdragen",
  "its own tax comes out of it": "de eigen belasting gaat ervan af",
  "it follows the industry, about 0.69% on average in 2026/27":
    "het volgt de bedrijfstak, gemiddeld ongeveer 0,69% in 2026/27",
  "the employer contributes for members": "de werkgever draagt bij voor deelnemers",
  "many employers pay it on all basic pay: write wageCeiling, the basic pay a month, then":
    "veel werkgevers betalen het over heel het basisloon: schrijf dan wageCeiling, het basisloon per maand",
  "what the employer sets aside for it": "wat de werkgever ervoor opzij zet",
  "its rule was not read": "de regel is niet gelezen",
  "it is of basic pay, often a part of the salary: write the rate that the part comes to":
    "het gaat over het basisloon, vaak een deel van het salaris: schrijf het tarief waar dat deel op uitkomt",
  "21 days of basic pay a year, a month of 30 days: 21 / 360":
    "21 dagen basisloon per jaar, een maand van 30 dagen: 21 / 360",
  "due for nationals only": "alleen verschuldigd voor staatsburgers",
  "its rate was not read": "het tarief is niet gelezen",
  "1.4 times the employee's rate": "1,4 keer het tarief van de werknemer",
  "less with a wage-loss plan": "minder met een regeling voor loonverlies",
  "it follows the province and the class of the work": "het volgt de provincie en de klasse van het werk",
  "nothing to 1 million, 5.85% of what is above it to 1.5 million, then 1.95% of all":
    "niets tot 1 miljoen, 5,85% van wat erboven ligt tot 1,5 miljoen, daarna 1,95% van alles",
  "nothing to 2.5 million, 4.3% of what is above it to 5 million, then 2.15% of all":
    "niets tot 2,5 miljoen, 4,3% van wat erboven ligt tot 5 miljoen, daarna 2,15% van alles",
  "2% of what is above 2 million": "2% van wat boven 2 miljoen ligt",
  "the first million is exempt of an employer with up to 5 million: its other staff are taken to use it up":
    "het eerste miljoen is vrijgesteld bij een werkgever tot 5 miljoen: aangenomen is dat het overige personeel het opgebruikt",
  "between 1 and 7.8 million of payroll the rate rises from 1.65% to 4.26%, on a line that was not read":
    "tussen 1 en 7,8 miljoen loonsom stijgt het tarief van 1,65% naar 4,26%, langs een lijn die niet is gelezen",
  "the Health Services Fund takes more of large payrolls": "het Health Services Fund vraagt meer bij grote loonsommen",
  "an employer with more than 2 million of payroll pays what it does not spend on training":
    "een werkgever met meer dan 2 miljoen loonsom betaalt wat hij niet aan opleiding uitgeeft",
  "it follows the state and the industry": "het volgt de deelstaat en de bedrijfstak",
  "it is the employer's, by its wages in all Australia: below the threshold write 0":
    "het is van de werkgever, naar zijn lonen in heel Australië: schrijf 0 onder de drempel",
  "payroll tax is due above a threshold of the employer's wages in all Australia":
    "loonsombelasting geldt boven een drempel van de lonen van de werkgever in heel Australië",
};
