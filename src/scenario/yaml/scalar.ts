/** Plain (unquoted) words of YAML 1.2's core schema, and the numbers in it that are not what they seem. */
import { type Problem, problem } from "../../language/issues.ts";
import { formatPlain } from "../number/numeral.ts";

/** What a plain word stands for, and, where it is a number written in a way that surprises, what is wrong with it. */
export interface PlainScalar {
  readonly value: string | number | boolean | null;
  readonly problem?: Problem;
}

/** More digits than this are not all kept by a float64. */
const EXACT_DIGITS = 15;

/**
 * The value of a plain word. Dates, `yes`, `off` and `1_000` are text, as the core schema has it. A number that may
 * have a thousands separator (`8.000`, `8.125`) stays the text it is, for the field to judge. Never NaN or infinite.
 * A regular expression is compiled at its first use: those of rare forms are asked only where a first character or a length may be of them.
 */
export function readPlain(text: string): PlainScalar {
  switch (text) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return { value: null };
    case "true":
    case "True":
    case "TRUE":
      return { value: true };
    case "false":
    case "False":
    case "FALSE":
      return { value: false };
    case "0":
      return { value: 0 };
  }
  if (!/^[-+.\d]/.test(text)) return { value: text };
  if (text.startsWith("0") && /^0o[0-7]+$|^0x[\da-fA-F]+$/.test(text)) return otherBase(text);
  if ("-+.".includes(text.charAt(0)) && /^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/.test(text)) {
    return { value: 0, problem: problem("number-notation", { as: "infinite", text }) };
  }
  const parts = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE][-+]?\d+)?$/.exec(text);
  if (parts === null) return { value: text };
  const [, sign = "", whole = "", decimals = ""] = parts;
  if (whole === "" && decimals === "") return { value: text };
  if (decimals.length === 3 && /^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(text)) return { value: text };
  const value = Number(text) + 0; // -0 becomes 0
  if (whole.length > 1 && whole.startsWith("0")) {
    const digits = (sign === "-" ? "-" : "") + text.replace(/^[-+]?0+(?=\d)/, "");
    const values = { as: "zero", text, write: [digits], quotable: true } as const;
    return { value, problem: problem("number-notation", values) };
  }
  return tooPrecise(text, whole + decimals, value) ?? { value };
}

function otherBase(text: string): PlainScalar {
  const value = Number(text);
  const base = text.startsWith("0x") ? 16 : 8;
  const safe = Number.isSafeInteger(value);
  const values = { as: "base", text, base, digits: safe ? String(value) : null } as const;
  return { value: safe ? value : 0, problem: problem("number-notation", values) };
}

/** The problem with a number that would silently lose digits, or become 0 or infinite. */
function tooPrecise(text: string, digits: string, value: number): PlainScalar | undefined {
  if (digits.length <= EXACT_DIGITS && value !== 0 && Number.isFinite(value)) return undefined;
  const significant = withoutZeros(digits);
  if (!Number.isFinite(value)) {
    return { value: 0, problem: problem("number-precision", { as: "large", text }) };
  }
  if (value === 0 && significant !== "") {
    return { value: 0, problem: problem("number-precision", { as: "small", text }) };
  }
  if (significant.length <= EXACT_DIGITS) return undefined;
  const kept = formatPlain(value);
  if (withoutZeros(kept.replace(/[-.]/g, "")) === significant) return undefined;
  return { value, problem: problem("number-precision", { as: "digits", text, digits: kept }) };
}

/** Digits without the zeros around them. */
const withoutZeros = (digits: string): string => digits.replace(/^0+/, "").replace(/(?<!0)0+$/, "");
