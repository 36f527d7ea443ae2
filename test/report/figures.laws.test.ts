/** The Dutch pages of every place's figures. */
import { expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { jurisdictionNames } from "../../src/figures/jurisdictions.ts";
import { fakeIo } from "../support/io.ts";

/** What laws, forms and authorities are called. */
const NAMES =
  /Act \d+ of \d+|Department of [A-Z]\w+|Instructions for Form \d+|Laws of Delaware|Notice and Terms|33 of 2021|Class A rates|(?<=Job |United )of/g;
const ENGLISH =
  /\b(the|and|not|which|at|with|for|by|each|from|as|laws?|than|rates?|restated|quoted|read|tables?|forms|text|guide|one|least|above|of (?:a|its|all|\d))\b/g;

test.each(jurisdictionNames())(
  "no English is left on the Dutch page of the figures of %s, but in names",
  async (name) => {
    const io = fakeIo({ columns: 4000 });
    expect(await run(["figures", name, "--locale", "nl"], io)).toBe(0);
    const said = io.stdout
      .replaceAll(/https?:\S+|\S+\/\S+|[\w-]+(?:\.[\w-]+)+/g, "")
      .replaceAll(`(${name})`, "")
      .replaceAll(NAMES, "");
    expect(said.match(ENGLISH) ?? []).toEqual([]);
  },
);
