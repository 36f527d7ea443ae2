/** The register of jurisdictions whose employer taxes are shipped: a new one is one module and one line here. */
import { gb } from "./gb.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { nl } from "./nl.ts";
import { us } from "./us-federal.ts";
import { states } from "./us-states.ts";

export const jurisdictions: Readonly<Record<string, Jurisdiction>> = {
  us,
  ...states,
  nl,
  gb,
};
