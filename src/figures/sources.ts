/**
 * Every public source of the employer taxes: an official document, or who restates it, and
 * where it was read. A figure names its sources by these keys.
 */
import { sourcesAbroad } from "./sources-abroad.ts";

export const sources = {
  ...sourcesAbroad,
  // United States, federal
  socialSecurityLaw:
    "42 USC 430(b), 26 USC 3111(a); SSA, contribution and benefit base; PolicyEngine US, irs/payroll/social_security, https://github.com/PolicyEngine/policyengine-us",
  socialSecurity2026:
    "SSA determination of the 2026 wage base, in PolicyEngine US, https://github.com/PolicyEngine/policyengine-us; https://tax.thomsonreuters.com/news/ssa-announces-social-security-taxable-wage-base-for-2026/",
  socialSecurity2027: "SSA, Federal Register notice of October 2026, seen only on third-party pages (glama.ai)",
  medicare: "PolicyEngine US, irs/payroll/medicare/rate/employer.yaml, https://github.com/PolicyEngine/policyengine-us",
  severanceIsWages:
    "United States v. Quality Stores, Inc., 572 U.S. 141 (2014), restated at https://www.lexology.com/library/detail.aspx?g=c3fd2444-6708-427d-a650-57630d487ad7; https://rubriclegal.com/supreme-court-severance-subject-fica/",
  futa: "Instructions for Form 940, in PolicyEngine US, federal_unemployment, https://github.com/PolicyEngine/policyengine-us; https://taxnews.ey.com/news/2026-0278-state-unemployment-insurance-wage-bases-and-tax-rates-for-2026-preliminary-as-of-january-25-2026",
  futaCreditReduction2025:
    "US Department of Labor, credit reductions 2010-2025, in PolicyEngine US, credit_reduction_rate.yaml, https://github.com/PolicyEngine/policyengine-us; https://blogs.payroll.org/pay-news-now/california-virgin-islands-face-futa-credit-reduction-for-2025?hs_amp=true",

  // United States, unemployment insurance of the states
  alaska:
    "Alaska DOLWD, Alaska Unemployment Insurance Tax Rates For New (Industry) Employers, 2026, updated 4 December 2025, laborstats.alaska.gov; base also https://firstnonprofit.com/?p=31794",
  arizona: "Arizona DES, UIT-0603A rate chart 2026, https://des.az.gov/sites/default/files/dl/UIT-0603A_FY26.pdf",
  california:
    "California EDD, DE 44 Rev. 52, https://edd.ca.gov/siteassets/files/pdf_pub_ctr/de44.pdf; PolicyEngine US; huggingface.co/datasets/referencesource/state-ui-taxable-wage-bases",
  colorado:
    "Colorado CDLE, introductory rates, https://cdle.colorado.gov/employers/unemployment-insurance-premiums/introductory-rates",
  florida: "Florida DOR, https://floridarevenue.com/taxes/taxesfees/Pages/rt_rate.aspx; Employer Guide RT-800002",
  illinois:
    "Illinois IDES, EA-50 (11/2025), https://ides.illinois.gov/content/dam/soi/en/web/ides/ides_forms_and_publications/EA-50_2026.pdf",
  massachusetts:
    "Massachusetts DUA, 2026 rate schedule E; https://www.mass.gov/info-details/employer-contributions-to-unemployment",
  northCarolina: "North Carolina DES, https://des.nc.gov/employers/tax-rate-information",
  newJersey: "New Jersey DOL, rate information, https://www.nj.gov/labor/ea/employer-services/rate-info/",
  nevada: "Nevada DETR, https://detr.nv.gov/Page/UI_Tax",
  newYork:
    "New York NYS-50 (12/25), https://www.tax.ny.gov/pubs_and_bulls/publications/nys50/; https://dol.ny.gov/unemployment-insurance-rate-information; https://news.bloombergtax.com/payroll/n-y-releases-2026-unemployment-insurance-tax-rates",
  oregon: "Oregon Employment Department, https://www.oregon.gov/employ/businesses/tax/pages/current-tax-rate.aspx",
  pennsylvania:
    "Pennsylvania L&I, UC Yearly Tax Highlights 2026, https://www.pa.gov/agencies/dli/resources/for-employers-and-educators/how-to-file/uc-tax/yearly-tax-highlights",
  southDakota: "SDCL 61-5-24, 61-5-28.1, 61-5-29; https://dlr.sd.gov/ra/businesses/faq.aspx",
  tennessee:
    "Tennessee DLWD, https://www.tn.gov/workforce/employers/tax-and-insurance-redirect/unemployment-insurance-tax/ui-tax-rates.html; form LB-0441",
  texas:
    "Texas Workforce Commission, tax estimator, https://efte.twc.texas.gov/estimate_cbs_and_tax_rates.html; Texas Labor Code 204.006, 204.121; PolicyEngine US",
  washington:
    "Washington ESD, 2026 tax rates for employers; https://esd.wa.gov/employer-requirements/unemployment-taxes/how-we-determine-tax-rates/taxable-wage-base; RCW 50.24.014",
  wyoming:
    "Wyoming DWS, https://dws.wyo.gov/dws-division/unemployment-insurance/wyui/unemployment-taxable-wage-base/; W.S. 27-3-503(f), 27-3-505",

  // United States, leave and local charges
  coloradoLeave:
    "SB25-144, in PolicyEngine US, https://github.com/PolicyEngine/policyengine-us; https://famli.colorado.gov",
  massachusettsLeave:
    "Massachusetts DFML, effective rates notices; PolicyEngine US; https://www.onedigital.com/blog/ma-pfml-update-intermittent-and-reduced-schedule-leave-requirements/",
  oregonLeave:
    "Oregon, Paid Leave contribution of 1% and its cap, oregon.gov; share of the employer: PolicyEngine US, https://github.com/PolicyEngine/policyengine-us, cascadebusnews.com",
  oregonTransit:
    "Oregon DOR, combined payroll instructions 2026, in PolicyEngine US, https://github.com/PolicyEngine/policyengine-us",
  washingtonLeave:
    "Washington ESD, https://esd.wa.gov/about-us/news-release/2025/paid-family-medical-leave-premium-rate-increases-113-2026; PolicyEngine US, https://github.com/PolicyEngine/policyengine-us",
  mctmt:
    "New York State, https://www.tax.ny.gov/bus/mctmt/emp.htm; https://taxnews.ey.com/news/2025-1044; PolicyEngine US, local/ny/mctd, https://github.com/PolicyEngine/policyengine-us",

  // United States, read for 0.2
  futaCreditReduction2026: "projection for 2026, hrlogics.com, 2026 FUTA strategy",
  laborCostLab:
    "labor-cost-lab, parameters of 2026, each naming an official page, https://github.com/HugoSRagain/labor-cost-lab",
  careTax: "caretax.app/guides, new-employer rates 2026",
  firstNonprofit: "First Nonprofit, bases of 2025 and 2026, https://firstnonprofit.com/?p=31794",
  ernstYoungBases:
    "EY, state unemployment wage bases 2026 and 2025, https://taxnews.ey.com/news/2026-0124-2026-state-unemployment-insurance-taxable-wage-bases",
  experian: "experian.com, state unemployment wage bases 2025",
  alabama: "First Nonprofit, https://firstnonprofit.com/?p=31794; labor-cost-lab; caretax.app/guides",
  arkansas: "Act 740 of 2025, at fastdemocracy.com; caretax.app/guides; https://taxnews.ey.com/news/2023-0916",
  connecticut: "Connecticut Department of Labor, portal.ct.gov",
  districtOfColumbia: "DC Department of Employment Services, unemployment.dc.gov; labor-cost-lab; DC Code 51-103",
  districtOfColumbiaFees:
    "labor-cost-lab, 2.9% with the administrative assessment, https://github.com/HugoSRagain/labor-cost-lab",
  districtOfColumbiaLeave: "dcpaidfamilyleave.dc.gov/employer-information; unum.com",
  georgia: "O.C.G.A. 34-8-181; labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab; caretax.app/guides",
  hawaii:
    "labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab; caretax.app/guides; First Nonprofit estimates 64,900",
  iowa: "https://taxnews.ey.com/news/2026-0278-state-unemployment-insurance-wage-bases-and-tax-rates-for-2026-preliminary-as-of-january-25-2026; First Nonprofit; labor-cost-lab; caretax.app/guides",
  idaho: "Governor's release at idastar; First Nonprofit, https://firstnonprofit.com/?p=31794; caretax.app/guides",
  indiana: "First Nonprofit, https://firstnonprofit.com/?p=31794; labor-cost-lab; caretax.app/guides",
  kansas: "HB 2570, https://taxnews.ey.com/news/2024-1587; First Nonprofit; caretax.app/guides",
  maryland: "news.bloombergtax.com (base unchanged for 2026); caretax.app/guides; dllr.state.md.us",
  michigan: "michigan.gov (rate); labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab",
  missouri:
    "https://taxnews.ey.com/news/2026-0278-state-unemployment-insurance-wage-bases-and-tax-rates-for-2026-preliminary-as-of-january-25-2026; labor-cost-lab; caretax.app/guides",
  mississippi:
    "Miss. Code 71-5-353; First Nonprofit, https://firstnonprofit.com/?p=31794; labor-cost-lab; caretax.app/guides",
  mississippiTraining:
    "https://taxnews.ey.com/news/2017-0649-mississippi-2017-sui-tax-rates-remain-the-same-surcharge-decreases",
  nebraska: "First Nonprofit, https://firstnonprofit.com/?p=31794; labor-cost-lab; caretax.app/guides",
  ohio: "jfs.ohio.gov; caretax.app/guides",
  ohioFee: "https://taxnews.ey.com/news/2025-2360; jfs.ohio.gov",
  oklahoma:
    "https://taxnews.ey.com/news/2026-0278-state-unemployment-insurance-wage-bases-and-tax-rates-for-2026-preliminary-as-of-january-25-2026; labor-cost-lab; caretax.app/guides",
  oklahoma2025: "PolicyEngine US, https://github.com/PolicyEngine/policyengine-us",
  southCarolina: "dew.sc.gov (text of 2025); First Nonprofit, https://firstnonprofit.com/?p=31794",
  virginia: "law.lis.virginia.gov, 60.2-526; labor-cost-lab; caretax.app/guides",
  vermont: "labor.vermont.gov; labor-cost-lab; caretax.app/guides",
  vermontChildCare: "Vermont GB-1326, in PolicyEngine US, https://github.com/PolicyEngine/policyengine-us",
  wisconsin: "dwd.wisconsin.gov, schedule D; caretax.app/guides",
  delaware: "Laws of Delaware vol. 84 ch. 365; https://taxnews.ey.com/news/2025-0647; labor.delaware.gov",
  delawareLeave: "PolicyEngine US, https://github.com/PolicyEngine/policyengine-us; blogs.payroll.org",
  louisiana:
    "https://taxnews.ey.com/news/2026-0278-state-unemployment-insurance-wage-bases-and-tax-rates-for-2026-preliminary-as-of-january-25-2026; labor-cost-lab",
  maine: "maine.gov, labor news 13331230 (schedule A)",
  maineLeave: "PolicyEngine US, https://github.com/PolicyEngine/policyengine-us; mondaq.com, 14 July 2025",
  minnesota: "uimn.org; news.bgov.com; labor-cost-lab",
  minnesotaLeave: "info.paidleave.mn.gov/employers/premiums",
  minnesotaSmallLeave: "https://hennsnoxlaw.com/blog",
  newHampshire: "New Hampshire Employment Security, https://www.nhes.nh.gov/employers/employer-claims-taxes",
  rhodeIsland: "labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab; caretax.app/guides",
  utah: "labor-cost-lab, https://github.com/HugoSRagain/labor-cost-lab; jobs.utah.gov",
  newJersey2025: "tktenterprises1.com/NewJersey.html",
  newYork2025: "https://news.bloombergtax.com/payroll/new-york-unemployment-wage-base-rising-to-17-600-for-2026",
  coloradoLeave2025: "PolicyEngine US, https://github.com/PolicyEngine/policyengine-us",
  washingtonLeave2025: "Washington ESD mailer, in PolicyEngine US, https://github.com/PolicyEngine/policyengine-us",
  nevadaBusinessTax: "Nevada Department of Taxation, forms quoted at dochub.com; NRS 363B.110 at legalclarity.org",
  denver: "PolicyEngine US, https://github.com/PolicyEngine/policyengine-us",
  stLouis: "PolicyEngine US, https://github.com/PolicyEngine/policyengine-us",
  jerseyCity: "jerseycitynj.gov; https://taxnews.ey.com/news/2019-0521",
  newark: "payrollbeacon.com; paylocity.com, 8 August 2018",
  pittsburgh: "pittsburghpa.gov, finance, taxes",
  nicThreshold2031: "Autumn Budget 2025; commonslibrary.parliament.uk, CBP-10618",
  nicRates2026:
    "gov.uk, rates and allowances, National Insurance contributions; written statement HCWS1206, 18 December 2025",
  whkAverage2026:
    "UWV, Gedifferentieerde premies WGA en Ziektewet 2026, https://www.uwv.nl/nl/publicaties/kennis/2025/gedifferentieerde-premies-wga-en-ziektewet-2026",

  // Netherlands
  maximumPremium2025: "Belastingdienst and UWV, premiepercentages 2025; agrees with the reported rise of 4.67%",
  maximumPremium2026:
    "Staatscourant, restated by accountancyvanmorgen.nl, 8 December 2025; Belastingdienst, Tarieven, bedragen en percentages loonheffingen vanaf 1 januari 2026, table 11, https://download.belastingdienst.nl/belastingdienst/docs/bijlage-nieuwsbrief-loonheffingen-2026-lh2091b64fd.pdf",
  dutchPremiums:
    "Staatscourant 2025, 42324, restated by reintjesadvies.pl and admintrend.nl; randstad.nl; Belastingdienst, Tarieven, bedragen en percentages loonheffingen vanaf 1 januari 2026, table 9, https://download.belastingdienst.nl/belastingdienst/docs/bijlage-nieuwsbrief-loonheffingen-2026-lh2091b64fd.pdf",
  dutchPublicSector: "Staatscourant 2025, 42324, restated by reintjesadvies.pl and admintrend.nl",
  dutchBudget2027:
    "Memorie van toelichting, begroting SZW 2027, 7.1.1, https://www.rijksfinancien.nl/memorie-van-toelichting/2027/OWB/XV",
  whk2026:
    "Belastingdienst, Tarieven, bedragen en percentages loonheffingen vanaf 1 januari 2026, table 10, https://download.belastingdienst.nl/belastingdienst/docs/bijlage-nieuwsbrief-loonheffingen-2026-lh2091b64fd.pdf",
  whk2027:
    "UWV, Gedifferentieerde premies WGA en Ziektewet 2027, table 1.2, https://www.uwv.nl/assets-kai/files/e465c57e-dd6a-447a-8feb-bee3c9a41575/gedifferentieerde-premies-wga-en-ziektewet-2027.pdf",
  zvw: "randstad.nl; shiftbase.com; Belastingdienst, Tarieven, bedragen en percentages loonheffingen vanaf 1 januari 2026, table 12, https://download.belastingdienst.nl/belastingdienst/docs/bijlage-nieuwsbrief-loonheffingen-2026-lh2091b64fd.pdf",

  // United Kingdom
  nicRate:
    "National Insurance Contributions (Secondary Class 1 Contributions) Act 2025 s.1, https://www.legislation.gov.uk/ukpga/2025/11/section/1, in PolicyEngine UK, https://github.com/PolicyEngine/policyengine-uk; https://delphiniaccounting.co.uk/resource-centre/tax-tables/national-insurance.php",
  nicThreshold:
    "National Insurance Contributions (Secondary Class 1 Contributions) Act 2025 s.2, in PolicyEngine UK, https://github.com/PolicyEngine/policyengine-uk; payrolloptions.com; https://delphiniaccounting.co.uk/resource-centre/tax-tables/national-insurance.php",
  employmentAllowance: "bpayroll.co.uk; delphiniaccounting.co.uk; mqcalcs.co.uk",
  apprenticeshipLevy: "gov.uk, GFC10 part 1",
  autoEnrolment: "bpayroll.co.uk; DWP review, quoted at https://hlas.co.uk/?p=42005",
} as const;

export type SourceId = keyof typeof sources;
