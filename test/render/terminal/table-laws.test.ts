import { Chalk } from "chalk";
import fc from "fast-check";
import { describe, it } from "vitest";
import { languages } from "../../../src/language/languages.ts";
import { renderTable } from "../../../src/render/terminal/table.ts";
import { document, WIDTHS } from "../arbitrary.ts";

const limit = fc.integer({ min: 40, max: 200 });
const holds = (law: (...input: [Parameters<typeof renderTable>[0], number, boolean]) => boolean) =>
  fc.assert(fc.property(document, limit, fc.boolean(), law), { numRuns: 150 });

/** The columns of a line by a list made by hand, apart from the measure under test. */
function columns(line: string): number {
  const known = WIDTHS.reduce((rest, [grapheme, width]) => rest.replaceAll(grapheme, "x".repeat(width)), line);
  return [...known.replaceAll("\u0301", "").replaceAll("\u200d", "")].length;
}

describe("every table", () => {
  it("has no line that is wider than the terminal", () => {
    holds((input, width, ascii) =>
      renderTable(input, { width, color: 0, ascii })
        .split("\n")
        .every((line) => columns(line) <= width),
    );
  });

  it("ends with exactly one newline, and no line ends with a blank", () => {
    holds((input, width, ascii) =>
      /^(?:|.*\S)\n$/su.test(renderTable(input, { width, color: 0, ascii }).replaceAll(/\S\n+(?=.)/gsu, "x")),
    );
  });

  it("shows no control, bidi or private-use character as it is", () => {
    holds((input, width, ascii) => {
      const output = renderTable(input, { width, color: 0, ascii }, Chalk)
        .replaceAll("\n", "")
        .replaceAll("\u200d", "");
      return !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(output);
    });
  });

  it("is the same text in colour", () => {
    holds((input, width, ascii) => {
      const colored = renderTable(input, { width, color: 3, ascii }, Chalk);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
      return colored.replaceAll(/\u001b\[[\d;]+m/g, "") === renderTable(input, { width, color: 0, ascii }, Chalk);
    });
  });

  it("never breaks a number", () => {
    holds((input, width, ascii) => {
      const output = renderTable(input, { width: Math.max(width, 60), color: 0, ascii });
      const shown = input.blocks.flatMap((block) =>
        block.block === "table" && block.columns.every((column) => column.priority === 0 || column.align === "right")
          ? block.rows.flatMap((row) => row.cells.slice(0, block.columns.length))
          : [],
      );
      const [said = ""] = languages[input.locale].words.dropped([]).split(":");
      const dropped = output.includes(`${said}: `);
      return dropped || shown.every((cell) => cell.type !== "number" || output.includes(cell.text));
    });
  });
});
