/** The inputs to try on the report's page: those that decide most, each with where it may go. */
import type { CompareFinding } from "../analysis/compare.ts";
import { bySwing, mostMoved, type SensitivityFinding } from "../analysis/sensitivity.ts";
import type { Assumption } from "../core/assumption.ts";
import type { Locale } from "../language/languages.ts";
import { asWritten, isStructure } from "../scenario/with-numbers.ts";
import { roundStep } from "./chart.ts";
import { inputText } from "./names.ts";
import { page } from "./page.ts";

/** An input that a reader can move, in the unit of its assumption; a share is a ratio. */
export interface Control {
  readonly address: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** The value as a file would write it. */
  readonly text: string;
}

const MOST_CONTROLS = 8;
const STEPS = 200;

/** The inputs that decide most, by their largest swing: those that the file gives, each over its range or half and half again. */
export function controls(
  { bars }: SensitivityFinding,
  { scenario, options }: CompareFinding,
  assumptions: ReadonlyMap<string, Assumption>,
  locale: Locale,
): Control[] {
  const on = page(scenario, locale);
  return bySwing(bars)
    .filter((bar) => mostMoved(bar).swing > 0 && !isStructure(bar.address))
    .flatMap((bar): Control[] => {
      const known = assumptions.get(bar.address);
      if (known === undefined || known.origin === "figure") return [];
      const [low, high, step] = spanOf(known);
      if (!(low < high)) return [];
      const label = inputText(bar, options, on);
      const { value } = known.quantity;
      return [{ address: bar.address, label, unit: bar.unit, value, low, high, step, text: asWritten(known, value) }];
    })
    .slice(0, MOST_CONTROLS);
}

/** From where to where a slider goes, and in which steps: 1, 2 or 5 of a power of ten, about 200 of them. */
function spanOf({ quantity, bounds }: Assumption): [low: number, high: number, step: number] {
  const { value, low = value / 2, high = value * 1.5 } = quantity;
  const least = Math.max(bounds.min ?? Number.NEGATIVE_INFINITY, Math.min(low, high));
  const most = Math.min(bounds.max ?? Number.POSITIVE_INFINITY, Math.max(low, high));
  const rough = (most - least) / STEPS;
  if (!(rough > 0)) return [least, most, 1];
  const nice = roundStep(rough, [1, 2, 5]);
  return [least, most, plain(bounds.integer ? Math.max(1, Math.round(nice)) : nice)];
}

/** Without the noise of binary fractions. */
const plain = (value: number): number => Number(value.toPrecision(12));
