import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { MAX_ISSUES, MAX_LENGTH, readSource, type Source } from "../../../src/scenario/yaml/source.ts";
import { MAX_TEXT } from "../../../src/scenario/yaml/tree.ts";
import { thorough } from "../../support/thorough.ts";

/** Each issue as an error would show it: place, code, words, and the line with its caret. */
function show(input: string | Uint8Array): string {
  const { source, issues } = readSource(input, "f");
  const shown = issues.map(({ line, column, length, code, path, message, hint, excerpt }) => {
    const under = `${" ".repeat(column - 1)}${"^".repeat(length)}`;
    return `${line}:${column} ${code}${path === "" ? "" : ` at ${path}`}: ${message}\n  | ${excerpt}\n  | ${under} ${hint}`;
  });
  return [...(source === undefined ? [] : ["readable"]), ...shown].join("\n");
}

function read(text: string): Source {
  const { source, issues } = readSource(text, "f");
  expect(issues).toEqual([]);
  if (source === undefined) throw new Error("unreadable");
  return source;
}

const plain = (text: string): unknown => JSON.parse(JSON.stringify(read(text).plain()));
const codes = (text: string | Uint8Array): string[] => readSource(text, "f").issues.map((issue) => issue.code);
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

describe("values", () => {
  it("reads the core schema and nothing more", () => {
    const text =
      "a: 1\nb: 1.5e3\nc: .5\nd: true\ne: ~\nf: NO\ng: off\nh: 2026-03-01\ni: 1_000\nj: 12:30:45\nk: -0\nl: 0\n";
    expect(plain(`${text}m: "017"\nn: 0.125\no: 200 to 350\np: 30%\nq: +5\n`)).toEqual({
      a: 1,
      b: 1500,
      c: 0.5,
      d: true,
      e: null,
      f: "NO",
      g: "off",
      h: "2026-03-01",
      i: "1_000",
      j: "12:30:45",
      k: 0,
      l: 0,
      m: "017",
      n: 0.125,
      o: "200 to 350",
      p: "30%",
      q: 5,
    });
    expect(Object.is((read("k: -0").plain() as { k: number }).k, 0)).toBe(true);
  });

  it("keeps a number that may have a thousands separator as text, for the field to judge", () => {
    expect(plain("a: 8.000\nb: 174.125\nc: -8.000\nd: 8.00\ne: 1740.125\n")).toEqual({
      a: "8.000",
      b: "174.125",
      c: "-8.000",
      d: 8,
      e: 1740.125,
    });
  });

  it("reads JSON, also with tabs, and CRLF, bare CR and a byte order mark", () => {
    expect(plain('{\n\t"a": {\n\t\t"b": [1,\n\t\t\t"x"]\n\t}\n}\n')).toEqual({ a: { b: [1, "x"] } });
    expect(plain("\uFEFFa: 1\r\nb:\r\n  c: x\r\n")).toEqual({ a: 1, b: { c: "x" } });
    expect(plain("a: 1\rb: 2\r")).toEqual({ a: 1, b: 2 });
    expect(readSource(bytes([0xef, 0xbb, 0xbf], "a: €"), "f").source?.plain()).toEqual({ a: "€" });
  });

  it("reads one document with its marks, comments and texts over several lines", () => {
    const text =
      "%YAML 1.2\n---\n# x\na: | # y\n  one\n  two\nb: >-\n  three\n  four\nc: 'it''s'\nd: \"x\n  y\"\n...\n# end\n";
    expect(plain(text)).toEqual({ a: "one\ntwo\n", b: "three four", c: "it's", d: "x y" });
  });

  it("makes keys with a meaning in JavaScript harmless", () => {
    const value = read("__proto__: {x: 1}\nconstructor: 2\ntoString: 3\n").plain() as Record<string, unknown>;
    expect(Object.getPrototypeOf(value)).toBe(null);
    expect(Object.keys(value)).toEqual(["__proto__", "constructor", "toString"]);
    expect(({} as { x?: unknown }).x).toBe(undefined);
  });

  it("reads what was written out as YAML or JSON", () => {
    const word = fc.stringMatching(/^[ -~äé日😀]{0,12}$/u);
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((x) => !/^-?\d{1,3}\.\d{3}$/.test(String(x)));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: "small" }, number, word, fc.boolean(), fc.constant(null), tie("list"), tie("map")),
      list: fc.array(tie("value"), { maxLength: 4 }),
      map: fc.dictionary(word, tie("value"), { maxKeys: 4 }),
    }));
    const map = fc.dictionary(word, value, { minKeys: 1, maxKeys: 5 });
    fc.assert(
      fc.property(map, fc.boolean(), (object, asJson) => {
        const clean = JSON.parse(JSON.stringify(object)); // without negative zero
        const text = asJson ? JSON.stringify(object, null, 1) : stringify(object, { schema: "core" });
        const { source, issues } = readSource(text, "f");
        const noise = issues.filter((issue) => issue.code !== "number-precision");
        expect(noise).toEqual([]);
        if (issues.length === 0) expect(JSON.parse(JSON.stringify(source?.plain()))).toEqual(clean);
      }),
    );
  });
});

