import { describe, expect, it } from "vitest";
import { harmless, showHidden, visible } from "../../src/render/visible.ts";

describe("visible", () => {
  it.each([
    ["plain text | with ~ signs", "plain text | with ~ signs"],
    ["\u001b[31mred", "␛[31mred"],
    ["bell\u0007 del\u007f csi\u009b", "bell␇ del␡ csi�"],
    ["right\u202eto left", "right�to left"],
    ["one\r\ntwo\nthree\tfour\u2028five", "one two three four five"],
    ["lone \ud800 half", "lone � half"],
    ["private \ue000 use", "private � use"],
    ["zero\u200bwidth\ufeff", "zero�width�"],
    ["family 👩‍👩‍👧 stays", "family 👩‍👩‍👧 stays"],
    ["می‌خواهم", "می‌خواهم"],
    ["::error file=a::boo ::add-mask::x", ": :error file=a: :boo : :add-mask::x"],
    ["a ##[error]b ##vso[task.setvariable]c", "a # #[error]b # #vso[task.setvariable]c"],
    ["ratio a::b, title ## [x]", "ratio a::b, title ## [x]"],
    ["\u0301orphan, e\u0301 not", "◌\u0301orphan, e\u0301 not"],
  ])("%j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("shows with ASCII where only that is wanted", () => {
    expect(visible("\u001b[31m \u007f \u202e naïve", true)).toBe("^[[31m ^? ? naïve");
  });

  it("keeps line breaks and tabs for a format that quotes them", () => {
    expect(showHidden("a\r\nb\tc\u001b\n::error::d")).toBe("a\r\nb\tc␛\n::error::d");
    expect(harmless("a\r\nb\tc\u001b\n::error::d")).toBe("a\r\nb\tc␛\n: :error::d");
  });
});
