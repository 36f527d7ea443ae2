/**
 * The register of jurisdictions whose employer taxes are shipped: a new one is one module and one line here. Each is
 * built when it is first asked for, so a scenario pays at its start for those that it names.
 */
import { kept } from "../core/kept.ts";
import { ae } from "./ae.ts";
import { at } from "./at.ts";
import { capitalTerritory } from "./au/act.ts";
import { au } from "./au/federal.ts";
import { newSouthWales } from "./au/nsw.ts";
import { northernTerritory } from "./au/nt.ts";
import { queensland } from "./au/qld.ts";
import { southAustralia } from "./au/sa.ts";
import { tasmania } from "./au/tas.ts";
import { victoria } from "./au/vic.ts";
import { westernAustralia } from "./au/wa.ts";
import { be } from "./be.ts";
import { britishColumbia } from "./ca/bc.ts";
import { ca } from "./ca/federal.ts";
import { manitoba } from "./ca/mb.ts";
import { newfoundland } from "./ca/nl.ts";
import { ontario } from "./ca/on.ts";
import { quebec } from "./ca/qc.ts";
import { ch } from "./ch.ts";
import { de } from "./de.ts";
import { dk } from "./dk.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { gb } from "./gb.ts";
import { ie } from "./ie.ts";
import { india } from "./in.ts";
import { it } from "./it.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { nl } from "./nl.ts";
import { nz } from "./nz.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { se } from "./se.ts";
import { sg } from "./sg.ts";
import { states } from "./us/states.ts";
import { us } from "./us/us.ts";

export const jurisdictions: Record<string, () => Jurisdiction> = {
  us,
  ...states,
  nl,
  gb,
  fr,
  de,
  ie,
  se,
  pl,
  pt,
  sg,
  es,
  it,
  be,
  at,
  ch,
  dk,
  nz,
  in: india,
  ae,
  ca,
  "ca-bc": britishColumbia,
  "ca-mb": manitoba,
  "ca-nl": newfoundland,
  "ca-on": ontario,
  "ca-qc": quebec,
  au,
  "au-act": capitalTerritory,
  "au-nsw": newSouthWales,
  "au-nt": northernTerritory,
  "au-qld": queensland,
  "au-sa": southAustralia,
  "au-tas": tasmania,
  "au-vic": victoria,
  "au-wa": westernAustralia,
};

const built = new WeakMap<() => Jurisdiction, Jurisdiction>();

/** Every name. */
export const jurisdictionNames = (): readonly string[] => Object.keys(jurisdictions);

/** The jurisdiction of a name; undefined where none is shipped. */
export function jurisdictionOf(name: string): Jurisdiction | undefined {
  const build = Object.hasOwn(jurisdictions, name) ? jurisdictions[name] : undefined;
  return build && kept(built, build, build);
}
