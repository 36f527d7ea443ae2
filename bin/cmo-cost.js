#!/usr/bin/env node
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const main = join(__dirname, "../dist/cli/main.cjs");
/** Nearly all of the command line: what `compare` needs, in ASCII. */
const common = join(__dirname, "../dist/cli/common.cjs");
/** What V8 compiled of it, for the Node that ran `npm run build`, and in no npm package: see rolldown.config.js. */
const compiled = `${common}.${process.version}-${process.platform}-${process.arch}`;

/** Loads `common` where `require` finds it, with code compiled before; V8 compiles anew if its version or flags differ. */
function load(cachedData) {
  const source = `(function (exports, require, __dirname) {${readFileSync(common, "latin1")}\n})`;
  const script = new Script(source, { filename: common, cachedData });
  const loaded = new module.constructor(common, module);
  loaded.filename = common;
  require.cache[common] = loaded;
  script.runInThisContext()(loaded.exports, (id) => loaded.require(id), join(__dirname, "../dist/cli"));
  return script;
}

/** @throws when there is no compiled code, or when it is damaged. */
function compiledCode() {
  const copies = readFileSync(compiled);
  const code = copies.subarray(0, copies.length / 2);
  // V8 crashes on damaged code. Comparing two copies takes 0.5 ms; loading zlib or crypto for a checksum 2 to 4 ms.
  if (!code.equals(copies.subarray(code.length))) throw new Error("damaged");
  return code;
}

/** Compiled code spares 30 ms on Node 20; where there is none, Node 22.1 and later keep some of their own. */
function start() {
  let code;
  try {
    code = compiledCode();
  } catch {
    require("node:module").enableCompileCache?.();
  }
  if (code !== undefined) load(code);
  require(main).main();
}

// The build loads this file to compile what it will load.
if (require.main === module) start();
else module.exports = { compiled, load, main };
