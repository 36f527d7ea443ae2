/** Packages with what the build puts in the place of theirs: cli-table3 measures a text with a regular expression that it builds anew each time. */
import { createRequire } from "node:module";
import { join } from "node:path";

const { replaced } = await import(join(import.meta.dirname, "../../rolldown.config.js"));
const table = createRequire(createRequire(import.meta.url).resolve("cli-table3"));
const name = "string-width";
const module = { exports: table(name) };
new Function("module", replaced.get(name))(module);
Object.assign(table.cache[table.resolve(name)] ?? {}, module);
