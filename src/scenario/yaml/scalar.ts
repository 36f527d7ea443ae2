/** Plain (unquoted) words of YAML 1.2's core schema, and the numbers in it that are not what they seem. */
import type { IssueCode } from "../../core/issue-values.ts";
import { formatPlain } from "../number/numeral.ts";

/** What a plain word stands for, and, where it is a number written in a way that surprises, what is wrong with it. */
export interface PlainScalar {
  readonly value: string | number | boolean | null;
  readonly problem?: { readonly code: IssueCode; readonly message: string; readonly hint: string };
}

/** More digits than this are not all kept by a float64. */
const EXACT_DIGITS = 15;

/**
 * The value of a plain word. Dates, `yes`, `off` and `1_000` are text, as the core schema has it. A number that may
 * have a thousands separator (`8.000`, `8.125`) stays the text it is, for the field to judge. Never NaN or infinite.
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
  }
  if (!/^[-+.\d]/.test(text)) return { value: text };
  if (/^0o[0-7]+$|^0x[\da-fA-F]+$/.test(text)) return otherBase(text);
  if (/^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/.test(text)) {
    return surprise(0, `\`${text}\` is not a number to calculate with`, "write an ordinary number");
  }
  const parts = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE][-+]?\d+)?$/.exec(text);
  if (parts === null) return { value: text };
  const [, sign = "", whole = "", decimals = ""] = parts;
  if (whole === "" && decimals === "") return { value: text };
  if (/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(text)) return { value: text };
  const value = Number(text) + 0; // -0 becomes 0
  if (whole.length > 1 && whole.startsWith("0")) {
    const digits = (sign === "-" ? "-" : "") + text.replace(/^[-+]?0+(?=\d)/, "");
    return surprise(value, `\`${text}\` begins with a zero`, orText(digits, text));
  }
  return tooPrecise(text, whole + decimals, value) ?? { value };
}

function otherBase(text: string): PlainScalar {
  const value = Number(text);
  const base = text.startsWith("0x") ? 16 : 8;
  if (!Number.isSafeInteger(value)) {
    return surprise(0, `\`${text}\` is a number in base ${base}, and too large`, "write it in ordinary digits");
  }
  return surprise(value, `\`${text}\` is a number in base ${base}`, orText(String(value), text));
}

/** The problem with a number that would silently lose digits, or become 0 or infinite. */
function tooPrecise(text: string, digits: string, value: number): PlainScalar | undefined {
  const significant = digits.replace(/^0+/, "").replace(/0+$/, "");
  if (!Number.isFinite(value)) {
    return problem("number-precision", 0, `\`${text}\` is too large a number`, "write a smaller number");
  }
  if (value === 0 && significant !== "") {
    return problem("number-precision", 0, `\`${text}\` is too close to 0 to be kept`, "write `0`");
  }
  if (significant.length <= EXACT_DIGITS) return undefined;
  const kept = formatPlain(value);
  if (kept.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "") === significant) return undefined;
  return problem("number-precision", value, `\`${text}\` has more digits than can be kept`, orText(kept, text));
}

function orText(digits: string, text: string): string {
  return `write \`${digits}\`, or \`"${text}"\` if it is a text`;
}

function surprise(value: number, message: string, hint: string): PlainScalar {
  return problem("number-notation", value, message, hint);
}

function problem(code: IssueCode, value: number, message: string, hint: string): PlainScalar {
  return { value, problem: { code, message, hint } };
}