describe("places", () => {
  const text =
    'title: x\noptions:\n  日本: # y\n    fee: "8"\n    list: [1, {a: 2}]\n    none:\n    deep:\n      a: 1\n\n# z\n';
  const source = read(text);
  const at = (path: (string | number)[], onKey = false): string => {
    const { start, end } = source.locate(path, { onKey });
    return text.slice(start, end);
  };

  it("locates values and keys, and the deepest that exists", () => {
    expect(at(["title"])).toBe("x");
    expect(at(["options", "日本", "fee"])).toBe('"8"');
    expect(at(["options", "日本", "fee"], true)).toBe("fee");
    expect(at(["options", "日本", "list", 1, "a"])).toBe("2");
    expect(at(["options", "日本", "list", 1], true)).toBe("{a: 2}");
    expect(at(["options", "日本", "deep"])).toBe("a: 1");
    expect(at(["options", "日本", "missing"], true)).toBe("日本");
    expect(at(["options", "日本", "list", 7, "x"])).toBe("[1, {a: 2}]");
    expect(at(["options", "日本", "fee", "x"])).toBe('"8"');
    expect(at(["nothing"], true)).toBe(text.slice(0, text.indexOf("\n\n#")));
  });

  it("puts an empty value at its key", () => {
    expect(at(["options", "日本", "none"])).toBe("none");
  });

  it("places issues with their line and its columns in UTF-16 units", () => {
    expect(source.place(["options", "日本", "list", 1, "a"])).toEqual({
      path: "options.日本.list.1.a",
      file: "f",
      line: 5,
      column: 19,
      length: 1,
      excerpt: "    list: [1, {a: 2}]",
    });
    expect(source.place(["options"])).toMatchObject({
      line: 3,
      column: 3,
      length: 7,
      excerpt: "  日本: # y",
    });
    expect(read("\uFEFFa: 1\r\n😀: 2\r\n").place(["😀"])).toMatchObject({
      line: 2,
      column: 5,
      length: 1,
      excerpt: "😀: 2",
    });
  });

  it("gives the node at a path", () => {
    expect(source.node(["options", "日本", "fee"])).toMatchObject({ type: "scalar", value: "8", source: '"8"' });
    expect(source.node(["options", "日本", "list"])).toMatchObject({ type: "list" });
    expect(source.node(["options", "x", "y"])).toBe(undefined);
  });

  it("places what stands behind an alias at the text it refers to", () => {
    expect(read("a: &x {b: 1}\nc: *x\n").place(["c", "b"])).toMatchObject({ line: 1, column: 11 });
  });
});

