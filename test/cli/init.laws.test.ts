import { expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { kinds } from "../../src/engagements/kinds.ts";
import { jurisdictionNames } from "../../src/figures/jurisdictions.ts";
import { locales } from "../../src/language/languages.ts";
import { fakeIo } from "../support/io.ts";
import { hiredIn, text } from "../support/starter.ts";

test.each(locales)("every commented line of every kind is one that can be used, in %s", async (locale) => {
  const io = (file: string) => fakeIo({ files: { "a.yaml": file } });
  let count = 0;
  for (const kind of Object.keys(kinds)) {
    const file = await text("--kind", kind, "--locale", locale);
    // The budget is a map of two lines; each with its head.
    const heads = /^# (?=budget:)/m;
    for (const [line] of file.matchAll(/^ *# +(?!yaml)\w+:(?: .*)?$/gm)) {
      const used = file.replace(line, line.replace("# ", "")).replace(/^# {3}/.test(line) ? heads : /$^/, "");
      const given = io(/^# budget:/.test(line) ? used.replace("#   monthly", "  monthly") : used);
      expect(await run(["compare", "a.yaml"], given), `${kind}: ${line}\n${given.stderr}`).toBe(0);
      count++;
    }
  }
  expect(count).toBeGreaterThan(80);
});

test.each(jurisdictionNames())("a hire in %s is priced in its money, with its terms and their sources to use", hiredIn);
