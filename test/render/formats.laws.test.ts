/** A format is one file and one line. */
import { describe, expect, it } from "vitest";
import { houseWith } from "../support/house.ts";
import { fakeIo } from "../support/io.ts";

describe("one file and one line more", () => {
  const house = houseWith({
    "render/shout.ts": `import type { Tidy } from "../report/document.ts";
import type { Render } from "./render.ts";

/** How many rows there are, as one byte. */
export const renderShout: Render<Tidy, Uint8Array> = ({ rows }) => Uint8Array.of(rows.length);
`,
    "render/formats.ts": (source) =>
      source.replace(
        "  github:",
        `  shout: { takes: "tidy", extensions: [".shout"], load: async () => (await import("./shout.ts")).renderShout },\n  github:`,
      ),
  });
  const files = {
    "a.yaml":
      "version: 1\ncurrency: EUR\nstart: 2027-01\nhorizonMonths: 12\noptions: { a: { kind: retainer, monthlyFee: 1 } }",
  };
  const run = async (argv: readonly string[], terminal?: number) => {
    const { run } = await house.load<typeof import("../../src/cli/main.ts")>("cli/main.ts");
    const io = fakeIo({ files, ...(terminal === undefined ? {} : { terminal }) });
    return { code: await run(argv, io), io };
  };

  it("are a format: it compiles, has its name and its ending in every command, and may give bytes", async () => {
    expect(house.typeErrors()).toBe("");
    const piped = await run(["compare", "a.yaml", "--format", "shout"]);
    expect(piped.io.bytes).toEqual([Uint8Array.of(1)]);
    const written = await run(["schedule", "a.yaml", "-o", "months.shout"]);
    expect(written.io.written.get("months.shout")).toEqual(Uint8Array.of(12));
    expect((await run(["break-even", "--help"])).io.stdout).toContain('"shout"');
  });

  it("never put bytes on a terminal", async () => {
    const { code, io } = await run(["compare", "a.yaml", "--format", "shout"], 80);
    expect({ code, bytes: io.bytes }).toEqual({ code: 2, bytes: [] });
    expect(io.stderr).toMatch(/^cmo-cost: .* -o/);
    expect((await run(["compare", "a.yaml", "--format", "shout", "-o", "x"], 80)).code).toBe(0);
  });
});
