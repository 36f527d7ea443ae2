/**
 * `npm run fuzz [-- MINUTES SEED]`: calls of the command with hostile files, saved results, arguments and environments, in one
 * process; some that write are made again as a program of its own, on a disk. What crashes, takes seconds of
 * processor time, prints what acts on a terminal, a number that is none or a result that cannot be read, leaves half a file
 * or another is made as small as it goes, and listed.
 */
import fc from "fast-check";
import { run } from "../../src/cli/main.ts";
import { fakeIo } from "../support/io.ts";
import { type Call, calls } from "./inputs.ts";
import { faultOnDisk } from "./on-disk.ts";

const SECOND = 1_000_000;
/** More than a call takes that is in order, on a busy machine too: how long the slowest took is printed. */
const MOST = 2.5 * SECOND;
const RUNS = 500;

/** The call that took the most processor time. */
let slowest = { time: 0, argv: [] as readonly string[] };
let onDisk = 0;

async function made({ files, argv, env }: Call) {
  const io = fakeIo({ files, env });
  const before = process.cpuUsage();
  const status = await run(argv, io);
  const { user, system } = process.cpuUsage(before);
  return { io, status, time: user + system };
}

/** What is wrong with a call; null where nothing is. */
async function fault(call: Call): Promise<string | null> {
  const { argv } = call;
  const { io, status, time: first } = await made(call);
  if (status > 2) return `exit ${status}: ${io.stderr}`;
  // The least of a few, since other programs and the compiler take their parts.
  let time = first;
  for (let again = 0; again < 3 && time > MOST; again++) time = Math.min(time, (await made(call)).time);
  if (time > MOST) return `${(time / SECOND).toFixed(1)} s`;
  if (time > slowest.time) slowest = { time, argv };
  if (status === 2 && io.stderr === "") return "exit 2 without a word";
  if (/(?!\n|\t)\p{Cc}|^\s*::|##\[/mu.test(io.stderr)) return `acts on a terminal: ${JSON.stringify(io.stderr)}`;
  const texts = [io.stdout, ...io.written.values()].filter((output) => typeof output === "string");
  const wrong = texts.map((text) => wrongIn(text, call)).find((one) => one !== null);
  // No system hands an empty character to a program.
  const again = call.disk !== null && io.written.size > 0 && !argv.some((word) => word.includes("\0"));
  if (wrong !== undefined || !again) return wrong ?? null;
  onDisk++;
  return faultOnDisk(call, status, io.written);
}

/** Escape sequences are for colours that were asked for. */
const ACTING = /(?![\n\t\r])\p{Cc}/u;
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "g");
const NO_NUMBER =
  /(?<![\w.%-])(?:NaN|-?Infinity|undefined)(?![\w.])|\[object Object\]|(?<![\w.\d=`"'-])-0(?:[.,]0+)?(?![.,]?[\d\w]|[.%-])/;

const NO_XML =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/u;

function wrongIn(output: string, { argv, files }: Call): string | null {
  // The engine of a report is a program of ours.
  const text = output.replace(/<script[\s\S]*?<\/script>/g, "").replace(argv.includes("always") ? COLOURS : /$^/, "");
  const near = (at: number) => JSON.stringify(text.slice(Math.max(0, at - 80), at + 80));
  const control = text.search(ACTING);
  if (control >= 0) return `prints a control code: ${near(control)}`;
  const odd = text.search(NO_NUMBER);
  // What a caller or a file has is repeated as it stands there.
  const said = [...argv, ...Object.values(files).map((content) => Buffer.from(content as string).toString())];
  if (odd >= 0 && argv[0] !== "schema" && !said.some((word) => NO_NUMBER.test(word)))
    return `prints no number: ${near(odd)}`;
  if (text.startsWith("<?xml") && NO_XML.test(text)) return `no XML: ${near(text.search(NO_XML))}`;
  const json = /^\s*[[{]/.test(text) && argv[argv.lastIndexOf("--format") + 1] === "json" && argv[0] !== "init";
  try {
    if (json) JSON.parse(text);
  } catch (error) {
    return `no JSON: ${error}`;
  }
  return null;
}

async function main(minutes: number, seed: number): Promise<void> {
  const property = fc.asyncProperty(await calls(), async (call) => {
    const wrong = await fault(call);
    if (wrong !== null) throw new Error(wrong);
  });
  const until = Date.now() + minutes * 60_000;
  const found = new Set<string>();
  let tried = 0;
  const summary = () =>
    `${tried} calls from seed ${seed}, ${onDisk} on disk too, ${found.size} kinds of faults; the slowest took ${(slowest.time / SECOND).toFixed(2)} s: ${JSON.stringify(slowest.argv)}`;
  for (let next = seed; Date.now() < until; next++) {
    const { failed, counterexample, errorInstance, numRuns } = await fc.check(property, {
      seed: next,
      numRuns: RUNS,
      interruptAfterTimeLimit: Math.max(1000, until - Date.now()),
    });
    tried += numRuns;
    if (tried % 10_000 < RUNS) console.log(summary());
    if (!failed || counterexample === null) continue;
    const message = (errorInstance as Error).message;
    const kind = message.replace(/\d+/g, "0").slice(0, 300);
    if (found.has(kind)) continue;
    found.add(kind);
    const [{ files, argv, env, disk }] = counterexample;
    const used = Object.entries(files).filter(
      ([name]) => argv.includes(name) || (argv.includes("a.yaml") && name.startsWith("a.")),
    );
    console.log(
      `\nseed ${next}: ${JSON.stringify(argv)} ${JSON.stringify(env)} ${JSON.stringify(disk)}\n${message.slice(0, 1500)}`,
    );
    for (const [name, content] of used) console.log(`-- ${name}: ${JSON.stringify(content).slice(0, 3000)}`);
  }
  console.log(summary());
  process.exitCode = found.size > 0 ? 1 : 0;
}

const [minutes = "1", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
await main(Number(minutes), Number(seed));
