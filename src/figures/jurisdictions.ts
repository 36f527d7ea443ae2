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
import { alaska } from "./us/ak.ts";
import { alabama } from "./us/al.ts";
import { arkansas } from "./us/ar.ts";
import { arizona } from "./us/az.ts";
import { california } from "./us/ca.ts";
import { colorado } from "./us/co.ts";
import { connecticut } from "./us/ct.ts";
import { districtOfColumbia } from "./us/dc.ts";
import { delaware } from "./us/de.ts";
import { florida } from "./us/fl.ts";
import { georgia } from "./us/ga.ts";
import { hawaii } from "./us/hi.ts";
import { iowa } from "./us/ia.ts";
import { idaho } from "./us/id.ts";
import { illinois } from "./us/il.ts";
import { indiana } from "./us/in.ts";
import { kansas } from "./us/ks.ts";
import { kentucky } from "./us/ky.ts";
import { louisiana } from "./us/la.ts";
import { massachusetts } from "./us/ma.ts";
import { maryland } from "./us/md.ts";
import { maine } from "./us/me.ts";
import { michigan } from "./us/mi.ts";
import { minnesota } from "./us/mn.ts";
import { missouri } from "./us/mo.ts";
import { mississippi } from "./us/ms.ts";
import { montana } from "./us/mt.ts";
import { northCarolina } from "./us/nc.ts";
import { northDakota } from "./us/nd.ts";
import { nebraska } from "./us/ne.ts";
import { newHampshire } from "./us/nh.ts";
import { newJersey } from "./us/nj.ts";
import { newMexico } from "./us/nm.ts";
import { nevada } from "./us/nv.ts";
import { newYork } from "./us/ny.ts";
import { ohio } from "./us/oh.ts";
import { oklahoma } from "./us/ok.ts";
import { oregon } from "./us/or.ts";
import { pennsylvania } from "./us/pa.ts";
import { rhodeIsland } from "./us/ri.ts";
import { southCarolina } from "./us/sc.ts";
import { southDakota } from "./us/sd.ts";
import { tennessee } from "./us/tn.ts";
import { texas } from "./us/tx.ts";
import { us } from "./us/us.ts";
import { utah } from "./us/ut.ts";
import { virginia } from "./us/va.ts";
import { vermont } from "./us/vt.ts";
import { washington } from "./us/wa.ts";
import { wisconsin } from "./us/wi.ts";
import { westVirginia } from "./us/wv.ts";
import { wyoming } from "./us/wy.ts";

export const jurisdictions: Record<string, () => Jurisdiction> = {
  us,
  "us-ak": alaska,
  "us-al": alabama,
  "us-ar": arkansas,
  "us-az": arizona,
  "us-ca": california,
  "us-co": colorado,
  "us-ct": connecticut,
  "us-dc": districtOfColumbia,
  "us-de": delaware,
  "us-fl": florida,
  "us-ga": georgia,
  "us-hi": hawaii,
  "us-ia": iowa,
  "us-id": idaho,
  "us-il": illinois,
  "us-in": indiana,
  "us-ks": kansas,
  "us-ky": kentucky,
  "us-la": louisiana,
  "us-ma": massachusetts,
  "us-md": maryland,
  "us-me": maine,
  "us-mi": michigan,
  "us-mn": minnesota,
  "us-mo": missouri,
  "us-ms": mississippi,
  "us-mt": montana,
  "us-nc": northCarolina,
  "us-nd": northDakota,
  "us-ne": nebraska,
  "us-nh": newHampshire,
  "us-nj": newJersey,
  "us-nm": newMexico,
  "us-nv": nevada,
  "us-ny": newYork,
  "us-oh": ohio,
  "us-ok": oklahoma,
  "us-or": oregon,
  "us-pa": pennsylvania,
  "us-ri": rhodeIsland,
  "us-sc": southCarolina,
  "us-sd": southDakota,
  "us-tn": tennessee,
  "us-tx": texas,
  "us-ut": utah,
  "us-va": virginia,
  "us-vt": vermont,
  "us-wa": washington,
  "us-wi": wisconsin,
  "us-wv": westVirginia,
  "us-wy": wyoming,
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
