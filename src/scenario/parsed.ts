/** The shapes that the schemas give, between text and resolution. */
import type { BilledEvery, Counts, Every } from "../engagements/every-option.ts";
import type { Parsed } from "./scenario.ts";

/** A file as its schemas read it: every number parsed, nothing resolved. */
export interface ParsedFile {
  readonly title?: string;
  readonly currency: string;
  readonly start: { readonly year: number; readonly month: number };
  readonly baseline?: string;
  readonly exchangeRates?: Readonly<Record<string, Parsed>>;
  readonly need?: { readonly hoursPerMonth: Parsed | readonly { months?: Parsed; hoursPerMonth: Parsed }[] };
  readonly budget?: Readonly<Record<string, Parsed | undefined>>;
  readonly horizonMonths: Parsed;
  readonly [field: string]: unknown;
}

export interface ParsedOption {
  readonly kind: string;
  readonly title?: string;
  readonly currency?: string;
  readonly rampUp?: Readonly<Record<string, Parsed | undefined>>;
  readonly billing?: {
    readonly every: BilledEvery;
    readonly inAdvance?: boolean;
    readonly discount?: Parsed;
  };
  readonly costs?: Readonly<Record<string, ParsedCost>>;
  readonly contributions?: Readonly<Record<string, ParsedContribution>>;
  readonly parts?: readonly { readonly field: string; readonly id: string; readonly option: ParsedOption }[];
  readonly [field: string]: unknown;
}

export type ParsedContribution = Readonly<Record<"rate" | "above" | "upTo", Parsed | undefined>> & {
  readonly per?: "year" | "month";
  readonly on?: "pay" | "salary";
  readonly title?: string;
};

export type ParsedCost = Readonly<Record<string, Parsed | undefined>> & {
  readonly every: Every;
  readonly counts?: Counts;
  readonly imputed?: boolean;
  readonly title?: string;
};
