// Builds dist/: the library (one file, nothing of Node's in it) with its types, the command line
// (CommonJS, which Node starts sooner than ESM), the program of the report's page, the schemas of
// findings, and the licences of every package inside.
// Before it, `tsc -p src` checks src and writes all declarations to a cache folder.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = import.meta.dirname;
const dist = join(root, "dist");
const declarations = join(root, "node_modules/.cache/cmo-cost/types");

/** What bundled packages import and we never use, each with the reason. */
export const replaced = new Map([
  // commander: for subcommands that are programs of their own. Loading it takes milliseconds.
  ["node:child_process", 'export function spawn() { throw new Error("cmo-cost starts no other program"); }'],
  // cli-table3: for its own colours (`style`), by way of the process. We colour the cells ourselves.
  ["@colors/colors/safe", "export {};"],
  // cli-table3: for how wide a text is. Ours have one column a character (see Masks in src/render/terminal/grid.ts),
  // and string-width's regular expression for emoji takes 3 ms to compile.
  ["string-width", String.raw`module.exports = (text) => text.replace(/\u001b\[[\d;]*m|[\udc00-\udfff]/g, "").length;`],
]);

const replaceModules = {
  name: "replace-modules",
  resolveId: (id, importer) => (replaced.has(id) && importer?.includes("node_modules") ? `\0${id}` : null),
  load: (id) => (id.startsWith("\0") ? replaced.get(id.slice(1)) : null),
};

/** Copies the declarations that the public types lead to. The others are nobody's API. */
function writeTypes(file = join(declarations, "index.d.ts"), done = new Set()) {
  if (done.has(file)) return;
  done.add(file);
  const target = join(dist, relative(declarations, file));
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
  for (const [, specifier] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)"/g)) {
    writeTypes(resolve(dirname(file), specifier.replace(/\.[jt]s$/, ".d.ts")), done);
  }
}

/** The few functions that the bundler itself adds. */
const RUNTIME = "\0rolldown/runtime.js";
const BUNDLER = join(root, "node_modules/rolldown");

/** The folders of the packages whose code is in a bundle. */
const packages = new Set();

function collectPackages(_options, bundle) {
  for (const chunk of Object.values(bundle)) {
    for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
      const folder = id === RUNTIME ? BUNDLER : /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
      if (folder !== undefined && renderedLength > 0) packages.add(folder);
    }
  }
}

function writeLicences() {
  const sections = [...packages].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} is bundled and has no licence text`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()}\n`;
  });
  const intro = "cmo-cost contains code of these packages, under their own licences.\n";
  writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), [intro, ...sections.sort()].join(`\n${"-".repeat(80)}\n\n`));
}

/**
 * What `src/cli/start.ts` loads: each file is a function of what Node gives a module. All other characters than ASCII are escaped, so
 * that Node reads the file as it is, into strings of half the size: 1 ms. What is exported are getters in one object, which takes
 * half of defining one after the other.
 */