describe("what is no scenario at all", () => {
  it("refuses a long text at once, with the limit", () => {
    expect(show("[".repeat(MAX_LENGTH * 3))).toMatchInlineSnapshot(`
      "1:1 file-too-long: the file is longer than 1 MiB, and no more is read
        | 
        | ^ split the file, or leave out what is not a scenario"
    `);
    expect(codes(new Uint8Array(MAX_LENGTH + 1))).toEqual(["file-too-long"]);
    expect(codes(`a: 1 #${"x".repeat(MAX_LENGTH - 6)}`)).toEqual([]);
  });

  it("refuses a text, or a key, that no page has room for, and reads the rest", () => {
    const long = "x".repeat(MAX_TEXT + 1);
    expect(codes(`a: ${"x".repeat(MAX_TEXT)}`)).toEqual([]);
    expect(codes(`a: >-\n  ${"x ".repeat(MAX_TEXT)}\n`)).toEqual(["text-too-long"]);
    const { source, issues } = readSource(`a: "${long}"\n? ${long}\n: 1\nb: 2\n`, "f");
    expect(issues.map(({ line, path, message }) => `${line} ${path} ${message}`)).toEqual([
      "1 a a text of 5001 characters stands here, and a text may have at most 5000",
      "2  a text of 5001 characters stands here, and a text may have at most 5000",
    ]);
    expect(JSON.stringify(source?.plain())).toBe('{"a":null,"b":2}');
  });

  it("reads braces in a time that grows with them, also where commas cut a number", () => {
    const keys = Array.from({ length: 40_000 }, (_, at) => `k${at}: 3`);
    const before = process.cpuUsage();
    expect(codes(`a: { ${keys.join(", ")} }`)).toEqual([]);
    expect(codes(`a: { b: 1${",5".repeat(20_000)} }`)).toEqual(["thousands-separator"]);
    const { user, system } = process.cpuUsage(before);
    // Less than 2 s; it was more than 5.
    expect((user + system) / 1e6).toBeLessThan(3);
  });

  it("says where bytes are no UTF-8", () => {
    expect(show(bytes("a: 1\nb: caf", [0xe9], "\nc: 2"))).toMatchInlineSnapshot(`
      "2:7 not-utf8: byte 12 of the file is not UTF-8 text
        | b: caf�
        |       ^ save the file as UTF-8"
    `);
    expect(show(bytes([0xff, 0xfe], "a\0"))).toMatchInlineSnapshot(`
      "1:1 not-utf8: the file is saved as UTF-16
        | 
        | ^ save the file as UTF-8"
    `);
    expect(codes(bytes("a: x", [0xe2, 0x82]))).toEqual(["not-utf8"]);
    expect(codes(bytes("a: \uFFFD", [0xc0], "\uFFFD"))).toEqual(["not-utf8"]);
  });

  it("points at characters that cannot be seen", () => {
    expect(show("a\u200B: 1\nb: \u001B[31m\nc:\n\u00A0\u00A0d: 1\n")).toMatchInlineSnapshot(`
      "1:2 invisible-character: an invisible character (U+200B) stands here
        | a​: 1
        |  ^ delete it
      2:4 invisible-character: an invisible character (U+001B) stands here
        | b: [31m
        |    ^ delete it
      4:1 invisible-character: a non-breaking space indents this line
        |   d: 1
        | ^ write an ordinary space"
    `);
    expect(codes("a: 1\n\uFEFFb: 2\n")).toEqual(["invisible-character"]);
    expect(codes("a: 1\u00A0000 👩‍💻\n")).toEqual([]);
  });

  it.each(["", "\n\n", "# only a comment\n", "---\n", "\uFEFF"])("says that %j is empty", (text) => {
    expect(codes(text)).toEqual(["empty-file"]);
  });

  it("refuses other things than a map, and a second document", () => {
    expect(show("")).toMatchInlineSnapshot(`
      "1:1 empty-file: the file has no scenario in it
        | 
        | ^ begin with \`version: 1\`"
    `);
    expect(show("- a\n- b\n")).toMatchInlineSnapshot(`
      "1:1 not-a-map: the file is a list, not a scenario
        | - a
        | ^^^ begin with \`version: 1\`, and write everything as \`name: value\`"
    `);
    expect(show("hello")).toMatchInlineSnapshot(`
      "1:1 not-a-map: the file is a single value, not a scenario
        | hello
        | ^^^^^ begin with \`version: 1\`, and write everything as \`name: value\`"
    `);
    expect(show("a: 1\n---\nb: [\n")).toMatchInlineSnapshot(`
      "2:1 several-documents: a second YAML document begins here
        | ---
        | ^^^ keep one scenario per file, and write \`---\` only at the top"
    `);
    expect(show("%YAML 1.1\n---\na: 017\n")).toMatchInlineSnapshot(`
      "1:1 yaml-directive: a line that begins with \`%\` has no meaning here
        | %YAML 1.1
        | ^^^^^^^^^ remove the line"
    `);
  });

  it("refuses deep nesting without running out of stack", () => {
    expect(show(`a: ${"[".repeat(60)}`)).toMatchInlineSnapshot(`
      "1:54 nested-too-deep: maps and lists are nested more than 50 deep here
        | a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        |                                                      ^ write it with fewer levels"
    `);
    for (const part of ["[", "{", "[{a: ", "- ", "? ", "a: ", ": "]) {
      expect(codes(part.repeat(100_000)), part).toEqual(["nested-too-deep"]);
    }
    expect(plain(`a: ${"[".repeat(40)}${"]".repeat(40)}`)).toBeDefined();
  });
});

