/** The register of engagement kinds: a new kind is one file and one line here. */
import { agency } from "./agency.ts";
import { coach } from "./coach.ts";
import { consultant } from "./consultant.ts";
import { custom } from "./custom.ts";
import type { Engagement } from "./engagement.ts";
import { fullTime } from "./full-time.ts";
import { hourly } from "./hourly.ts";
import { interim } from "./interim.ts";
import { plan } from "./plan.ts";
import { retainer } from "./retainer.ts";

const register = {
  retainer,
  hourly,
  fullTime,
  interim,
  agency,
  consultant,
  coach,
  plan,
  custom,
} satisfies Record<string, Engagement>;

/** The kinds by their names, for those that must have something for each. */
export type Kinds = typeof register;

export const kinds: Readonly<Record<string, Engagement>> = register;
