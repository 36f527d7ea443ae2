import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, displayWidth, graphemes, wordWidth, wrap } from "../../../src/render/terminal/width.ts";
import { isSimple, visible } from "../../../src/render/visible.ts";
import { thorough } from "../../support/thorough.ts";
import { text, WIDTHS } from "../arbitrary.ts";

const shown = text.map((words) => visible(words));

describe("displayWidth", () => {
  it.each(WIDTHS)("%s", (grapheme, width) => {
    expect(displayWidth(grapheme)).toBe(width);
    expect(graphemes(`a${grapheme}b`)).toEqual(["a", grapheme, "b"]);
  });
});

describe("isSimple", () => {
  it("holds for characters of one column only", () => {
    const segmenter = new Intl.Segmenter("en");
    for (let code = 0x20; code < 0xffff; code += thorough() ? 1 : 97) {
      const character = String.fromCharCode(code);
      if (!isSimple(character)) continue;
      expect(character).not.toMatch(/[\p{M}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Emoji_Presentation}]/u);
      expect([...segmenter.segment(`a${character}b`)]).toHaveLength(3);
    }
    expect(["$1,234.00¹", "€ 12 — naïve…", "╭─▇", "␛�◌"].every(isSimple)).toBe(true);
    expect(["日", "e\u0301", "\u00ad", "🎯", "\n"].some(isSimple)).toBe(false);
  });
});

describe("wrap", () => {
  it("breaks between words", () => {
    expect(wrap("the retainer is cheapest", 12)).toEqual(["the retainer", "is cheapest"]);
  });

  it("breaks inside a word only where that is too wide alone", () => {
    expect(wrap("a werkgeverslasten b", 10)).toEqual(["a", "werkgevers", "lasten b"]);
  });

  it("breaks an address behind its signs", () => {
    expect(wrap("see https://example.org/fractional-vs-fulltime-cmo", 24)).toEqual([
      "see https://example.org/",
      "fractional-vs-fulltime-",
      "cmo",
    ]);
  });

  it("keeps a currency with its amount", () => {
    expect(wrap("goedkoper: US$ -96.000,00 of € 12,00", 18)).toEqual(["goedkoper:", "US$ -96.000,00 of", "€ 12,00"]);
  });

  it("fits, and loses nothing but blanks", () => {
    fc.assert(
      fc.property(shown, fc.integer({ min: 2, max: 60 }), (words, width) => {
        const lines = wrap(words, width);
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
      }),
    );
  });

  it("breaks no word at the width of the widest", () => {
    fc.assert(
      fc.property(shown, (words) => {
        expect(wrap(words, Math.max(1, wordWidth(words))).join(" ")).toBe(words.replace(/ +/g, " ").trim());
      }),
    );
  });
});

describe("cut", () => {
  it("leaves what fits and ends the rest", () => {
    expect(cut("retainer", 8, "…")).toBe("retainer");
    expect(cut("retainers", 8, "…")).toBe("retaine…");
    expect(cut("日本語", 4, "…")).toBe("日…");
  });
});

it("cuts to no more than the width, also where a wide character meets a long end", () => {
  expect(cut("語語語", 4, "...")).toBe("...");
  expect(cut("語語語", 2, "...")).toBe("..");
  fc.assert(
    fc.property(shown, fc.nat(20), fc.constantFrom("…", "..."), (words, width, end) => {
      expect(displayWidth(cut(words, width, end))).toBeLessThanOrEqual(width);
    }),
  );
});
