import type { Tool } from "./finding.ts";

/** This release; the package test holds it equal to package.json. */
export const tool: Tool = { name: "cmo-cost", version: "0.1.0" };
