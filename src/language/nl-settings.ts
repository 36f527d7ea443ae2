/** Dutch for why a setting of a place exists, and for the notes about it: said where a place is listed or asked for, never on a page of amounts. */
export const nlSettings: Readonly<Record<string, string>> = {
  "the state's notice names the rate and the wage base": "het bericht van de staat noemt het tarief en de loongrens",
  "0.06%": "0,06%",
  "whether a new employer owes it was not read": "of een nieuwe werkgever haar verschuldigd is, is niet gelezen",
  "a rate that holds the administrative assessment already needs administration: 0":
    "bij een tarief waar de administratieve heffing al in zit hoort administration: 0",
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
  "Wage bases hold for each employer and calendar year, and restart with a new employer: a start inside the year gets the whole base.":
    "Loongrenzen gelden per werkgever en kalenderjaar en beginnen bij een nieuwe werkgever opnieuw: een start in het jaar krijgt de hele grens.",
  "Health insurance, retirement plans and the policies that an employer buys for its staff are benefits, not taxes.":
    "Zorgverzekering, pensioen en polissen die een werkgever voor zijn personeel koopt zijn arbeidsvoorwaarden, geen heffingen.",
  "Above the maximum wage no premium is due. It cumulates by the months employed: a bonus can use room that earlier months left, and who works part of the year has that part of it.":
    "Boven het maximumpremieloon is geen premie verschuldigd. Het groeit met de maanden in dienst: een bonus kan ruimte van eerdere maanden gebruiken, en wie een deel van het jaar werkt, heeft een evenredig maximum.",
  "The holiday allowance is pay, at least 8%. Write holidayAllowance: 8% where it comes on top of the salary, and holidayAllowance: 0 where the salary is quoted with it inside.":
    "De vakantiebijslag is loon, ten minste 8%. Schrijf holidayAllowance: 8% als die boven op het salaris komt, en holidayAllowance: 0 als het genoemde salaris hem al bevat.",
  "Not covered: the 30% ruling and a low AWf that is revised afterwards. Pension, and what a collective agreement adds, are no employer taxes: they are benefits of the hire.":
    "Niet meegenomen: de 30%-regeling en een lage AWf die achteraf wordt herzien. Pensioen, en wat een cao toevoegt, zijn geen werkgeverslasten: zij zijn secundaire arbeidsvoorwaarden (benefits) van de functie.",
  "The tax year begins on 6 April. Pay by the month is paid after the 6th, so the month of April counts wholly to the new year.":
    "Het belastingjaar begint op 6 april. Maandloon wordt na de 6e betaald, dus de maand april telt helemaal bij het nieuwe jaar.",
  "The National Insurance threshold is £417 a month, each month by itself: £6,749.40 on £50,000, where the annual basis gives £6,750.00. A director appointed inside a tax year gets the whole annual threshold here.":
    "De drempel voor National Insurance is £417 per maand, elke maand op zich: £6.749,40 over £50.000, waar de jaarbasis £6.750,00 geeft. Een directeur die in het jaar begint, krijgt hier de hele jaardrempel.",
  "Not covered: Class 1A on benefits in kind, and salary sacrifice above £2,000 from April 2029. Who leaves and is replaced inside a tax year uses a yearly allowance twice here.":
    "Niet meegenomen: Class 1A over loon in natura, en loonruil boven £2.000 vanaf april 2029. Wie in een belastingjaar vertrekt en vervangen wordt, gebruikt een jaarbedrag hier twee keer.",
  "counts federal taxes only: the state's unemployment insurance, leave and other charges are left out unless the file gives them":
    "telt alleen federale heffingen: werkloosheidsverzekering, verlof en andere heffingen van de staat ontbreken tenzij het bestand ze geeft",
  "leaves out the special contributions on all pay, whose rates were not read: write special below employerTaxes":
    "laat de bijzondere bijdragen over heel het loon weg, waarvan de tarieven niet gelezen zijn: schrijf special onder employerTaxes",
  "counts federal contributions only: Ontario, Quebec, British Columbia, Manitoba and Newfoundland and Labrador have payroll taxes of their own":
    "telt alleen federale bijdragen: Ontario, Quebec, Brits-Columbia, Manitoba en Newfoundland en Labrador hebben eigen loonheffingen",
  "leaves out the payroll tax of the state, 4% to 6.85% of an employer above its threshold, before surcharges: name the state, as in au-nsw":
    "laat de loonsomheffing van de deelstaat weg, 4% tot 6,85% van een werkgever boven de drempel, zonder toeslagen: noem de deelstaat, zoals au-nsw",
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
  "The month in the tax office's tables is EUR 6,617.41 in 2026, cut to the cent; here a month has a twelfth of the year's EUR 79,409, which is 8 cents of pay a year more.":
    "Het maandbedrag in de tabellen van de Belastingdienst is in 2026 EUR 6.617,41, afgekapt op de cent; hier is een maand een twaalfde van EUR 79.409 per jaar, wat 8 cent loon per jaar scheelt.",
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
};