describe("keys, tags, references and numbers", () => {
  it("reports keys that come twice, with the line of the first", () => {
    expect(show('a: 1\nb:\n  c: 1\n  "c": 2\na: 3\na: 4\n')).toMatchInlineSnapshot(`
      "readable
      4:3 duplicate-key at b.c: \`c\` stands here a second time; the first is on line 3
        |   "c": 2
        |   ^^^ keep one of the two
      5:1 duplicate-key at a: \`a\` stands here a second time; the first is on line 1
        | a: 3
        | ^ keep one of the two
      6:1 duplicate-key at a: \`a\` stands here a second time; the first is on line 1
        | a: 4
        | ^ keep one of the two"
    `);
  });

  it("reports keys that are no names", () => {
    const text = "26: a\ntrue: b\nnull: c\n: d\n[x]: e\n{{ y }}: f\n<<: g\n1.5: h\n? {z: 1}\n: i\n";
    expect(show(text)).toMatchInlineSnapshot(`
      "readable
      1:1 key-not-text: the key \`26\` is read as a number, not as a name
        | 26: a
        | ^^ put it in quotes if it is a name: \`"26"\`
      2:1 key-not-text: the key \`true\` is read as true or false, not as a name
        | true: b
        | ^^^^ put it in quotes if it is a name: \`"true"\`
      3:1 key-not-text: the key \`null\` is read as no value, not as a name
        | null: c
        | ^^^^ put it in quotes if it is a name: \`"null"\`
      4:1 key-not-text: the name before the colon is missing
        | : d
        | ^ write \`name: value\`
      5:1 key-not-text: the key is a list in brackets, not a name
        | [x]: e
        | ^^^ write a name before the colon, in quotes if it holds special characters
      6:1 key-not-text: the key is a map in braces, not a name
        | {{ y }}: f
        | ^^^^^^^ write a name before the colon, in quotes if it holds special characters
      7:1 merge-key: \`<<\` does not merge keys here
        | <<: g
        | ^^ write the keys out, or give the whole value a name with \`&name\` and repeat it with \`*name\`
      8:1 key-not-text: the key \`1.5\` is read as a number, not as a name
        | 1.5: h
        | ^^^ put it in quotes if it is a name: \`"1.5"\`
      9:3 key-not-text: the key is a map in braces, not a name
        | ? {z: 1}
        |   ^^^^^^ write a name before the colon, in quotes if it holds special characters"
    `);
    expect(plain('"2026": a\n"<<": b\n')).toEqual({ 2026: "a", "<<": "b" });
  });

  it("reads a number that a comma cuts in braces as a whole", () => {
    expect(show("a: {low: 8,000, high: 9000}\n")).toMatchInlineSnapshot(`
      "readable
      1:10 thousands-separator at a.low: \`8,000\` means different numbers in different countries
        | a: {low: 8,000, high: 9000}
        |          ^^^^^ write \`8000\` or \`8\`, whichever is meant"
    `);
  });

  it("refuses tags", () => {
    expect(
      show("a: !!js/function x\nb: !foo {x: 1}\nc: !!binary aGk=\nd: !!timestamp 2026-01-01\ne: !!str 8\n"),
    ).toMatchInlineSnapshot(`
      "readable
      1:4 yaml-tag: \`!!js/function\` is a YAML tag, which has no meaning here
        | a: !!js/function x
        |    ^^^^^^^^^^^^^ remove \`!!js/function\`, or put the text in quotes
      2:4 yaml-tag: \`!foo\` is a YAML tag, which has no meaning here
        | b: !foo {x: 1}
        |    ^^^^ remove \`!foo\`, or put the text in quotes
      3:4 yaml-tag: \`!!binary\` is a YAML tag, which has no meaning here
        | c: !!binary aGk=
        |    ^^^^^^^^ remove \`!!binary\`, or put the text in quotes
      4:4 yaml-tag: \`!!timestamp\` is a YAML tag, which has no meaning here
        | d: !!timestamp 2026-01-01
        |    ^^^^^^^^^^^ remove \`!!timestamp\`, or put the text in quotes
      5:4 yaml-tag: \`!!str\` is a YAML tag, which has no meaning here
        | e: !!str 8
        |    ^^^^^ put the text in quotes instead"
    `);
  });

  it("follows references, within bounds", () => {
    expect(plain("a: &x {b: 1}\nc: *x\nd: &x 2\ne: *x\n")).toEqual({ a: { b: 1 }, c: { b: 1 }, d: 2, e: 2 });
    expect(show("a: &a\n  b: *a\nc: *nope\nd: **bold**\ne: *late\nf: &late 1\n")).toMatchInlineSnapshot(`
      "readable
      2:6 recursive-alias at a.b: \`*a\` refers to the value it is a part of, which would have no end
        |   b: *a
        |      ^^ write the value out instead
      3:4 unknown-alias at c: \`*nope\` refers to a name that is not given before it
        | c: *nope
        |    ^^^^^ put it in quotes if it is a text: \`"*nope"\`
      4:4 unknown-alias at d: \`**bold**\` refers to a name that is not given before it
        | d: **bold**
        |    ^^^^^^^^ put it in quotes if it is a text: \`"**bold**"\`
      5:4 unknown-alias at e: \`*late\` refers to a name that is not given before it
        | e: *late
        |    ^^^^^ put it in quotes if it is a text: \`"*late"\`"
    `);
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"]) {
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(",")}]`);
    }
    expect(codes(bomb.join("\n"))).toEqual(["too-many-aliases"]);
  });

  it("refuses numbers that are not what they seem", () => {
    const text =
      "a: 0o17\nb: 017\nc: 0xff\nd: .inf\ne: .nan\nf: 12345678901234567890\ng: 1e999\nh: 1e-999\ni: -007.50\n";
    expect(show(text)).toMatchInlineSnapshot(`
      "readable
      1:4 number-notation at a: \`0o17\` is a number in base 8
        | a: 0o17
        |    ^^^^ write \`15\`, or \`"0o17"\` if it is a text
      2:4 number-notation at b: \`017\` begins with a zero
        | b: 017
        |    ^^^ write \`17\`, or \`"017"\` if it is a text
      3:4 number-notation at c: \`0xff\` is a number in base 16
        | c: 0xff
        |    ^^^^ write \`255\`, or \`"0xff"\` if it is a text
      4:4 number-notation at d: \`.inf\` is not a number to calculate with
        | d: .inf
        |    ^^^^ write an ordinary number
      5:4 number-notation at e: \`.nan\` is not a number to calculate with
        | e: .nan
        |    ^^^^ write an ordinary number
      6:4 number-precision at f: \`12345678901234567890\` has more digits than can be stored
        | f: 12345678901234567890
        |    ^^^^^^^^^^^^^^^^^^^^ write \`12345678901234567000\`, or \`"12345678901234567890"\` if it is a text
      7:4 number-precision at g: \`1e999\` is too large a number
        | g: 1e999
        |    ^^^^^ write a smaller number
      8:4 number-precision at h: \`1e-999\` is too close to 0 to be kept
        | h: 1e-999
        |    ^^^^^^ write \`0\`
      9:4 number-notation at i: \`-007.50\` begins with a zero
        | i: -007.50
        |    ^^^^^^^ write \`-7.50\`, or \`"-007.50"\` if it is a text"
    `);
    expect(codes("a: 0.30000000000000004\nb: 123456789012345\nc: 1e21\nd: 0.000000000000000001\n")).toEqual([]);
    expect(codes("a: 0.1234567890123456789\nb: 00\nc: -.INF\nd: 0xffffffffffffffffffff\n")).toHaveLength(4);
  });
});

