/**
 * Text that came from a file may hold anything: escape sequences that move the cursor,
 * bidi overrides that reorder a line, line breaks that break a table. Every text passes
 * here on its way to a terminal or a page.
 */

/** Controls, formats (bidi, zero width, tags), private use and lone surrogates, but not the two joiners that scripts and emoji need. */
const HIDDEN = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** A mark or a joiner with no letter of its own to stand on; it would change whatever was printed before it. */
const ORPHAN = /(^|\s)(?=[\p{M}\u200c\u200d])/gu;

/** The text on one line, with every character that acts on a terminal replaced by one that shows: ESC is `␛`, or `^[` in ASCII. */
export function visible(text: string, ascii = false): string {
  if (/^[ -~]*$/.test(text)) return text;
  return showHidden(text.replace(BREAKS, " "), ascii).replace(ORPHAN, "$1◌");
}

/** As `visible`, but tabs and line breaks stay what they are: for formats that can quote them. */
export function showHidden(text: string, ascii = false): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0x7f) return ascii ? "?" : "\ufffd";
    if (ascii) return `^${String.fromCharCode(code ^ 0x40)}`;
    return code === 0x7f ? "\u2421" : String.fromCharCode(0x2400 + code);
  });
}
