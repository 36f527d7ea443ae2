/** Public sources of the countries other than the United States, the Netherlands and the United Kingdom. */
export const sourcesAbroad = {
  germanCeilings: "bundesregierung.de; wista-ag.de; BGBl. 2025 I Nr. 278",
  germanRates:
    "wista-ag.de; ihk.de/halle; labor-cost-lab, a published grid of 2026, https://github.com/HugoSRagain/labor-cost-lab",
  germanExtraRate: "wista-ag.de; bmas.de; labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab",
  frenchCeiling:
    "Urssaf, in mon-entreprise, https://github.com/betagouv/mon-entreprise; OpenFisca France, https://github.com/openfisca/openfisca-france",
  frenchRules:
    "mon-entreprise, cotisations.publicodes, https://github.com/betagouv/mon-entreprise; OpenFisca France, https://github.com/openfisca/openfisca-france",
  frenchState: "mon-entreprise, the rules of the state simulator, https://github.com/betagouv/mon-entreprise",
  frenchReductions2025:
    "decree 2025-318 of 4 April 2025, at https://legisocial.fr/actualites-sociales/7292-taux-reduits-cotisations-assurance-maladie-allocations-familiales-comment-calculer-2025.html; https://www.walterfrance-allinial.com/article-1-reduction-des-plafonds-deligibilite-allocations-familiales-et-maladie",
  irishPrsi: "gov.ie, PRSI Class A rates; osservi.ie",
  irishPrsi2024:
    "Social Welfare (Miscellaneous Provisions) Act 2024, at https://mcmahonandco.ie/2024/08/01/prsi-increase",
  irishPrsiRises: "Social Welfare Acts 2024 and 2025, at https://www.nkc.ie/news/new-prsi-rates-and-thresholds",
  irishPensionSaving: "careypayrollservices.ie; help.nativeteams.com; hds.ie",
  swedishContributions:
    "laws 2025:1360 and 2025:1362; labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab; accozen.se",
  polishContributions:
    "zus.pl, in labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab; citydesk.pl; finkalkulator.pl; biznesplan.waw.pl",
  portugueseTsu: "doutorfinancas.pt; napconta.com; deloitte tax guide",
  cpfCeilings: "vialtopartners.com; straitstimes.com; hreasily support page",
  cpfRates: "cpf.gov.sg",
  skillsLevy: "sdlcalculator.app.tc1.airbase.sg, the official calculator",
  spanishBases: "TGSS, in labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab; afinom.es; europapress.es",
  spanishRates:
    "TGSS, in labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab; maxcalculatorpro.com; afinom.es",
  spanishSolidarity: "europapress.es, 1 January 2026; democrata.es; cronicaeconomica.com",
  italianCeiling:
    "INPS circular 6 of 30 January 2026, in labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab; confagricolturabari.it",
  italianRates: "INPS, in labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab",
  belgianRate: "emploi.belgique.be",
  belgianCeiling: "acerta.be, law of 29 July 2025; securex.be",
  austrianCeilings: "gesundheitskasse.at",
  austrianRates: "gesundheitskasse.at; wko.at; pfeifferhiebl.at; lohnbot.at",
  austrianTables: "payroll tables of 2022 to 2025, wko.at",
  austrianFamilyFund: "confida.at",
  austrianChamber: "RdW 2026/1, https://360.lexisnexis.at/d/z_rdw_2026_1_RdW_2026_01_012_007340e610",
  austrianMunicipalTax: "taxservices.at",
  swissRates:
    "medisuisse.ch; southvision.de; amw-treuhand.ch; labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab",
  swissThurgau: "svztg.ch",
  swissBaselLandschaft: "sva-bl.ch",
  danishAtp: "virk.dk",
  danishMaternity: "businessindenmark.virk.dk",
  newZealandAcc: "taelsolutions.nz",
  kiwiSaver: "myob.com; ipayroll.co.nz; employmenthero.com",
  indianFund: "pioneerone.in; compliancewheels.com; citehr.com",
  indianCharges: "pioneerone.in",
  emiratesGratuity: "government.ae, article 51; pwc.com",
  canadaPensionPlan: "sslgroup.ca; truenorthpayroll.ca; taag.ca",
  canadaInsurance: "sslgroup.ca; truenorthpayroll.ca; taag.ca",
  quebecPension: "labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab",
  quebecInsurance: "hrinsider.ca; labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab",
  quebecParental: "hrinsider.ca; labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab",
  quebecHealthServices:
    "help.powerpay.ca; openaccountants.com; labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab",
  quebecLabourStandards: "revenuquebec.ca, tax news 170116; rcgt.com",
  quebecTraining: "openaccountants.com; labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab",
  ontarioHealthTax: "fin.gov.on.ca; rcgt.com",
  britishColumbiaHealthTax: "payworks.ca; nethris.com",
  manitobaLevy: "news.bgov.com, assent of 6 November 2025; web40.gov.mb.ca",
  newfoundlandTax: "nethris.com",
  superRate: "ato.gov.au, key superannuation rates",
  superBase: "industrysuper.com; australianretirementtrust.com.au",
  superYearBase: "ato.gov.au, payday super",
  payrollTaxNsw: "payrolltax.gov.au",
  payrollTaxVic: "sro.vic.gov.au",
  payrollTaxQld: "dfkeveralls.com.au",
  payrollTaxWa: "wa.gov.au, payroll tax guide",
  payrollTaxSa: "revenuesa.sa.gov.au",
  payrollTaxTas: "sro.tas.gov.au",
  payrollTaxAct: "revenue.act.gov.au; ramco.com",
  payrollTaxNt: "treasury.nt.gov.au",

  // Terms of employment
  dutchHolidayAllowance: "art. 15 Wml, at businesslegalconsultancy.com; hr-kiosk.nl",
  dutchHolidayMonth: "https://www.overeenkomsten.nl/uitleg/vakantiegeld/",
  dutchNotice:
    "art. 7:672 BW, at https://eurofound.europa.eu/observatories/emcc/erm/legislation/netherlands-notice-period-to-employees",
  dutchSeverance:
    "https://www.accountancyvanmorgen.nl/2020/09/08/transitievergoeding-in-de-loonaangifte-hoe-doe-je-dat/; https://www.logisal.nl/salarisnieuws/transitievergoeding-en-zvw/",
  britishNotice:
    "Employment Rights Act 1996 s.86, at https://nibusinessinfo.co.uk/content/contractual-and-statutory-notice-periods",
  thirteenthMonths: "https://workdaten.eu/en/resources/13th-month-salary-europe/",
  frenchNotice:
    "art. L1234-1 Code du travail, at https://french-business-law.com/rench-legislation-art/article-l1234-1-of-the-french-labour-code",
  germanNotice: "§ 622 BGB, at https://rotwang-law.de/en/gesetzliche-kundigungsfristen-im-arbeitsrecht",
  irishNotice:
    "Minimum Notice and Terms of Employment Acts, at https://apps.eurofound.europa.eu/legislationdb/notice-period-to-employees/ireland",
  spanishExtraPay:
    "art. 31 Estatuto de los Trabajadores, at https://www.supercontable.com/informacion/laboral/Pagas_Extraordinarias-_Pago.html",
  spanishNotice:
    "Royal Decree 1382/1985, at https://mariscal-abogados.com/the-notice-requirements-on-termination-of-labour-relations-and-contracts-of-employment-in-spain; art. 53 Estatuto de los Trabajadores, at https://gco.es/en/notice-of-dismissal-spain",
  portugueseExtraPay:
    "art. 263 and 264 Código do Trabalho, at https://ajuda-business.cloudware.pt/pt-PT/support/solutions/articles/6000261248",
  austrianNotice:
    "AngG and ABGB § 1159, at https://apps.eurofound.europa.eu/legislationdb/notice-period-to-employees/austria",
  swissNotice: "art. 335c OR, at https://lawbrary.ch/law/art/OR-v2025.01-en-art-335c/print",
  swedishNotice: "LAS § 11, at https://lagstiftning.codeberg.page/lagen-om-anstallningsskydd/2022:836/section-11",
  danishNotice: "Salaried Employees Act, at https://prosa.dk/english/termination-and-resignation",
  polishNotice: "https://gov.pl/web/family/notice-period",
  singaporeSupplement: "https://tcwglobal.com/country-summary/singapore",
  emiratesNotice:
    "art. 43, Federal Decree-Law 33 of 2021, at https://mandcolegal.com/the-notice-period-under-u-a-e-federal-decree-by-law-no-33-of-2021-regulating-labor-relations/",
  australianNotice:
    "National Employment Standards, at https://www.accountablerecruitment.com.au/notice-periods-required/",
} as const;
