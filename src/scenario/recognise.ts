/** Whether a file among others in a folder is meant to be a scenario. */

/** Two of these at the top of a file make it one, so that a file with a misspelt key is still read and refused. */
const KEYS = ["version", "currency", "start", "horizonMonths", "options", "expect"];
const ENOUGH = 2;

/** The endings of files that can hold a scenario. */
export const SCENARIO_FILE = /\.(?:ya?ml|json)$/i;
/** The ending of a golden result, which is beside its scenario and is none. */
export const GOLDEN_FILE = /\.golden\.json$/i;

/** Where the golden result of a file is: `scenario.golden.json` beside `scenario.yaml`. */
export function goldenPath(file: string): string {
  return `${file.replace(SCENARIO_FILE, "")}.golden.json`;
}

/** Whether a text has the top-level keys of a scenario, right or wrong. YAML or JSON; it need not be well-formed. */
export function isLikelyScenario(text: string): boolean {
  const json = text.trimStart().startsWith("{");
  const keys = json ? keysOfJson(text) : [...text.matchAll(/^["']?(\w+)["']?[ \t]*:/gm)].map(([, key]) => key ?? "");
  return KEYS.filter((key) => keys.includes(key)).length >= ENOUGH;
}

function keysOfJson(text: string): readonly string[] {
  try {
    return Object.keys(JSON.parse(text) as object);
  } catch {
    // Broken JSON, or a flow mapping of YAML: the keys wherever they stand.
    return [...text.matchAll(/["']?(\w+)["']?\s*:/g)].map(([, key]) => key ?? "");
  }
}
