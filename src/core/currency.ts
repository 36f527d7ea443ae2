/**
 * The currencies of ISO 4217 and their minor units, as data: what `Intl` knows of them
 * differs between versions of ICU, and it follows CLDR, which gives 0 digits where ISO
 * gives 2 (HUF, IDR, COP ...), so the same file would round differently elsewhere.
 * Source: ISO 4217 list one, https://www.six-group.com/en/products-services/financial-information/data-standards.html
 */

/** The circulating currencies of list one, the last ones that left it (ANG, BGN, CUC, HRK, SLL, ZWL) included. */
const CODES = `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF
  CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK
  HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA
  MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB
  RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
  UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL`;

/** Minor digits other than 2. */
const DIGITS: readonly (readonly [digits: number, codes: string])[] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
];

/** Every code, in the order of the alphabet. */
export const currencies = (): readonly string[] => CODES.split(/\s+/);

/** True for the three capital letters of a currency of ISO 4217, and for nothing else. */
export function isCurrency(code: string): boolean {
  return lists(CODES, code);
}

/** How many digits after the decimal point an amount in this currency has: 2 for USD, 0 for JPY, 3 for KWD. */
export function currencyDigits(currency: string): number {
  return DIGITS.find(([, codes]) => lists(codes, currency))?.[0] ?? 2;
}

const lists = (codes: string, code: string): boolean => /^[A-Z]{3}$/.test(code) && codes.includes(code);
