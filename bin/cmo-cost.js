#!/usr/bin/env node
const { join } = require("node:path");
const { start } = require("../dist/cli/start.cjs");
const { program, keep } = start(join(__dirname, "../dist/cli/common.cjs"), require("../package.json").version);
process.on("exit", keep);
program.main();
