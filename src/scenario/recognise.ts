/** Whether a file among others in a folder is meant to be a scenario. */
import { isMap, isScalar } from "yaml";
import { parseYaml } from "./yaml/parse.ts";
import { MAX_LENGTH, utf16Of } from "./yaml/source.ts";

/** Two of these at the top of a file make it one, so that a file with a misspelt key is still read and refused. */
const KEYS = ["version", "currency", "start", "horizonMonths", "options", "expect"];
const ENOUGH = 2;

/** The endings of files that can hold a scenario. */
export const SCENARIO_FILE = /\.(?:ya?ml|json)$/i;
/** The ending of a golden result, which is beside its scenario and is none. */
export const GOLDEN_FILE = /\.golden\.json$/i;

/** A scenario or what was saved of it, as both are called. */
export const withoutEnding = (file: string): string => file.replace(GOLDEN_FILE, "").replace(SCENARIO_FILE, "");

/** Where the golden result of a file is: `scenario.golden.json` beside `scenario.yaml`. */
export function goldenPath(file: string): string {
  return `${file.replace(SCENARIO_FILE, "")}.golden.json`;
}

/** Whether a file has the top-level keys of a scenario, right or wrong. YAML or JSON; it need not be well-formed. */
export function isLikelyScenario(bytes: Uint8Array): boolean {
  // UTF-16 is refused as a scenario, but it is one.
  const text = new TextDecoder(utf16Of(bytes)).decode(bytes.subarray(0, MAX_LENGTH));
  const plain = [...text.matchAll(/^["']?(\w+)["']?[ \t]*:/gm)].map(([, key]) => key);
  return enough(plain) || enough(topKeys(text));
}

const enough = (keys: readonly unknown[]): boolean => KEYS.filter((key) => keys.includes(key)).length >= ENOUGH;

/** The keys of the outermost map however it is written; of a text that is broken, those of any map too. */
function topKeys(text: string): readonly unknown[] {
  const { contents, faults } = parseYaml(text);
  const keys = isMap(contents) ? contents.items.map(({ key }) => (isScalar(key) ? key.value : undefined)) : [];
  const any = faults.length > 0 ? [...text.matchAll(/(?:^|[{,?])[ \t]*["']?(\w+)["']?[ \t]*:/gm)] : [];
  return [...keys, ...any.map(([, key]) => key)];
}