describe("broken YAML", () => {
  const cases: [name: string, text: string][] = [
    ["a list without its bracket", "a: [1, 2\nb: 3\nc: [4]\n"],
    ["a map without its bracket", "options:\n  a: {x: [1, 2}\n  c: 1\nd: 2\n"],
    ["JSON without its last bracket", '{"a": {"b": 1}, "c": [1, 2]\n'],
    ["brackets in which a line is not indented", "a: {\nb: 1,\nc: 2 }\nd: 1\n"],
    ["a bracket too many", "a: [1, 2]]\nb: 1\nc: [3]\n"],
    ["nothing but a bracket", "}\na: 1"],
    ["a double quote without its end", 'a: "abc\nb: 1\nc: "x"\n'],
    ["a quote that only the next one closes", '{"a": "x,\n "b": 1}\n'],
    ["an escaped quote at the end", 'a: "x\\"'],
    ["an apostrophe between quotes", "a: 'it's me'\nb: 'don''t'\n"],
    ["a tab", "a:\n\tb: 1\n\tc: 2\nd:\n\te: 1\n"],
    ["a tab between brackets", "a: {\n\tb: 1,\n\tc: 2\n}\n"],
    ["a line too far to the right", "a:\n  b: 1\n   c: 2\n   d: 3\ne: 1\n"],
    ["a line too far to the left", "options:\n  a:\n    kind: x\n   fee: 1\n   b: 2\n  c:\n    kind: y\n"],
    ["a first line that is indented", " a: 1\nb: 2\nc: 3\n"],
    ["no space after the colon", "a: 1\nb:2\nc: 3\n"],
    ["no colon", "a: 1\nsome text\nc: 3\n"],
    ["two colons", "title: Our plan: 2026\nb: 1\n"],
    ["no comma between brackets", "a: {x: 1 y: 2}\n"],
    ["no comma in JSON", '{\n  "a": 1\n  "b": 2,\n  "c": 3\n}\n'],
    ["two commas", "a: [1,,2]\n"],
    ["characters that begin no text", 'a: @x\nb: %x\nc: > 20 hours\nd: *\ne: `say "x"`\n'],
    ["an escape without meaning", 'a: "C:\\path \\q"\nb: "\\p"\n'],
    ["a list item beside its key", "a: - b\n"],
    ["a list item among keys", "a: 1\n- b\n- c\n"],
    ["a comment without a space", 'a: "x"#c\n'],
    ["text after a value", 'a: "x" "y"\n'],
    ["a directive without its document", "%YAML 1.2\na: 1\n"],
    ["several mistakes", 'a: b: c\nd:1\ne: "\\q"\nf: @x\nf: 2\n'],
    ["a mistake after a wide text, with CRLF", 'a: 1\r\ntitle: "日本語 😀" x\r\nb: 2\r\n'],
    ["a mistake before a broken place", "a: 1\na: 2\nb: [\nc: 1\nc: 2\n"],
  ];

  it("is reported where a person would mend it, one issue a mistake", () => {
    const shown = cases.map(([name, text]) => `== ${name}\n${show(text)}`);
    expect(shown.join("\n")).toMatchInlineSnapshot(`
      "== a list without its bracket
      1:4 unclosed-bracket: the bracket \`[\` that begins here is not closed
        | a: [1, 2
        |    ^ write \`]\` where it ends, and indent every line inside it
      == a map without its bracket
      2:10 unclosed-bracket: the bracket \`[\` that begins here is not closed
        |   a: {x: [1, 2}
        |          ^ write \`]\` where it ends, and indent every line inside it
      == JSON without its last bracket
      1:1 unclosed-bracket: the bracket \`{\` that begins here is not closed
        | {"a": {"b": 1}, "c": [1, 2]
        | ^ write \`}\` where it ends, and indent every line inside it
      == brackets in which a line is not indented
      1:4 unclosed-bracket: the bracket \`{\` that begins here is not closed
        | a: {
        |    ^ write \`}\` where it ends, and indent every line inside it
      == a bracket too many
      1:10 unopened-bracket: \`]\` closes a bracket that was never opened
        | a: [1, 2]]
        |          ^ remove it, or put the text in quotes
      == nothing but a bracket
      1:1 unopened-bracket: \`}\` closes a bracket that was never opened
        | }
        | ^ remove it, or put the text in quotes
      == a double quote without its end
      1:4 unclosed-quote: the quote \`"\` that begins here is not closed
        | a: "abc
        |    ^^^^ write \`"\` where the text ends
      == a quote that only the next one closes
      1:7 unclosed-quote: the quote \`"\` that begins here is not closed
        | {"a": "x,
        |       ^^^ write \`"\` where the text ends
      == an escaped quote at the end
      1:4 unclosed-quote: the quote \`"\` that begins here is not closed
        | a: "x\\"
        |    ^^^^ write \`"\` where the text ends
      == an apostrophe between quotes
      1:8 text-after-value: \`s me'\` comes after the end of the value
        | a: 'it's me'
        |        ^^^^^ put the whole value in one pair of quotes; write \`''\` for an apostrophe between single quotes
      == a tab
      2:1 tab-indent: a tab indents this line; YAML takes only spaces
        | 	b: 1
        | ^ write two spaces for each tab
      == a tab between brackets
      2:1 tab-indent: a tab indents this line; YAML takes only spaces
        | 	b: 1,
        | ^ write two spaces for each tab
      == a line too far to the right
      3:4 bad-indent: this line is indented differently from the lines it belongs to
        |    c: 2
        |    ^^^^ remove the space before \`c\`
      == a line too far to the left
      4:4 bad-indent: this line is indented differently from the lines it belongs to
        |    fee: 1
        |    ^^^^^^ begin all keys of one level in the same column
      == a first line that is indented
      2:1 bad-indent: this line is indented differently from the lines it belongs to
        | b: 2
        | ^^^^ begin all keys of one level in the same column
      == no space after the colon
      2:1 missing-colon: the space after the colon is missing
        | b:2
        | ^^^ write \`b: 2\`
      == no colon
      2:1 missing-colon: \`some text\` has no colon
        | some text
        | ^^^^^^^^^ write \`name: value\`, and put a text that fills several lines in quotes
      == two colons
      1:8 colon-in-text: a second \`: \` on one line
        | title: Our plan: 2026
        |        ^^^^^^^^^^^^^^ put the text in quotes: \`"Our plan: 2026"\`
      == no comma between brackets
      1:8 missing-comma: a comma between two entries is missing
        | a: {x: 1 y: 2}
        |        ^^^^^^ write \`,\` after each entry inside brackets
      == no comma in JSON
      2:8 missing-comma: a comma between two entries is missing
        |   "a": 1
        |        ^ write \`,\` after each entry inside brackets
      == two commas
      1:7 extra-comma: a comma without anything before it
        | a: [1,,2]
        |       ^ remove the comma
      == characters that begin no text
      1:4 reserved-character: a text cannot begin with \`@\`
        | a: @x
        |    ^ put the text in quotes: \`"@x"\`
      2:4 reserved-character: a text cannot begin with \`%\`
        | b: %x
        |    ^ put the text in quotes: \`"%x"\`
      3:4 reserved-character: a text cannot begin with \`>\`
        | c: > 20 hours
        |    ^^^^^^^^^^ put the text in quotes: \`"> 20 hours"\`
      4:4 reserved-character: a text cannot begin with \`*\`
        | d: *
        |    ^ put the text in quotes: \`"*"\`
      5:4 reserved-character: a text cannot begin with \`\`\`
        | e: \`say "x"\`
        |    ^ put the text in quotes: \`'\`say "x"\`'\`
      == an escape without meaning
      1:7 bad-escape: \`\\p\` has no meaning between double quotes
        | a: "C:\\path \\q"
        |       ^^ write \`\\\\p\`, or put the text in single quotes
      2:5 bad-escape: \`\\p\` has no meaning between double quotes
        | b: "\\p"
        |     ^^ write \`\\\\p\`, or put the text in single quotes
      == a list item beside its key
      1:4 misplaced-list: a list item \`-\` cannot stand here
        | a: - b
        |    ^ write each \`- item\` on its own line below its key, or all of them as \`[item, item]\`
      == a list item among keys
      2:1 misplaced-list: a list item \`-\` cannot stand here
        | - b
        | ^ write each \`- item\` on its own line below its key, or all of them as \`[item, item]\`
      == a comment without a space
      1:7 comment-space: \`#\` begins a comment only after a space
        | a: "x"#c
        |       ^^ write a space before \`#\`, or put the whole text in quotes
      == text after a value
      1:8 text-after-value: \`"y"\` comes after the end of the value
        | a: "x" "y"
        |        ^^^ put the whole value in one pair of quotes; write \`''\` for an apostrophe between single quotes
      == a directive without its document
      2:1 yaml-directive: \`---\` is missing between a line that begins with \`%\` and the scenario
        | a: 1
        | ^ remove the line with \`%\`
      == several mistakes
      1:4 colon-in-text: a second \`: \` on one line
        | a: b: c
        |    ^^^^ put the text in quotes: \`"b: c"\`
      2:1 missing-colon: the space after the colon is missing
        | d:1
        | ^^^ write \`d: 1\`
      3:5 bad-escape: \`\\q\` has no meaning between double quotes
        | e: "\\q"
        |     ^^ write \`\\\\q\`, or put the text in single quotes
      4:4 reserved-character: a text cannot begin with \`@\`
        | f: @x
        |    ^ put the text in quotes: \`"@x"\`
      == a mistake after a wide text, with CRLF
      2:17 text-after-value: \`x\` comes after the end of the value
        | title: "日本語 😀" x
        |                 ^ put the whole value in one pair of quotes; write \`''\` for an apostrophe between single quotes
      == a mistake before a broken place
      2:1 duplicate-key: \`a\` stands here a second time; the first is on line 1
        | a: 2
        | ^ keep one of the two
      3:4 unclosed-bracket: the bracket \`[\` that begins here is not closed
        | b: [
        |    ^ write \`]\` where it ends, and indent every line inside it"
    `);
  });

  it("leaves no source", () => {
    for (const [name, text] of cases) expect(readSource(text, "f").source, name).toBe(undefined);
  });
});

