/**
 * `npm run mutate:figures`: would a wrong statutory number be noticed? Each shipped rate, limit, multiple and threshold is made 2 %
 * larger, one at a time, and the sums by hand of the places that use it are worked out again. What none of them notices
 * is listed, and fails. With words after it, only numbers whose place or name holds one of them.
 */
import { jurisdictionNames, jurisdictionOf } from "../../src/figures/jurisdictions.ts";
import { sums } from "../figures/sums.ts";
import { deviations } from "../support/sums.ts";
import { hiresOf, workedPlaces } from "../support/worked-hires.ts";

const hires = [...workedPlaces.flatMap(hiresOf), ...sums];
const LARGER = 1.02;
/** What is a number of the law wherever it stands in a declaration; the rest are months, digits and bounds of fields. */
const NUMBERS: ReadonlySet<string> = new Set(["value", "times", "atLeast", "above", "power"]);

const STEPS: ReadonlySet<string> = new Set(["atLeast", "above"]);

/** A number, and the places that use it. */
interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly name: string;
  readonly places: Set<string>;
}

function spots(): Spot[] {
  const known = new Map<object, Map<string, Spot>>();
  const walk = (node: unknown, place: string, path: readonly string[]): void => {
    if (typeof node !== "object" || node === null) return;
    const holder = node as Record<string, unknown>;
    const id = typeof holder.id === "string" ? [holder.id] : [];
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value !== "number") walk(value, place, [...path, ...id]);
      else if (NUMBERS.has(key) && value !== 0) {
        const own = known.get(holder) ?? new Map<string, Spot>();
        known.set(holder, own);
        const from = typeof holder.from === "string" ? [holder.from] : [];
        const name = [place, ...path, ...id, ...from, `${key} ${value}`].join(" ");
        const spot = own.get(key) ?? { holder, key, name, places: new Set<string>() };
        own.set(key, spot);
        spot.places.add(place);
      }
    }
  };
  for (const place of jurisdictionNames()) walk(jurisdictionOf(place)?.components, place, []);
  return [...known.values()].flatMap((own) => [...own.values()]);
}

const placeOf = (of: string): string => /jurisdiction: ([a-z-]+)/.exec(of)?.[1] ?? of;

function isNoticed({ holder, key, places }: Spot): boolean {
  const right = holder[key] as number;
  // People are counted whole: 15.3 of them is no other threshold than 15.
  holder[key] = STEPS.has(key) ? Math.ceil(right * LARGER) : right * LARGER;
  try {
    return hires.some((sum) => places.has(placeOf(sum.of)) && deviations(sum).length > 0);
  } catch {
    return true;
  } finally {
    holder[key] = right;
  }
}

function main(wanted: readonly string[]): void {
  const wrong = hires.flatMap(deviations);
  if (wrong.length > 0) throw new Error(`the sums do not hold before anything is changed: ${wrong[0]}`);
  const all = spots().filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  const silent = all.filter((spot) => !isNoticed(spot));
  for (const { name } of silent) console.log(`not noticed: ${name}`);
  console.log(`${all.length - silent.length} of ${all.length} numbers, made 2% larger, are noticed`);
  process.exitCode = silent.length > 0 ? 1 : 0;
}

main(process.argv.slice(2));
