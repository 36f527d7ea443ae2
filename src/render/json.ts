import type { Render } from "./render.ts";

/** What JSON leaves raw and a terminal or a build server acts on: DEL, C1 controls, bidi marks, line separators, `##[error]`. */
const RAW = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|(?<=##\w*)\[/g;

/** JSON text of the value that shows every such character as a `\u` escape; it parses to the same value. */
export function jsonText(value: unknown, indent = 0): string {
  // In JSON these can only stand inside a string, so replacing them anywhere is safe.
  return JSON.stringify(value, null, indent).replace(RAW, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The finding as one JSON object, indented by two spaces. */
export const renderJson: Render<object> = (finding) => `${jsonText(finding, 2)}\n`;