function toFunctions(_options, bundle) {
  // It only passes on what is in `common`, which is started as it is.
  delete bundle["main.cjs"];
  for (const chunk of Object.values(bundle).filter(({ type }) => type === "chunk")) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    const getters = [];
    const code = chunk.code
      .replace(/[^\0-\x7f]/g, escaped)
      .replace(
        /,?Object\.defineProperty\(exports,"([\w$]+)",\{enumerable:!0,get:function\(\)(\{(?:[^{}`]|`[^`]*`)+\})\}\)/g,
        (_, name, body) => {
          getters.push(`get ${name}()${body}`);
          return "";
        },
      );
    const exported = getters.length > 0 ? `module.exports={__proto__:exports,${getters}}` : "";
    chunk.code = `(function(exports,require,module,__filename,__dirname){${code}${exported}})`;
  }
}

/** The schemas of findings, kept as long as no floor from which they are made changes: making them takes longer than all else. */
async function writeSchemas() {
  const src = join(root, "src");
  const made = createHash("sha256").update(readFileSync(join(root, "rolldown.config.js")));
  for (const file of readdirSync(src, { recursive: true, encoding: "utf8" }).sort()) {
    if (/\.ts$/.test(file) && !/^(?:report|render|web|cli)\b/.test(file)) made.update(readFileSync(join(src, file)));
  }
  const key = made.digest("hex");
  const place = join(root, "node_modules/.cache/cmo-cost/finding-schemas.json");
  const known = existsSync(place) ? JSON.parse(readFileSync(place, "utf8")) : {};
  const schemas = known.key === key ? known.schemas : await findingSchemas();
  if (known.key !== key) writeFileSync(place, JSON.stringify({ key, schemas }));
  writeFileSync(join(dist, "finding-schemas.json"), `${JSON.stringify(schemas)}\n`);
}

/** The JSON Schemas of every finding, closed, from the interfaces themselves: their doc comments are the descriptions. */
async function findingSchemas() {
  const { createGenerator } = await import("ts-json-schema-generator");
  const generator = createGenerator({
    path: join(root, "src/analysis/findings.ts"),
    tsconfig: join(root, "src/tsconfig.json"),
    type: "Finding",
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: false,
  });
  const { definitions = {} } = generator.createSchema("Finding");
  const $defs = Object.fromEntries(
    Object.entries(definitions)
      .map(([name, schema]) => [name, modern(schema)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return { $defs };
}

/** Draft 7 as draft 2020-12 writes it: where definitions are, and what a tuple is. */
function modern(schema) {
  if (Array.isArray(schema)) return schema.map(modern);
  if (typeof schema === "string") return schema.replace(/^#\/definitions\//, "#/$defs/");
  if (schema === null || typeof schema !== "object") return schema;
  const { items, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, modern(value)]));
  if (items === undefined) return rest;
  return Array.isArray(items) ? { ...rest, prefixItems: items } : { ...rest, items };
}

export const library = {
  input: join(root, "src/index.ts"),
  platform: "browser",
  plugins: [
    replaceModules,
    { name: "library-files", generateBundle: collectPackages, writeBundle: () => writeTypes() },
  ],
  output: { dir: dist, cleanDir: true, codeSplitting: false, comments: { legal: false } },
};

/** As `src/language/languages.ts` registers them. */
const locales = readFileSync(join(root, "src/language/languages.ts"), "utf8").match(/(?<=^import \{ )\w+/gm);
const others = locales.filter((locale) => locale !== "en");

const src = (path) => join(root, "src", path);
const JURISDICTIONS = src("figures/jurisdictions.ts");
/** The topics of the English words that few calls say: `enIssues` of `en-issues.ts`. */
const SELDOM_SAID = ["Issues", "Starter", "Workbook"];
/** What few calls need, by the file that holds it: loaded when it is first asked for, as a language beside English is, so that a program starts sooner. */
const seldom = {
  // Functions alone: in their place stand functions that load them.
  mistakes: [src("scenario/meant.ts"), src("scenario/schema/issues.ts")],
  jurisdictions: [...readFileSync(JURISDICTIONS, "utf8").matchAll(/^import \{ \w+ \} from "(\.\/[^"]+)";$/gm)].map(
    ([, file]) => resolve(dirname(JURISDICTIONS), file),
  ),
  // Objects of words: in their place stand getters.
  words: SELDOM_SAID.map((topic) => src(`language/en-${topic.toLowerCase()}.ts`)),
};
const apart = [...others, ...Object.keys(seldom)];
/** The objects of words that are loaded apart, with the file that holds each. */
const wordsApart = new Map([
  ...others.map((locale) => [locale, locale]),
  ...SELDOM_SAID.map((topic) => [`en${topic}`, "words"]),
]);

const loadedApart = {
  name: "loaded-apart",
  resolveId(id, importer) {
    if (apart.some((file) => id === `./${file}.cjs`)) return { id, external: "absolute" };
    if (id.startsWith("\0apart:")) return id;
    if (importer === undefined || !id.startsWith(".")) return null;
    const file = resolve(dirname(importer), id);
    const name = Object.keys(seldom).find((one) => seldom[one].includes(file) && !seldom[one].includes(importer));
    return name === undefined ? null : `\0apart:${name}:${file}`;
  },
  load(id) {
    if (id === src("language/languages.ts") || id === src("language/en.ts")) {
      return readFileSync(id, "utf8").replace(
        /^import \{ (\w+) \} .*$|^ {2}(?:(\w+): )?(\w+),$/gm,
        (line, imported, name, of = imported) => {
          if (!wordsApart.has(of)) return line;
          return imported ? "" : `  get ${name ?? of}() { return require("./${wordsApart.get(of)}.cjs").${of}; },`;
        },
      );
    }
    const [, name, file] = /^\0apart:(\w+)(?::(.*))?$/.exec(id) ?? [];
    if (name === undefined) return null;
    if (file === undefined) return seldom[name].map((one) => `export * from ${JSON.stringify(one)};`).join("\n");
    // What is exported in another form is no function, and its import does not build.
    const functions = readFileSync(file, "utf8").matchAll(/^export (?:function (\w+)|const (\w+) = \(.*=>)/gm);
    return [...functions]
      .map(
        ([, one, other = one]) => `export const ${other} = (...given) => require("./${name}.cjs").${other}(...given);`,
      )
      .join("\n");
  },
};

const commandLine = {
  input: {
    main: join(root, "src/cli/main.ts"),
    ...Object.fromEntries(others.map((locale) => [locale, src(`language/${locale}.ts`)])),
    ...Object.fromEntries(Object.keys(seldom).map((name) => [name, `\0apart:${name}`])),
  },
  // For the packages' browser variants, which are lighter: chalk's never asks the terminal, the level is ours to pass.
  platform: "browser",
  external: (id) => id.startsWith("node:") && !replaced.has(id),
  // What small formats share is in `common` already, and writing the schemas takes its time.
  checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
  transform: { define: { "import.meta.dirname": "__dirname" } },
  plugins: [
    replaceModules,
    loadedApart,
    { name: "licences", generateBundle: collectPackages, writeBundle: writeLicences },
    { name: "functions", generateBundle: toFunctions },
    { name: "schemas", writeBundle: writeSchemas },
  ],
  output: {
    dir: join(dist, "cli"),
    // What `compare` needs is one chunk; the rest is loaded when it is called for.
    codeSplitting: {
      groups: [
        {
          name: "common",
          test: /src\/(cli\/(main|commands\/compare)|render\/terminal\/table)\.ts$/,
        },
      ],
    },
    // Exports keep their names: `bin` calls `main` of `common`.
    minifyInternalExports: false,
    format: "cjs",
    // Names stay, so that the stack of an internal error can be read.
    minify: { mangle: false, compress: true },
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
  },
};

/** What starts the command line: apart, so that it can load the rest from the cache. */
const start = {
  input: join(root, "src/cli/start.ts"),
  platform: "node",
  output: { file: join(dist, "cli/start.cjs"), format: "cjs", minify: { mangle: false, compress: true } },
};

/** The files of languages that a page's program leaves out: it reads no file, lists no settings, writes no workbook, and of an issue has the code alone. */
const UNSAID = /[\\/]language[\\/](\w+)-(issues|settings|usage|starter|workbook)\.ts$/;

/** Gives a program the words of one language, also for the English of results, which a page never shows. */
const inItsLanguage = (locale) => ({
  name: "in-its-language",
  load(id) {
    const [, language, topic] = UNSAID.exec(id) ?? [];
    if (topic === "issues")
      return `export const ${language}Issues = new Proxy({}, { get: (_, code) => () => [code] });`;
    if (topic !== undefined) return `export const ${language}${topic[0].toUpperCase()}${topic.slice(1)} = {};`;
    if (!/[\\/]language[\\/]languages\.ts$/.test(id)) return null;
    return `import { ${locale} } from "./${locale}.ts"; export const languages = { en: ${locale}, ${locale} };`;
  },
});

/** What runs inside the report's page: one file without imports for each language, which the command puts into each page. */
export const reportPage = (locale) => ({
  input: join(root, "src/web/report.ts"),
  platform: "browser",
  plugins: [replaceModules, inItsLanguage(locale)],
  output: { file: join(dist, `web/report-${locale}.js`), format: "iife", minify: true, comments: { legal: false } },
});

// A function, so that a test can import `library` without building. In order: the second adds to the first.
export default [library, commandLine, start, ...locales.map(reportPage)];
