/**
 * How many terminal columns a text takes, and cutting it to that. `Intl.Segmenter` finds
 * the characters a person sees (a family emoji is one), a short table says which are two
 * columns wide. string-width 4, which cli-table3 brings, is not used: it counts every
 * mark outside Latin (Thai, Hebrew, Devanagari) as a column.
 */

import { isSimple } from "../visible.ts";

/** Wide and fullwidth blocks of Unicode's EastAsianWidth.txt (UAX #11), emoji aside. */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f200}-\u{1f251}\u{20000}-\u{3fffd}]/u;

/** Its first use costs 8 ms, and most texts do not need it. */
let segmenter: Intl.Segmenter | undefined;

/** The characters as a person counts them, in order; together they are the text. */
export function graphemes(text: string): readonly string[] {
  if (isSimple(text)) return [...text];
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The number of terminal columns that the text takes; it holds for texts made `visible`. */
export function displayWidth(text: string): number {
  return isSimple(text) ? text.length : graphemes(text).reduce((sum, one) => sum + graphemeWidth(one), 0);
}

function graphemeWidth(grapheme: string): number {
  if (isSimple(grapheme)) return grapheme.length;
  if (/\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u.test(grapheme)) return 2;
  let width = 0;
  // Marks, joiners, and the vowels and finals of a Hangul syllable share the column of the letter before them.
  for (const character of grapheme)
    width += /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text itself when it fits the width, otherwise its start with `end` after it, together no wider. */
export function cut(text: string, width: number, end: string): string {
  if (displayWidth(text) <= width) return text;
  const room = width - displayWidth(end);
  if (room < 0) return end.slice(0, Math.max(0, width));
  const [start = ""] = chunks(text, room);
  // A single wide character can be more than the room.
  return (displayWidth(start) > room ? "" : start.trimEnd()) + end;
}

/**
 * A space to break at; not the one between a currency and its amount, as in `US$ 96.000,00`. The signs are those of Unicode's
 * class Sc below U+10000, written out: looking the class up takes a start 1 % longer.
 */
const SPACE =
  /(?<![$\u00a2-\u00a5\u058f\u060b\u07fe\u07ff\u09f2\u09f3\u09fb\u0af1\u0bf9\u0e3f\u17db\u20a0-\u20cf\ua838\ufdfc\ufe69\uff04\uffe0\uffe1\uffe5\uffe6]|\b[A-Z]{3}) +| +(?![-+]?\d)/;

/** Where a word that is too wide for a line may end one: behind the signs inside addresses and compounds. */
const JOINT = /(?<=[-/._?&=:])(?=[^-/._?&=:])/u;

/** The text in lines of at most this width, broken between words, inside a word only where that alone is too wide. */
export function wrap(text: string, width: number): readonly string[] {
  if (displayWidth(text) <= width && !text.includes("  ") && text.trim() === text) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(SPACE).filter((word) => word !== "")) {
    for (const piece of displayWidth(word) > width ? parts(word, width) : [word]) {
      const longer = line === "" ? piece : `${line} ${piece}`;
      if (displayWidth(longer) <= width) line = longer;
      else {
        if (line !== "") lines.push(line);
        line = piece;
      }
    }
  }
  return [...lines, line];
}

/** The widest word: how narrow a text can be wrapped without breaking a word. */
export function wordWidth(text: string): number {
  return Math.max(...(text.includes(" ") ? text.split(SPACE) : [text]).map(displayWidth));
}

/** A word in pieces of at most this width, broken at its joints, and between letters only where there is none. */
function parts(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  for (const part of word.split(JOINT)) {
    const longer = `${pieces.at(-1) ?? ""}${part}`;
    if (pieces.length > 0 && displayWidth(longer) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(...chunks(part, width));
  }
  return pieces;
}

function chunks(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const one of graphemes(text)) {
    const columns = graphemeWidth(one);
    if (used + columns > width && piece !== "") {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += one;
    used += columns;
  }
  return [...pieces, piece];
}
