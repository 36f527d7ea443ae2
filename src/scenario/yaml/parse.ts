/** From text to the contents of its one YAML document, or to what is wrong with the text. */
import { Composer, type CST, isScalar, Lexer, type Node, Parser } from "yaml";
import { problem } from "../../language/issues.ts";
import type { Span } from "./position.ts";
import { type LibraryError, syntaxFaults } from "./syntax.ts";
import { type Fault, type Marks, marksOf } from "./unclosed.ts";

/** How many maps and lists may stand inside each other. */
const MAX_DEPTH = 50;

/** The first document's contents (undefined without one, or where it cannot be composed), and what is wrong with the text. */
export function parseYaml(text: string): { faults: Fault[]; contents: Node | undefined } {
  const lexer = new Lexer();
  const parser = new Parser();
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, keepSourceTokens: false, logLevel: "silent" });
  const documents: { errors: LibraryError[]; contents: Node | null }[] = [];
  const errors: LibraryError[] = [];
  const marks: Marks = { faults: [], longQuotes: [] };
  let count = 0;
  let stop = false;
  const take = (token: CST.Token): void => {
    if (token.type === "document" && ++count === 2) {
      marks.faults.push(secondDocument(token.offset, text));
      stop = true;
    }
    if (stop) return;
    if (token.type === "directive" && !/^%YAML +1\.2\s*$/.test(token.source)) {
      marks.faults.push(directive({ start: token.offset, end: token.offset + token.source.length }));
      stop = true;
      return;
    }
    if (token.type === "error") {
      // What follows the first token that fits nowhere would only repeat that one mistake.
      stop = true;
      errors.push({
        code: "UNEXPECTED_TOKEN",
        message: token.message,
        pos: [token.offset, token.offset + token.source.length],
      });
      return;
    }
    if (token.type === "document") marksOf(token, marks);
    for (const document of composer.next(token)) documents.push(document);
  };
  for (const lexeme of lexer.lex(text)) {
    for (const token of parser.next(lexeme)) take(token);
    if (stop) break;
    if (parser.stack.length > MAX_DEPTH + 2) return { faults: [tooDeep(parser.offset)], contents: undefined };
  }
  if (!stop) for (const token of parser.end()) take(token);
  for (const document of composer.end(false)) documents.push(document);
  const [first] = documents;
  const faults = syntaxFaults([...(first?.errors ?? []), ...errors], marks, text);
  const contents = first?.contents ?? undefined;
  const empty = isScalar(contents) && contents.source === "" && contents.type === "PLAIN";
  return { faults, contents: empty ? undefined : contents };
}

function tooDeep(offset: number): Fault {
  const span = { start: Math.max(0, offset - 1), end: offset };
  return { ...problem("nested-too-deep", { most: MAX_DEPTH }), span, last: true };
}

function secondDocument(offset: number, text: string): Fault {
  const end = text.indexOf("\n", offset);
  const span = { start: offset, end: end === -1 ? text.length : end };
  return { ...problem("several-documents", {}), span, last: true };
}

const directive = (span: Span): Fault => ({ ...problem("yaml-directive", { as: "line" }), span, last: true });