describe.runIf(thorough())("large texts", () => {
  it("reads a file of 300 KB whole", () => {
    const option = (id: number): string =>
      `  option${id}:\n    kind: retainer\n    monthlyFee: { value: 200 to 250 to 350, source: "offer ${id}" }\n    hoursPerMonth: 40 # x\n`;
    const text = `version: 1\noptions:\n${Array.from({ length: 2500 }, (_, id) => option(id)).join("")}`;
    const { source, issues } = readSource(text, "f");
    expect(issues).toEqual([]);
    const read = source?.plain() as { options: object } | undefined;
    expect(Object.keys(read?.options ?? {})).toHaveLength(2500);
  });

  it.each([
    ["quotes", '"'],
    ["commas", "[,"],
    ["closing brackets", "]"],
    ["tags", "!a "],
    ["escapes", '"\\q\n'],
    ["anchors", "- &a x\n"],
    ["the same key", "a: 1\n"],
    ["lines without colons", "a:1\n"],
    ["documents", "---\n"],
    ["blank lines", "\n"],
    ["tabs", "a:\n\tb: 1\n"],
    ["texts over two lines", '- "a\n  b" c\n'],
    ["no-break spaces", "\u00A0"],
    ["open brackets", "a: [\n"],
    ["mistakes in one line", "{a: @b, "],
  ])("answers a text of nothing but %s, with a bounded number of issues", (_, part) => {
    const text = part.repeat(Math.floor(20_000 / part.length));
    expect(readSource(text, "f").issues.length).toBeLessThanOrEqual(MAX_ISSUES);
  });
});
