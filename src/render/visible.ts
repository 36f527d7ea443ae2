/**
 * Text that came from a file may hold anything: escape sequences that move the cursor, bidi overrides that
 * reorder a line, line breaks that break a table, commands to the build server that reads what is printed.
 * Every text passes here on its way to a terminal or a page.
 */

/**
 * Letters, signs and boxes that are one column each and join with nothing: Latin, Greek, Cyrillic, money, arrows.
 * Classes of Unicode, which most texts do not need, take Node 0.2 ms each to look up, so they stand where they are first asked for.
 */
const SIMPLE =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u22ff\u2400-\u2426\u2500-\u259f\u25cc\ufffd]*$/;
/** What GitHub (`::error::`, `##[error]`), Azure (`##vso[`) and TeamCity take for a command; a space ends that. */
const COMMANDS = /:(?=:[a-z][\w-]*(?:::| ))|##(?=\w*\[)/gi;
const BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** True where every UTF-16 unit is one character and one column, for any program that measures, and none acts on a terminal. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

/** The text on one line, with every character that acts on a terminal replaced by one that shows: ESC is `␛`, or `^[` in ASCII. */
export function visible(text: string, ascii = false): string {
  if (isSimple(text) && text.search(COMMANDS) < 0) return text;
  // A mark or a joiner with no letter of its own to stand on would change whatever was printed before it.
  return harmless(text.replace(BREAKS, " "), ascii).replace(/(^|\s)(?=[\p{M}\u200c\u200d])/gu, "$1◌");
}

/** As `visible`, but tabs and line breaks stay what they are. */
export function harmless(text: string, ascii = false): string {
  return showHidden(text, ascii).replace(COMMANDS, ([first, more = ""]) => `${first} ${more}`);
}

/** As `harmless`, but commands to a build server stay what they are: for formats that can quote them. */
export function showHidden(text: string, ascii = false): string {
  // Controls, formats (bidi, zero width, tags), private use and lone surrogates, but not the two joiners that scripts and emoji need.
  return text.replace(/(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0x7f) return ascii ? "?" : "\ufffd";
    if (ascii) return `^${String.fromCharCode(code ^ 0x40)}`;
    return code === 0x7f ? "\u2421" : String.fromCharCode(0x2400 + code);
  });
}
