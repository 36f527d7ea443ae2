/** Dutch for the texts of the figures, by their English. */
export const nlFigures: Readonly<Record<string, string>> = {
  "convention: 52 whole weeks a year, 2,080 hours of 40 (https://www.agentcalc.com/employee-cost-calculator.html)":
    "gangbare aanname: 52 hele weken per jaar, 2.080 uur van 40",
  "convention: a day rate buys eight hours": "gangbare aanname: een dag van het dagtarief is acht uur",
  "2,080 paid hours a year, gross, over 52 weeks: https://www.agentcalc.com/employee-cost-calculator.html":
    "2.080 betaalde uren per jaar, bruto, over 52 weken: https://www.agentcalc.com/employee-cost-calculator.html",
  "half of full productivity on average over the ramp-up, the same as a straight line from 0% to 100%: https://incolator.com/enterprise/cost-of-a-key-hire/ and https://ftw.nyc/roi":
    "gemiddeld de helft van volledige productiviteit tijdens het inwerken, gelijk aan een rechte lijn van 0% naar 100%: https://incolator.com/enterprise/cost-of-a-key-hire/ en https://ftw.nyc/roi",
  "an employer may pay the employees' part as well, or have a plan of its own":
    "een werkgever kan ook het deel van de werknemers betalen, of een eigen regeling hebben",
  "rate 1": "tarief 1",
  "rate 2": "tarief 2",
  "rate 3": "tarief 3",
  "the employer's share": "aandeel van de werkgever",
  "least rate": "minimumtarief",
  "least relief": "minimale korting",
  "Paid family and medical leave": "Betaald zorg- en gezinsverlof",
  "a new employer is assumed, which does not pay it": "uitgegaan van een nieuwe werkgever, die dit niet betaalt",
  "Metropolitan commuter tax (MCTMT)": "Forenzenbelasting (MCTMT)",
  "it follows the place of work and the payroll of the quarter": "het volgt de werkplek en de loonsom van het kwartaal",
  "zone of the commuter tax": "zone van de forenzenbelasting",
  "the MCTMT is due by the place of work": "de MCTMT hangt af van de werkplek",
  "New York City": "New York City",
  "the other counties of the commuter district": "de andere counties van het forenzendistrict",
  "outside the district": "buiten het district",
  "zone 1, New York City, is assumed; write outside for the rest of the state":
    "uitgegaan van zone 1, New York City; schrijf outside voor de rest van de staat",
  "Transit payroll tax": "Loonheffing openbaar vervoer",
  "it follows the place of work": "het volgt de werkplek",
  "transit district": "vervoersdistrict",
  "the transit tax is due by the place of work": "de heffing hangt af van de werkplek",
  TriMet: "TriMet",
  Lane: "Lane",
  "outside both": "buiten beide",
  "TriMet is assumed, which is the most expensive; write outside where neither is due":
    "uitgegaan van TriMet, wat het duurst is; schrijf outside als geen van beide geldt",
  "Social Security wage base": "Loongrens Social Security",
  "FUTA wage base": "Loongrens FUTA",
  "some employers and employees are exempt": "sommige werkgevers en werknemers zijn vrijgesteld",
  "FUTA credit reduction": "Verlaging van de FUTA-korting",
  "the Department of Labor decides each November which states owe it, and how much":
    "het Department of Labor beslist elk jaar in november welke staten haar verschuldigd zijn, en hoeveel",
  "Social Security": "Social Security",
  Medicare: "Medicare",
  "Federal unemployment tax (FUTA)": "Federale werkloosheidsbelasting (FUTA)",
  "6.0% less the full state credit of 5.4%": "6,0% min de volle korting van 5,4% voor de staat",
  "Workers' compensation": "Ongevallenverzekering",
  "the premium depends on the insurer and the work": "de premie hangt af van de verzekeraar en het werk",
  "Local payroll tax": "Lokale loonbelasting van de werkgever",
  "some cities tax an employer's payroll": "sommige steden belasten de loonsom van een werkgever",
  "staff in the state": "personeel in de staat",
  "small employers owe no share of some leave premiums":
    "kleine werkgevers betalen geen deel van sommige verlofpremies",
  "an employer that is large enough to owe its share in full is assumed":
    "uitgegaan van een werkgever die groot genoeg is om zijn deel volledig te betalen",
  "payroll a quarter": "loonsom per kwartaal",
  "some charges rise with the payroll of a quarter": "sommige heffingen stijgen met de loonsom van een kwartaal",
  "the highest rate is assumed": "uitgegaan van het hoogste tarief",
  "Wage bases hold for each employer and calendar year, and restart with a new employer: a start inside the year gets the whole base.":
    "Loongrenzen gelden per werkgever en kalenderjaar en beginnen bij een nieuwe werkgever opnieuw: een start in het jaar krijgt de hele grens.",
  "Health insurance, retirement plans and the policies that an employer buys for its staff are benefits, not taxes.":
    "Zorgverzekering, pensioen en polissen die een werkgever voor zijn personeel koopt zijn arbeidsvoorwaarden, geen heffingen.",
  "United States, federal only": "Verenigde Staten, alleen federaal",
  "Unemployment wage base": "Loongrens werkloosheidsverzekering",
  "State unemployment insurance": "Werkloosheidsverzekering van de staat",
  "after 1 to 3 years the state assigns each employer a rate by its own experience":
    "na 1 tot 3 jaar wijst de staat elke werkgever een tarief toe naar eigen ervaring",
  "the rate of a new employer is used": "het tarief van een nieuwe werkgever is gebruikt",
  "the state has no one rate for new employers; its notice names the employer's":
    "de staat heeft geen vast tarief voor nieuwe werkgevers; zijn bericht noemt dat van de werkgever",
  "the rate of 2026, which was not read for 2025": "het tarief van 2026, dat voor 2025 niet gelezen is",
  "its own rate is on the state's notice": "het eigen tarief staat op het bericht van de staat",
  "the state assigns it by experience": "de staat wijst het toe naar ervaring",
  "Employment Training Tax": "Opleidingsheffing",
  "not due of employers with a negative reserve": "niet verschuldigd door werkgevers met een negatieve reserve",
  "its notice gives one combined rate, which this is too": "het bericht geeft één gecombineerd tarief, en dit ook",
  "fund building is inside": "de fondsopbouw zit erin",
  "new employers of NAICS 56 pay 3.45%": "nieuwe werkgevers in NAICS 56 betalen 3,45%",
  "Workforce Training Fund": "Opleidingsfonds",
  "Employer medical assistance (EMAC)": "Medische bijdrage werkgever (EMAC)",
  "none in the first three years nor in a quarter with fewer than 6 staff":
    "niets in de eerste drie jaar, en niets in een kwartaal met minder dan 6 werknemers",
  "COVID-19 recovery assessment": "COVID-19-herstelheffing",
  "it follows the employer's unemployment rate": "het volgt het werkloosheidstarief van de werkgever",
  "2.6825% and 0.1175% for workforce development": "2,6825% en 0,1175% voor arbeidsmarktontwikkeling",
  "the rate on its notice holds the workforce part already, as this one does":
    "het tarief op het bericht bevat het deel voor de arbeidsmarkt al, en dit ook",
  "Temporary Disability Insurance": "Tijdelijke arbeidsongeschiktheidsverzekering",
  "Career Enhancement Program": "Loopbaanprogramma",
  "not due at the highest unemployment rate of 5.4%": "niet verschuldigd bij het hoogste werkloosheidstarief van 5,4%",
  "Re-employment Services Fund": "Re-integratiefonds",
  "the surcharge is inside": "de toeslag zit erin",
  "1.2% in the first year, 1.0% after it": "1,2% in het eerste jaar, daarna 1,0%",
  "Investment fee": "Investeringsbijdrage",
  "Administrative fee": "Administratieve bijdrage",
  "0.08% from 2026 of experience-rated employers": "0,08% vanaf 2026 voor werkgevers met een eigen tarief",
  "assessments are inside, as in the rate on its notice":
    "de heffingen zitten erin, zoals in het tarief op het bericht",
  "Employment Administration Fund": "Fonds arbeidsbemiddeling",
  "0.02% of new employers, 0.03% of most others": "0,02% voor nieuwe werkgevers, 0,03% voor de meeste andere",
  "Maximum contribution wage": "Maximumpremieloon",
  "0 for a director with a controlling interest": "0 voor een directeur-grootaandeelhouder",
  "0.92% WGA and 0.37% ZW": "0,92% WGA en 0,37% ZW",
  "0.96% WGA and 0.56% ZW": "0,96% WGA en 0,56% ZW",
  "Unemployment fund (AWf)": "Werkloosheidsfonds (AWf)",
  "Public sector fund (Ufo)": "Uitvoeringsfonds voor de overheid (Ufo)",
  "public employers pay it in place of the AWf": "overheidswerkgevers betalen dit in plaats van de AWf",
  "Disability fund (Aof)": "Arbeidsongeschiktheidsfonds (Aof)",
  "Childcare surcharge (Wko)": "Opslag kinderopvang (Wko)",
  "Return-to-work fund (Whk)": "Werkhervattingskas (Whk)",
  "it follows the sector of a small employer and the decision of any other; the part for which an employer insures itself is 0":
    "het volgt de sector van een kleine werkgever en de beschikking van elke andere; het deel waarvoor een werkgever eigenrisicodrager is, is 0",
  "the sector's rate of a small employer, or the national average of others, stands in for the employer's own":
    "het sectorpercentage van een kleine werkgever, of het landelijk gemiddelde van andere, vervangt het eigen percentage",
  "Health insurance levy (Zvw)": "Werkgeversheffing Zvw",
  Netherlands: "Nederland",
  contract: "contract",
  "the AWf is low for a written, indefinite contract that is not on call":
    "de AWf is laag bij een schriftelijk contract voor onbepaalde tijd dat geen oproepcontract is",
  "written, indefinite, not on call": "schriftelijk, voor onbepaalde tijd, geen oproep",
  "any other": "elk ander",
  "with a public employer": "bij een overheidswerkgever",
  "a written, indefinite contract is assumed, with the low AWf":
    "uitgegaan van een schriftelijk contract voor onbepaalde tijd, met de lage AWf",
  "size of the employer": "grootte van de werkgever",
  "small employers pay the low Aof and the sector's Whk; in 2026 small is a premium payroll of at most EUR 1,082,500 in 2024, and every starter for two years":
    "kleine werkgevers betalen de lage Aof en de Whk van de sector; in 2026 is klein een premieloonsom van ten hoogste EUR 1.082.500 in 2024, en elke starter twee jaar lang",
  small: "klein",
  medium: "middelgroot",
  large: "groot",
  "a large employer is assumed, which is the most expensive": "uitgegaan van een grote werkgever, wat het duurst is",
  sector: "sector",
  "the Whk of a small employer is its sector's; for a sector that is not here, write whk itself":
    "de Whk van een kleine werkgever is die van de sector; schrijf voor een sector die hier ontbreekt whk zelf",
  "business services I": "zakelijke dienstverlening I",
  "sector 43, business services I, is assumed": "uitgegaan van sector 43, zakelijke dienstverlening I",
  "All premiums stop at one wage, which cumulates by the time employed: a bonus can use room that earlier months left, and a start inside the year gets its part of it.":
    "Alle premies stoppen bij één loon, dat meegroeit met de tijd in dienst: een bonus kan ruimte van eerdere maanden gebruiken, en een start in het jaar krijgt zijn deel.",
  "The holiday allowance is pay, at least 8%. Write holidayAllowance: 8% where it comes on top of the salary, and holidayAllowance: 0 where the salary is quoted with it inside.":
    "De vakantiebijslag is loon, ten minste 8%. Schrijf holidayAllowance: 8% als die boven op het salaris komt, en holidayAllowance: 0 als het genoemde salaris hem al bevat.",
  "Not covered: the 30% ruling, a low AWf that is revised afterwards, pension and collective agreements.":
    "Niet meegenomen: de 30%-regeling, een lage AWf die achteraf wordt herzien, pensioen en cao's.",
  "the law expects at least 8% on top of pay: write 0 where the salary is quoted with it inside":
    "de wet verwacht ten minste 8% boven op het loon: schrijf 0 als het genoemde salaris die al bevat",
  "National Insurance, employer": "National Insurance, werkgever",
  "0 up to an upper threshold for under-21s, apprentices under 25, veterans and freeport sites":
    "0 tot een hogere drempel voor werknemers onder de 21, leerlingen onder de 25, veteranen en vrijhavens",
  "Employment Allowance": "Employment Allowance",
  "there is one allowance an employer and tax year, shared by connected companies, and other staff may use it already; none for a company whose only employee is its director":
    "er is één bedrag per werkgever en belastingjaar, gedeeld door verbonden bedrijven, en ander personeel kan het al gebruiken; niets voor een bedrijf met alleen een directeur in dienst",
  "none is left for this hire; write the amount a tax year that is":
    "voor deze aanname is niets over; schrijf het bedrag per belastingjaar dat over is",
  "Apprenticeship Levy": "Apprenticeship Levy",
  "as read in the official text of 2024": "zoals gelezen in de officiële tekst van 2024",
  "an employer may pay it on a part only": "een werkgever kan het over een deel betalen",
  "Workplace pension, minimum": "Bedrijfspensioen, minimum",
  "the employer's scheme may pay more; write 0 where benefits hold the pension already":
    "de eigen regeling kan meer betalen; schrijf 0 als benefits het pensioen al bevat",
  "United Kingdom": "Verenigd Koninkrijk",
  role: "rol",
  "the threshold of an employee holds for each month, that of a company director for the year":
    "de drempel van een werknemer geldt per maand, die van een statutair directeur per jaar",
  "an employee": "een werknemer",
  "a director of the company": "een statutair directeur",
  "an employee is assumed, with a threshold for each month": "uitgegaan van een werknemer, met een drempel per maand",
  "pays the Apprenticeship Levy": "betaalt de Apprenticeship Levy",
  "the levy is 0.5% of an employer's pay bill less £15,000 a year; who pays it already, pays it on all of this pay":
    "de heffing is 0,5% van de loonsom van een werkgever min £15.000 per jaar; wie haar al betaalt, betaalt haar over heel dit loon",
  "its pay bill stays below the allowance": "de loonsom blijft onder de vrijstelling",
  "its other staff use the allowance up": "het andere personeel gebruikt de vrijstelling op",
  "an employer whose pay bill stays below the levy is assumed":
    "uitgegaan van een werkgever met een loonsom onder de heffing",
  "The tax year begins on 6 April. Pay by the month is paid after the 6th, so the month of April counts wholly to the new year.":
    "Het belastingjaar begint op 6 april. Maandloon wordt na de 6e betaald, dus de maand april telt helemaal bij het nieuwe jaar.",
  "The National Insurance threshold is £417 a month, each month by itself: £6,749.40 on £50,000, where the annual basis gives £6,750.00. A director appointed inside a tax year gets the whole annual threshold here.":
    "De drempel voor National Insurance is £417 per maand, elke maand op zich: £6.749,40 over £50.000, waar de jaarbasis £6.750,00 geeft. Een directeur die in het jaar begint, krijgt hier de hele jaardrempel.",
  "Not covered: Class 1A on benefits in kind, and salary sacrifice above £2,000 from April 2029. Who leaves and is replaced inside a tax year uses a yearly allowance twice here.":
    "Niet meegenomen: Class 1A over loon in natura, en loonruil boven £2.000 vanaf april 2029. Wie in een belastingjaar vertrekt en vervangen wordt, gebruikt een jaarbedrag hier twee keer.",
  "Secondary threshold, monthly": "Drempel voor de werkgever, per maand",
  "Secondary threshold, annual": "Drempel voor de werkgever, per jaar",
  "Maximum Employment Allowance": "Maximale Employment Allowance",
  "Lower limit of qualifying earnings": "Ondergrens van het pensioengevend loon",
  "Upper limit of qualifying earnings": "Bovengrens van het pensioengevend loon",
  "United States, Alaska": "Verenigde Staten, Alaska",
  "United States, Alabama": "Verenigde Staten, Alabama",
  "United States, Arkansas": "Verenigde Staten, Arkansas",
  "United States, Arizona": "Verenigde Staten, Arizona",
  "United States, California": "Verenigde Staten, California",
  "United States, Colorado": "Verenigde Staten, Colorado",
  "United States, Connecticut": "Verenigde Staten, Connecticut",
  "United States, District of Columbia": "Verenigde Staten, District of Columbia",
  "United States, Delaware": "Verenigde Staten, Delaware",
  "United States, Florida": "Verenigde Staten, Florida",
  "United States, Georgia": "Verenigde Staten, Georgia",
  "United States, Hawaii": "Verenigde Staten, Hawaii",
  "United States, Iowa": "Verenigde Staten, Iowa",
  "United States, Idaho": "Verenigde Staten, Idaho",
  "United States, Illinois": "Verenigde Staten, Illinois",
  "United States, Indiana": "Verenigde Staten, Indiana",
  "United States, Kansas": "Verenigde Staten, Kansas",
  "United States, Kentucky": "Verenigde Staten, Kentucky",
  "United States, Louisiana": "Verenigde Staten, Louisiana",
  "United States, Massachusetts": "Verenigde Staten, Massachusetts",
  "United States, Maryland": "Verenigde Staten, Maryland",
  "United States, Maine": "Verenigde Staten, Maine",
  "United States, Michigan": "Verenigde Staten, Michigan",
  "United States, Minnesota": "Verenigde Staten, Minnesota",
  "United States, Missouri": "Verenigde Staten, Missouri",
  "United States, Mississippi": "Verenigde Staten, Mississippi",
  "United States, Montana": "Verenigde Staten, Montana",
  "United States, North Carolina": "Verenigde Staten, North Carolina",
  "United States, North Dakota": "Verenigde Staten, North Dakota",
  "United States, Nebraska": "Verenigde Staten, Nebraska",
  "United States, New Hampshire": "Verenigde Staten, New Hampshire",
  "United States, New Jersey": "Verenigde Staten, New Jersey",
  "United States, New Mexico": "Verenigde Staten, New Mexico",
  "United States, Nevada": "Verenigde Staten, Nevada",
  "United States, New York": "Verenigde Staten, New York",
  "United States, Ohio": "Verenigde Staten, Ohio",
  "United States, Oklahoma": "Verenigde Staten, Oklahoma",
  "United States, Oregon": "Verenigde Staten, Oregon",
  "United States, Pennsylvania": "Verenigde Staten, Pennsylvania",
  "United States, Rhode Island": "Verenigde Staten, Rhode Island",
  "United States, South Carolina": "Verenigde Staten, South Carolina",
  "United States, South Dakota": "Verenigde Staten, South Dakota",
  "United States, Tennessee": "Verenigde Staten, Tennessee",
  "United States, Texas": "Verenigde Staten, Texas",
  "United States, Utah": "Verenigde Staten, Utah",
  "United States, Virginia": "Verenigde Staten, Virginia",
  "United States, Vermont": "Verenigde Staten, Vermont",
  "United States, Washington": "Verenigde Staten, Washington",
  "United States, Wisconsin": "Verenigde Staten, Wisconsin",
  "United States, West Virginia": "Verenigde Staten, West Virginia",
  "United States, Wyoming": "Verenigde Staten, Wyoming",
  "counts federal taxes only: the state's unemployment insurance, leave and other charges are left out unless the file gives them":
    "telt alleen federale heffingen: werkloosheidsverzekering, verlof en andere heffingen van de staat ontbreken tenzij het bestand ze geeft",
  "Employment security assessment": "Heffing arbeidszekerheid",
  "its rate was not read, and is left out": "het tarief is niet gelezen en telt niet mee",
  "Administrative assessment": "Administratieve heffing",
  "city of the place of work": "stad van de werkplek",
  "a place without a city payroll tax is assumed": "uitgegaan van een plaats zonder stedelijke loonheffing",
  "Employment and training assessment": "Heffing arbeid en opleiding",
  "small employer of Paid Leave": "kleine werkgever voor Paid Leave",
  "an employer that owes its share in full is assumed":
    "uitgegaan van een werkgever die zijn deel volledig verschuldigd is",
  "Workforce training contribution": "Opleidingsbijdrage",
  "year of the employer in the state": "jaar van de werkgever in de staat",
  "an employer in its first year is assumed": "uitgegaan van een werkgever in zijn eerste jaar",
  "Modified Business Tax": "Modified Business Tax",
  "Technology and Customer Service Fee": "Technologie- en dienstverleningsbijdrage",
  "Workers' Benefit Fund": "Workers' Benefit Fund",
  "its amount an hour was not read, and is left out": "het bedrag per uur is niet gelezen en telt niet mee",
  "Contingency assessment": "Reserveheffing",
  "Child Care Contribution": "Bijdrage kinderopvang",
  "taxable payroll a year": "belastbare loonsom per jaar",
  "a taxable payroll of $500,000 or more is assumed": "uitgegaan van een belastbare loonsom van $500.000 of meer",
  Germany: "Duitsland",
  France: "Frankrijk",
  Ireland: "Ierland",
  Sweden: "Zweden",
  Poland: "Polen",
  Portugal: "Portugal",
  Singapore: "Singapore",
  Spain: "Spanje",
  Italy: "Italië",
  Belgium: "België",
  Austria: "Oostenrijk",
  Switzerland: "Zwitserland",
  Denmark: "Denemarken",
  "New Zealand": "Nieuw-Zeeland",
  India: "India",
  "United Arab Emirates": "Verenigde Arabische Emiraten",
  "Canada, federal only": "Canada, alleen federaal",
  "Canada, Ontario": "Canada, Ontario",
  "Canada, British Columbia": "Canada, Brits-Columbia",
  "Canada, Manitoba": "Canada, Manitoba",
  "Canada, Newfoundland and Labrador": "Canada, Newfoundland en Labrador",
  "Canada, Quebec": "Canada, Quebec",
  "Australia, superannuation only": "Australië, alleen pensioen (superannuation)",
  "Australia, New South Wales": "Australië, New South Wales",
  "Australia, Victoria": "Australië, Victoria",
  "Australia, Queensland": "Australië, Queensland",
  "Australia, Western Australia": "Australië, Western Australia",
  "Australia, South Australia": "Australië, South Australia",
  "Australia, Tasmania": "Australië, Tasmania",
  "Australia, Australian Capital Territory": "Australië, Australian Capital Territory",
  "Australia, Northern Territory": "Australië, Northern Territory",
  "its rate is the employer's own, and is left out": "het tarief is dat van de werkgever zelf en telt niet mee",
  "payroll a year": "loonsom per jaar",
  "an employer with 10 million of wages in all Australia is assumed":
    "uitgegaan van een werkgever met 10 miljoen aan lonen in heel Australië",
  "the rate of the largest employers is assumed": "uitgegaan van het tarief van de grootste werkgevers",
  "staff of the employer": "personeel van de werkgever",
  "the largest employer is assumed": "uitgegaan van de grootste werkgever",
  "state of the place of work": "deelstaat van de werkplek",
  "a place of work outside Saxony is assumed": "uitgegaan van een werkplek buiten Saksen",
  "Pension insurance": "Pensioenverzekering",
  "Unemployment insurance": "Werkloosheidsverzekering",
  "Health insurance": "Zorgverzekering",
  "Health insurance, half of the fund's extra rate": "Zorgverzekering, helft van de extra premie van het fonds",
  "half of the average extra rate of the funds is used":
    "de helft van de gemiddelde extra premie van de fondsen is gebruikt",
  "Long-term care insurance": "Verpleegzorgverzekering",
  "Insolvency levy (U3)": "Insolventieheffing (U3)",
  "Sick pay levy (U1)": "Ziektegeldheffing (U1)",
  "Maternity levy (U2)": "Moederschapsheffing (U2)",
  "Accident insurance": "Ongevallenverzekering",
  "Ceiling of pension and unemployment insurance": "Grens pensioen- en werkloosheidsverzekering",
  "Ceiling of health and care insurance": "Grens zorg- en verpleegverzekering",
  "Social security ceiling (PSS)": "Grens sociale zekerheid (PSS)",
  "Health (maladie)": "Ziekte (maladie)",
  "Old age, capped": "Ouderdom, tot de grens",
  "Old age, uncapped": "Ouderdom, over heel het loon",
  "Family allowances": "Gezinsbijslag",
  "Accidents at work (AT/MP)": "Arbeidsongevallen (AT/MP)",
  "the average rate is used": "het gemiddelde tarief is gebruikt",
  "Wage guarantee (AGS)": "Loongarantie (AGS)",
  "AGIRC-ARRCO, band 1": "AGIRC-ARRCO, schijf 1",
  "AGIRC-ARRCO, band 2": "AGIRC-ARRCO, schijf 2",
  "CEG, band 1": "CEG, schijf 1",
  "CEG, band 2": "CEG, schijf 2",
  CET: "CET",
  "Housing fund (FNAL)": "Woonfonds (FNAL)",
  "Autonomy contribution (CSA)": "Autonomiebijdrage (CSA)",
  "Vocational training": "Beroepsopleiding",
  "Apprenticeship tax": "Leerlingheffing",
  "Social dialogue": "Sociale dialoog",
  "Housing contribution (PEEC)": "Woonbijdrage (PEEC)",
  APEC: "APEC",
  "Provident cover of executives": "Voorzorgsverzekering kaderleden",
  "Mobility levy": "Mobiliteitsheffing",
  "its rate is the commune's, and is left out": "het tarief is dat van de gemeente en telt niet mee",
  "Complementary health cover": "Aanvullende zorgverzekering",
  "its amount a month is the contract's, and is left out":
    "het bedrag per maand staat in het contract en telt niet mee",
  "Forfait social": "Forfait social",
  "Highest pay for My Future Fund": "Hoogste loon voor My Future Fund",
  "pension through payroll": "pensioen via de loonadministratie",
  "no pension through payroll is assumed, so My Future Fund is due from 2026":
    "uitgegaan van geen pensioen via de loonadministratie, dus My Future Fund geldt vanaf 2026",
  "PRSI, employer": "PRSI, werkgever",
  "My Future Fund": "My Future Fund",
  "Employer contributions (arbetsgivaravgifter)": "Werkgeversbijdragen (arbetsgivaravgifter)",
  "Yearly limit of pension and disability contributions": "Jaargrens pensioen- en invaliditeitspremie",
  "Disability insurance": "Invaliditeitsverzekering",
  "the rate of an employer with up to 9 insured is used":
    "het tarief van een werkgever met ten hoogste 9 verzekerden is gebruikt",
  "Labour and Solidarity Fund": "Arbeids- en solidariteitsfonds",
  "Guaranteed benefits fund": "Garantiefonds",
  "Employee capital plan (PPK)": "Spaarplan werknemers (PPK)",
  "an employee who has not joined the savings plan is assumed":
    "uitgegaan van een werknemer die niet aan het spaarplan deelneemt",
  "Social security (TSU)": "Sociale zekerheid (TSU)",
  "Work accident insurance": "Arbeidsongevallenverzekering",
  "Ceiling of ordinary wages": "Grens gewoon loon",
  "Ceiling of ordinary and additional wages": "Grens gewoon en aanvullend loon",
  "Ceiling of the skills levy": "Grens opleidingsheffing",
  "Minimum wage (SMIC) that reductions go by": "Minimumloon (SMIC) waar kortingen van uitgaan",
  "General reduction (RGDU)": "Algemene korting (RGDU)",
  "Pay at the lower rate of PRSI, at most": "Loon tegen het lage PRSI-tarief, hoogstens",
  "age band": "leeftijdsgroep",
  "an employee of up to 55 is assumed": "uitgegaan van een werknemer tot en met 55",
  "Central Provident Fund, employer": "Central Provident Fund, werkgever",
  "Skills development levy": "Opleidingsheffing (SDL)",
  "Highest contribution base": "Hoogste premiegrondslag",
  "a permanent contract is assumed": "uitgegaan van een vast contract",
  "Common contingencies": "Algemene risico’s",
  "Intergenerational equity (MEI)": "Generatiebijdrage (MEI)",
  "Wage guarantee (FOGASA)": "Loongarantie (FOGASA)",
  "Accidents at work": "Arbeidsongevallen",
  "Solidarity, to 110% of the highest base": "Solidariteit, tot 110% van de hoogste grondslag",
  "Solidarity, to 150% of the highest base": "Solidariteit, tot 150% van de hoogste grondslag",
  "Solidarity, above 150% of the highest base": "Solidariteit, boven 150% van de hoogste grondslag",
  "Highest base of those insured after 1995": "Hoogste grondslag van wie na 1995 verzekerd werd",
  "first insured": "eerst verzekerd",
  "an employee first insured after 1995 is assumed":
    "uitgegaan van een werknemer die na 1995 voor het eerst verzekerd werd",
  "Pension (IVS)": "Pensioen (IVS)",
  "Unemployment insurance (NASpI)": "Werkloosheidsverzekering (NASpI)",
  "Wage supplement fund (CIGO)": "Loonaanvullingsfonds (CIGO)",
  "Extraordinary wage supplement (CIGS)": "Buitengewone loonaanvulling (CIGS)",
  Maternity: "Moederschap",
  "Severance guarantee fund": "Garantiefonds ontslagvergoeding",
  "Family allowances (CUAF)": "Gezinsbijslag (CUAF)",
  "Accidents at work (INAIL)": "Arbeidsongevallen (INAIL)",
  "Severance accrual (TFR)": "Opbouw ontslagvergoeding (TFR)",
  "Ceiling of base pay a quarter": "Grens basisloon per kwartaal",
  "Basic and wage moderation contribution": "Basis- en loonmatigingsbijdrage",
  "Special contributions": "Bijzondere bijdragen",
  "leaves out the special contributions on all pay, whose rates were not read: write special below employerTaxes":
    "laat de bijzondere bijdragen over heel het loon weg, waarvan de tarieven niet gelezen zijn: schrijf special onder employerTaxes",
  "Ceiling of a month's pay": "Grens maandloon",
  "Ceiling of special payments": "Grens bijzondere betalingen",
  "Insolvency levy": "Insolventieheffing",
  "Housing contribution": "Woonbijdrage",
  "Severance fund (BMSVG)": "Ontslagfonds (BMSVG)",
  "Family fund (DB)": "Gezinsfonds (DB)",
  "Chamber addition (DZ)": "Toeslag kamer (DZ)",
  "Municipal tax": "Gemeentelijke heffing",
  province: "deelstaat",
  "Vienna is assumed": "uitgegaan van Wenen",
  "Highest insured pay": "Hoogste verzekerde loon",
  canton: "kanton",
  "its family fund is not known and is left out: write familyFund":
    "het gezinsfonds is niet bekend en telt niet mee: schrijf familyFund",
  "AHV, IV and EO": "AHV, IV en EO",
  "Unemployment insurance (ALV)": "Werkloosheidsverzekering (ALV)",
  "Family fund (FAK)": "Gezinsfonds (FAK)",
  "Administration of the fund": "Administratie van het fonds",
  "Accident insurance (UVG)": "Ongevallenverzekering (UVG)",
  "Daily sickness pay": "Ziekengeld",
  "ATP, employer": "ATP, werkgever",
  "Maternity fund": "Moederschapsfonds",
  "Education fund and other collective charges": "Opleidingsfonds en andere collectieve heffingen",
  "their amount a year was not read, and is left out": "het bedrag per jaar is niet gelezen en telt niet mee",
  "Highest pay for the ACC levy": "Hoogste loon voor de ACC-heffing",
  "member of KiwiSaver": "lid van KiwiSaver",
  "a member is assumed": "uitgegaan van een lid",
  "KiwiSaver, employer": "KiwiSaver, werkgever",
  "ACC work levy": "ACC-heffing werk",
  "Ceiling of basic pay": "Grens basisloon",
  "Provident fund (EPF)": "Voorzorgsfonds (EPF)",
  "Deposit insurance (EDLI)": "Depositoverzekering (EDLI)",
  Gratuity: "Gratificatie",
  "End-of-service gratuity": "Eindedienstvergoeding",
  "Pension of nationals (GPSSA)": "Pensioen van staatsburgers (GPSSA)",
  "Basic exemption of the pension plan": "Basisvrijstelling pensioenplan",
  "Yearly maximum pensionable earnings": "Hoogste pensioengevend jaarloon",
  "Second ceiling of pensionable earnings": "Tweede grens pensioengevend loon",
  "Maximum insurable earnings": "Hoogste verzekerde loon",
  "Canada Pension Plan": "Canada Pension Plan",
  "Canada Pension Plan, second part": "Canada Pension Plan, tweede deel",
  "Employment insurance": "Werkloosheidsverzekering",
  "counts federal contributions only: Ontario, Quebec, British Columbia, Manitoba and Newfoundland and Labrador have payroll taxes of their own":
    "telt alleen federale bijdragen: Ontario, Quebec, Brits-Columbia, Manitoba en Newfoundland en Labrador hebben eigen loonheffingen",
  "Employer Health Tax": "Zorgheffing werkgever",
  "Health and education levy": "Zorg- en onderwijsheffing",
  "Payroll tax": "Loonsomheffing",
  "Ceiling of parental insurance": "Grens ouderschapsverzekering",
  "Ceiling of labour standards": "Grens arbeidsnormen",
  "Quebec Pension Plan": "Quebec Pension Plan",
  "Quebec Pension Plan, second part": "Quebec Pension Plan, tweede deel",
  "Parental insurance (QPIP)": "Ouderschapsverzekering (QPIP)",
  "Health Services Fund": "Zorgfonds",
  "Labour standards": "Arbeidsnormen",
  "Training (WSDRF)": "Opleiding (WSDRF)",
  "1% of payroll spent on training": "1% van de loonsom aan opleiding besteed",
  "an employer that spends 1% on training, or has a payroll up to 2 million, is assumed":
    "uitgegaan van een werkgever die 1% aan opleiding besteedt, of een loonsom tot 2 miljoen heeft",
  "Superannuation guarantee": "Superannuation (pensioen)",
  "Maximum contribution base of a quarter": "Hoogste grondslag per kwartaal",
  "Maximum contribution base of a year": "Hoogste grondslag per jaar",
  "Payroll tax of the state": "Loonsomheffing van de deelstaat",
  "leaves out the payroll tax of the state, 4% to 6.85% of an employer above its threshold, before surcharges: name the state, as in au-nsw":
    "laat de loonsomheffing van de deelstaat weg, 4% tot 6,85% van een werkgever boven de drempel, zonder toeslagen: noem de deelstaat, zoals au-nsw",
  "at least 8% of pay by law": "ten minste 8% van het loon volgens de wet",
  "usually paid in May or June": "gewoonlijk betaald in mei of juni",
  "US law treats severance as wages": "naar Amerikaans recht is een ontslagvergoeding loon",
  "a severance or transition payment (transitievergoeding) bears the Zvw levy alone, up to the year's maximum":
    "over een ontslag- of transitievergoeding is alleen de werkgeversheffing Zvw verschuldigd, tot het jaarmaximum",
  "one month by law in the first five years of service, up to four from fifteen":
    "één maand volgens de wet in de eerste vijf dienstjaren, tot vier vanaf vijftien",
  "one week by law, from two years of service one for each year, at most twelve; contracts often say more":
    "één week volgens de wet, vanaf twee dienstjaren één per jaar, ten hoogste twaalf; contracten hebben vaak meer",
  "not due by law: where a contract or a collective agreement has it":
    "niet verplicht volgens de wet: waar een contract of cao haar heeft",
  "one month by law from six months of service, two from two years; collective agreements often say more":
    "één maand volgens de wet vanaf zes maanden dienst, twee vanaf twee jaar; cao's hebben vaak meer",
  "four weeks by law, one month from two years of service, up to seven from twenty; contracts often say more":
    "vier weken volgens de wet, één maand vanaf twee dienstjaren, tot zeven vanaf twintig; contracten hebben vaak meer",
  "one week by law from 13 weeks of service, two from two years, up to eight from fifteen; contracts often say more":
    "één week volgens de wet vanaf 13 weken dienst, twee vanaf twee jaar, tot acht vanaf vijftien; contracten hebben vaak meer",
  "two extra payments a year by law: leave it out where annualSalary holds them":
    "twee extra betalingen per jaar volgens de wet: weglaten als annualSalary ze al bevat",
  "at least three months by law for senior management, 15 days for others where dismissal is for objective reasons":
    "ten minste drie maanden volgens de wet voor hoger management, 15 dagen voor anderen bij ontslag om objectieve redenen",
  "due by law: leave it out where annualSalary holds it":
    "verplicht volgens de wet: weglaten als annualSalary haar al bevat",
  "a month's pay at Christmas and one for holidays by law: leave it out where annualSalary is the sum of all fourteen":
    "een maandloon met Kerstmis en een voor vakantie volgens de wet: weglaten als annualSalary de som van alle veertien is",
  "the 13th and 14th salary of collective agreements: leave it out where annualSalary holds them":
    "het 13e en 14e salaris van cao's: weglaten als annualSalary ze al bevat",
  "six weeks by law, two months from the third year of service, up to five, to the end of a quarter unless agreed otherwise":
    "zes weken volgens de wet, twee maanden vanaf het derde dienstjaar, tot vijf, tegen het einde van een kwartaal tenzij anders afgesproken",
  "one month by law in the first year of service, two from the second, three from the tenth; contracts often say more":
    "één maand volgens de wet in het eerste dienstjaar, twee vanaf het tweede, drie vanaf het tiende; contracten hebben vaak meer",
  "one month by law, two from two years of service, up to six from ten; contracts often say more":
    "één maand volgens de wet, twee vanaf twee dienstjaren, tot zes vanaf tien; contracten hebben vaak meer",
  "one month by law in the first half year of service, three to the third year, up to six from the ninth":
    "één maand volgens de wet in het eerste halve dienstjaar, drie tot het derde jaar, tot zes vanaf het negende",
  "two weeks by law, one month from six months of service, three from three years":
    "twee weken volgens de wet, één maand vanaf zes maanden dienst, drie vanaf drie jaar",
  "the Annual Wage Supplement: customary, and not due by law":
    "de Annual Wage Supplement: gebruikelijk, en niet verplicht volgens de wet",
  "30 to 90 days by law, as the contract says": "30 tot 90 dagen volgens de wet, zoals het contract zegt",
  "one week by law in the first year of service, two to the third, three to the fifth, then four; contracts often say more":
    "één week volgens de wet in het eerste dienstjaar, twee tot het derde, drie tot het vijfde, daarna vier; contracten hebben vaak meer",
  "leaves out the 9 days a year by which the gratuity is more from the sixth year of service on":
    "laat de 9 dagen per jaar weg die de vergoeding vanaf het zesde dienstjaar meer is",
  "Not covered: the service capacity upgrade fund, whose rate was not read.":
    "Niet meegenomen: het fonds voor uitbreiding van de uitvoering, waarvan het tarief niet is gelezen.",
  "Not covered: family and medical leave insurance, whose start has moved more than once.":
    "Niet meegenomen: de verzekering voor zorg- en gezinsverlof, waarvan het begin meer dan eens is verschoven.",
  "Not covered: the obligation assessment, whose rate was not read.":
    "Niet meegenomen: de heffing voor de schuld van het fonds, waarvan het tarief niet is gelezen.",
  "The Modified Business Tax counts in full on this pay: the other staff of the employer are taken to use up the $50,000 a quarter.":
    "De Modified Business Tax telt volledig over dit loon: aangenomen is dat het overige personeel de $50.000 per kwartaal opgebruikt.",
  "Not covered: the pool cost and fund building charges of the year, which were not read.":
    "Niet meegenomen: de toeslagen van het jaar voor kosten en opbouw van het fonds, die niet zijn gelezen.",
  "Not covered: the health care fund contribution, whose amount was not read.":
    "Niet meegenomen: de bijdrage aan het zorgfonds, waarvan het bedrag niet is gelezen.",
  "The tables' month is EUR 6,617.41 in 2026, cut to the cent; here a month has a twelfth of the year's EUR 79,409, which is 8 cents of pay a year more.":
    "De maand van de tabellen is in 2026 EUR 6.617,41, afgekapt op de cent; hier is een maand een twaalfde van EUR 79.409 per jaar, wat 8 cent loon per jaar scheelt.",
  "Above state pension age only the Zvw is due: write 0 for the others.":
    "Boven de AOW-leeftijd is alleen de Zvw verschuldigd: schrijf 0 voor de andere.",
  "An Employment Allowance counts once for each person of headcount: write the part of one.":
    "Een Employment Allowance telt voor elke persoon van headcount: schrijf het deel van één persoon.",
  "Not covered: 0% up to £50,270 for staff under 21, apprentices under 25, veterans and freeport sites.":
    "Niet meegenomen: 0% tot £50.270 voor personeel onder 21, leerlingen onder 25, veteranen en vrijhavens.",
  "For an executive (cadre) who works full time: the minimum wage of the reductions is that of 35 hours a week.":
    "Voor een leidinggevende (cadre) in voltijd: het minimumloon van de kortingen is dat van 35 uur per week.",
  "The general reduction is nothing from 3 minimum wages on (EUR 65,629.20 a year in 2026). In 2025 health and family contributions were lower up to 2.25 and 3.3 of them; the reduction of 2025 ended at 1.6 and is left out.":
    "De algemene korting is nul vanaf 3 minimumlonen (EUR 65.629,20 per jaar in 2026). In 2025 waren de premies voor zorg en gezin lager tot 2,25 en 3,3 minimumlonen; de korting van 2025 eindigde bij 1,6 en is weggelaten.",
  "The ceilings are those of the months employed and cumulate through the year.":
    "De grenzen zijn die van de maanden in dienst en tellen op door het jaar.",
  "Not covered until given: the mobility levy and the complementary health cover.":
    "Niet meegenomen tot u ze opgeeft: de vervoersheffing en de aanvullende zorgverzekering.",
  "Base pay counts up to a twelfth of the ceilings each month. A bonus, holiday allowance or other one-off payment counts as far as the year's ceilings to that month leave room (§ 23a SGB IV); the rest stays free. One of January to March that exceeds this room belongs to the year before by law, and is not moved there.":
    "Het basisloon telt elke maand tot een twaalfde van de grenzen. Een bonus, vakantiebijslag of andere eenmalige betaling telt voor zover de jaargrenzen tot en met die maand ruimte laten (§ 23a SGB IV); de rest blijft vrij. Wat in januari tot en met maart boven die ruimte komt, hoort wettelijk bij het jaar ervoor en wordt daar niet heen verplaatst.",
  "Compulsory insurance ends at EUR 77,400 of pay in 2026; above it staff may be insured privately.":
    "De verplichte verzekering eindigt in 2026 bij EUR 77.400 loon; daarboven kan personeel particulier verzekerd zijn.",
  "Not covered until given: the levies U1 and U2, and accident insurance.":
    "Niet meegenomen tot u ze opgeeft: de heffingen U1 en U2 en de ongevallenverzekering.",
  "The pay of a month chooses the rate of PRSI on all of it: above EUR 552 a week, EUR 2,392 a month, the higher one.":
    "Het loon van een maand bepaalt het PRSI-tarief over dat hele loon: boven EUR 552 per week, EUR 2.392 per maand, het hoge.",
  "Its EUR 80,000 are of a calendar year and start again in January: twelve months from October 2026 at EUR 150,000 cost EUR 18,862.50 (PRSI 17,100.00, My Future Fund 562.50 and 1,200.00), where a sum of EUR 18,300.00 counts the limit once.":
    "De EUR 80.000 gelden per kalenderjaar en beginnen in januari opnieuw: twaalf maanden vanaf oktober 2026 bij EUR 150.000 kosten EUR 18.862,50 (PRSI 17.100,00, My Future Fund 562,50 en 1.200,00), waar een som van EUR 18.300,00 de grens één keer telt.",
  "Pay in shares carries no employer PRSI.": "Over loon in aandelen is geen werkgevers-PRSI verschuldigd.",
  "My Future Fund is for ages 23 to 60 and pay of EUR 20,000 or more: outside these write pensionSaving: 0.":
    "My Future Fund geldt van 23 tot 60 jaar en vanaf EUR 20.000 loon: schrijf daarbuiten pensionSaving: 0.",
  "Not covered: the lower contributions for the young and the old, whose rates were not read (write contributions), the occupational pension of a collective agreement, and the special wage tax on it.":
    "Niet meegenomen: de lagere bijdragen voor jongeren en ouderen, waarvan de tarieven niet zijn gelezen (geef contributions op), het pensioen van een cao en de bijzondere loonheffing daarover.",
  "Payroll rounds each contribution by itself; here the year's sum is rounded.":
    "De loonadministratie rondt elke premie apart af; hier wordt de som van het jaar afgerond.",
  "A Portuguese salary is paid fourteen times a year: annualSalary is the sum of all fourteen.":
    "Een Portugees salaris wordt veertien keer per jaar betaald: annualSalary is de som van alle veertien.",
  "Not covered until given: work accident insurance.":
    "Niet meegenomen tot u ze opgeeft: de arbeidsongevallenverzekering.",
  "For citizens and permanent residents from their third year. Bonus, signing bonus and holiday allowance are additional wages.":
    "Voor staatsburgers en ingezetenen vanaf hun derde jaar. Bonus, tekenbonus en vakantiebijslag zijn aanvullend loon.",
  "Extra payments are spread over the year, so the month's bases cumulate here.":
    "Extra betalingen worden over het jaar gespreid; daarom tellen de maandgrenzen hier op.",
  "A Spanish salary is often paid fourteen times a year: annualSalary is the sum.":
    "Een Spaans salaris wordt vaak veertien keer per jaar betaald: annualSalary is de som.",
  "Not covered until given: accidents at work. Pay below the lowest base is not raised to it.":
    "Niet meegenomen tot u ze opgeeft: arbeidsongevallen. Loon onder de laagste grondslag wordt er niet toe verhoogd.",
  "Rates follow the sector's collective agreement: those here are of an employee, not of a director (dirigente), whose rates were not read.":
    "De tarieven volgen de cao van de sector: die van hier zijn van een werknemer, niet van een directeur (dirigente), waarvan de tarieven niet zijn gelezen.",
  "The severance accrual is deferred pay: it is counted as it is set aside, and severance should not hold it again.":
    "De opbouw van de ontslagvergoeding is uitgesteld loon: ze telt wanneer ze opzij wordt gezet, en hoort niet nog eens in severance.",
  "Not covered until given: accidents at work (INAIL).": "Niet meegenomen tot u ze opgeeft: arbeidsongevallen (INAIL).",
  "Bonuses stand outside the ceiling and are charged in full.":
    "Bonussen vallen buiten de grens en worden volledig belast.",
  "Not covered until given: the special contributions, work accident insurance, and the collective agreements' funds.":
    "Niet meegenomen tot u ze opgeeft: de bijzondere bijdragen, de arbeidsongevallenverzekering en de fondsen van cao's.",
  "Below about EUR 3,820 a month a structural reduction is due, which is left out.":
    "Onder ongeveer EUR 3.820 per maand geldt een structurele vermindering, die is weggelaten.",
  "The 13th and 14th salary are special payments with a ceiling of their own: write them as thirteenthMonth: 200%, and annualSalary without them.":
    "Het 13e en 14e salaris zijn bijzondere betalingen met een eigen grens: schrijf ze als thirteenthMonth: 200%, en annualSalary zonder.",
  "The severance fund is due from the second month of employment; here from the first.":
    "De bijdrage aan het ontslagfonds begint in de tweede maand van het dienstverband; hier in de eerste.",
  "Rates of accident, unemployment and insolvency insurance and housing were read for the years before 2026.":
    "De tarieven van ongevallen-, werkloosheids- en insolventieverzekering en woningbouw zijn gelezen voor de jaren vóór 2026.",
  "In Vienna the housing contribution of an employer is 0.25 points higher from 2026 on by one source (https://www.jobaktuell.eu/artikel/60/blog/details-arbeitgeber-innen-brutto-netto-rechner-oesterreich), which is left out: write housing: 0.75% there.":
    "In Wenen is de woningbouwbijdrage van de werkgever vanaf 2026 volgens één bron 0,25 punt hoger (https://www.jobaktuell.eu/artikel/60/blog/details-arbeitgeber-innen-brutto-netto-rechner-oesterreich), wat is weggelaten: schrijf daar housing: 0.75%.",
  "The pension fund (BVG) follows age and plan: it is a benefit.":
    "Het pensioenfonds (BVG) volgt leeftijd en regeling: dat is een arbeidsvoorwaarde.",
  "Not covered until given: administration, accident insurance, daily sickness pay, and the family fund of most cantons.":
    "Niet meegenomen tot u ze opgeeft: administratie, ongevallenverzekering, ziektegeld en het gezinsfonds van de meeste kantons.",
  "Danish employers pay few charges by law; pension comes from agreements and is a benefit.":
    "Deense werkgevers betalen wettelijk weinig lasten; pensioen komt uit overeenkomsten en is een arbeidsvoorwaarde.",
  "The year begins on 1 April.": "Het jaar begint op 1 april.",
  "Not covered until given: the ACC work levy of the industry.":
    "Niet meegenomen tot u ze opgeeft: de ACC-heffing van de bedrijfstak.",
  "annualSalary stands for basic pay here; above the ceiling the amounts do not move.":
    "annualSalary staat hier voor het basisloon; boven de grens veranderen de bedragen niet.",
  "State insurance (ESI, 3.25%) is due only to 21,000 of pay a month, and is left out.":
    "De staatsverzekering (ESI, 3,25%) geldt alleen tot 21.000 loon per maand, en is weggelaten.",
  "The gratuity is paid at the end and counted as it accrues; severance should not hold it again. It is at most two years' pay in all, which is left out.":
    "De uitkering wordt aan het einde betaald en telt naarmate ze wordt opgebouwd; ze hoort niet nog eens in severance. Ze is in totaal hoogstens twee jaarlonen, wat is weggelaten.",
  "annualSalary stands for basic pay here.": "annualSalary staat hier voor het basisloon.",
  "Maxima hold for each employer and calendar year, and restart with a new employer.":
    "De maxima gelden per werkgever en kalenderjaar, en beginnen opnieuw bij een nieuwe werkgever.",
  "Superannuation stops at the base of each quarter to June 2026, and at the base of the year from July 2026, as expected.":
    "De superannuation stopt tot en met juni 2026 bij de grens van elk kwartaal, en vanaf juli 2026, naar verwachting, bij die van het jaar.",
  "Payroll tax counts in full on this pay and its superannuation: the other staff are taken to use up the threshold.":
    "De loonsombelasting telt volledig over dit loon en de superannuation: aangenomen is dat het overige personeel de drempel opgebruikt.",
  "The deduction shrinks as wages rise, at a pace that was not read; while it does, one more dollar costs more than the rate.":
    "De aftrek krimpt naarmate de loonsom groeit, in een tempo dat niet is gelezen; zolang dat duurt kost een dollar extra meer dan het tarief.",
  "The mental health levy of 0.25 and 0.75 points above 10 and 100 million of wages is inside.":
    "De heffing voor geestelijke gezondheid van 0,25 en 0,75 punt boven 10 en 100 miljoen loonsom zit erin.",
  "Between 1.5 and 1.7 million the rate slides; here it is due in full.":
    "Tussen 1,5 en 1,7 miljoen loopt het tarief op; hier telt het volledig.",
  "The surcharges of 1 and 2 points above 10 and 100 million of wages are inside; regional employers pay 1.2125% before them.":
    "De toeslagen van 1 en 2 punten boven 10 en 100 miljoen loonsom zitten erin; regionale werkgevers betalen daarvoor 1,2125%.",
  "From 3 to 5 million of wages the deduction shrinks by half of each dollar, so that one more dollar costs 1.5 times the rate; here the rate alone counts.":
    "Van 3 tot 5 miljoen loonsom krimpt de aftrek met de helft van elke dollar, zodat een dollar extra 1,5 keer het tarief kost; hier telt alleen het tarief.",
  "From 1 to 7.5 million of wages the deduction shrinks by 2/13 of each dollar, so that one more dollar costs 15/13 of the rate; here the rate alone counts.":
    "Van 1 tot 7,5 miljoen loonsom krimpt de aftrek met 2/13 van elke dollar, zodat een dollar extra 15/13 van het tarief kost; hier telt alleen het tarief.",
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

/** Dutch for the words between the names of what a source cites, put in one after the other. */
export const nlCitations: readonly (readonly [english: string, dutch: string])[] = [
  ["parameters of 2026, each naming an official page", "parameters van 2026, elk met een officiële pagina"],
  ["a published grid of 2026", "een gepubliceerde tabel van 2026"],
  ["the rules of the state simulator", "de regels van de simulator van de staat"],
  ["the official calculator", "de officiële rekenhulp"],
  ["2.9% with the administrative assessment", "2,9% met de administratieve heffing"],
  ["base also", "loongrens ook"],
  ["(base unchanged for 2026)", "(loongrens in 2026 gelijk)"],
  ["(rate)", "(tarief)"],
  ["(text of 2025)", "(tekst van 2025)"],
  ["projection for 2026", "prognose voor 2026"],
  [
    "Federal Register notice of October 2026, as restated in two listings on",
    "bericht in het Federal Register van oktober 2026, overgenomen in twee lijsten op",
  ],
  ["agrees with the reported rise of 4.67%", "klopt met de gemelde stijging van 4,67%"],
  ["laws 2025:1360 and", "wetten 2025:1360 en"],
  ["law of", "wet van"],
  ["decree 2025-318 of", "decreet 2025-318 van"],
  ["circular 6 of", "circulaire 6 van"],
  ["payroll tables of 2022 to 2025", "loontabellen van 2022 tot en met 2025"],
  ["assent of", "bekrachtiging van"],
  ["updated", "bijgewerkt op"],
  ["forms quoted", "formulieren aangehaald"],
  ["quoted", "aangehaald"],
  ["share of the employer", "aandeel van de werkgever"],
  ["new-employer rates 2026", "tarieven 2026 van nieuwe werkgevers"],
  ["bases of 2025 and 2026", "loongrenzen van 2025 en 2026"],
  ["state unemployment wage bases 2026 and 2025", "loongrenzen van de staten, 2026 en 2025"],
  ["state unemployment wage bases 2025", "loongrenzen van de staten, 2025"],
  ["First Nonprofit estimates 64,900", "First Nonprofit schat 64.900"],
  ["SSA determination of the 2026 wage base", "SSA, vaststelling van de loongrens van 2026"],
  ["contribution and benefit base", "loongrens van premies en uitkeringen"],
  ["contribution of 1% and its cap", "premie van 1% en haar grens"],
  ["rate chart 2026", "tarieflijst 2026"],
  ["2026 rate schedule E", "tariefschema E van 2026"],
  ["2026 tax rates for employers", "tarieven van 2026 voor werkgevers"],
  ["effective rates notices", "tariefberichten"],
  ["combined payroll instructions 2026", "gecombineerde loonbelastinginstructies 2026"],
  ["credit reductions 2010-2025", "kortingsverlagingen 2010-2025"],
  ["rates and allowances", "tarieven en vrijstellingen"],
  ["key superannuation rates", "de tarieven van superannuation"],
  ["payroll tax guide", "gids loonsombelasting"],
  ["deloitte tax guide", "belastinggids van Deloitte"],
  ["support page", "hulppagina"],
  ["Governor's release at", "bericht van de gouverneur op"],
  ["introductory rates", "begintarieven"],
  ["rate information", "tarieven"],
  ["art. 263 and 264", "art. 263 en 264"],
  ["AngG and ABGB", "AngG en ABGB"],
  ["Belastingdienst and UWV", "Belastingdienst en UWV"],
  ["Acts 2024 and 2025", "Acts 2024 en 2025"],
  ["January 20", "januari 20"],
  ["April 20", "april 20"],
  ["July 20", "juli 20"],
  ["August 20", "augustus 20"],
  ["November 20", "november 20"],
  ["December 20", "december 20"],
];
