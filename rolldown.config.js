// Builds dist/: the library (one file, nothing of Node's in it) with its types, the command
// line (minified CommonJS in lazy chunks: its users feel every millisecond of start-up, and
// Node starts CommonJS sooner than ESM), and the licences of every package inside either.
// Before it, `tsc -p src` checks src and writes all declarations to a cache folder.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = import.meta.dirname;
const dist = join(root, "dist");
const declarations = join(root, "node_modules/.cache/cmo-cost/types");

/** What bundled packages import and we never use, each with the reason. */
const replaced = new Map([
  // commander: for subcommands that are programs of their own. Loading it takes milliseconds.
  ["node:child_process", 'export function spawn() { throw new Error("cmo-cost starts no other program"); }'],
  // cli-table3: for its own colours (`style`), by way of the process. We colour the cells ourselves.
  ["@colors/colors/safe", "export {};"],
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

/** The folders of the packages whose code is in a bundle. */
const packages = new Set();

function collectPackages(_options, bundle) {
  for (const chunk of Object.values(bundle)) {
    for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
      const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
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

export const library = {
  input: join(root, "src/index.ts"),
  platform: "browser",
  plugins: [
    replaceModules,
    { name: "library-files", generateBundle: collectPackages, writeBundle: () => writeTypes() },
  ],
  output: { dir: dist, cleanDir: true, codeSplitting: false, comments: { legal: false } },
};

const commandLine = {
  input: join(root, "src/cli/main.ts"),
  // For the packages' browser variants, which are lighter: chalk's never asks the terminal, the level is ours to pass.
  platform: "browser",
  external: (id) => id.startsWith("node:") && !replaced.has(id),
  plugins: [replaceModules, { name: "licences", generateBundle: collectPackages, writeBundle: writeLicences }],
  output: {
    dir: join(dist, "cli"),
    format: "cjs",
    minify: false,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
  },
};

// A function, so that a test can import `library` without building. In order: the second adds to the first.
export default [library, commandLine];
