/** What is wrong with the file as a whole, between numbers that are right by themselves. */
import { isCurrency } from "../core/currency.ts";
import type { Path } from "./layers.ts";
import type { ParsedFile } from "./parse.ts";
import { found, isMap } from "./schema.ts";

interface FileProblem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Every problem of exchange rates and of the phases of a need; `file` is null where its shape is wrong already. */
export function fileProblems(raw: Readonly<Record<string, unknown>>, file: ParsedFile | null): FileProblem[] {
  return [...rateProblems(raw), ...(file === null ? [] : [...lengthProblems(file), ...phaseProblems(file)])];
}

function rateProblems({ exchangeRates, currency }: Readonly<Record<string, unknown>>): FileProblem[] {
  if (!isMap(exchangeRates)) return [];
  return Object.keys(exchangeRates).flatMap((code): FileProblem[] => {
    const path = ["exchangeRates", code];
    if (code === currency) {
      const message = `${code} is the file's own currency and needs no rate`;
      return [
        {
          path,
          code: "own-currency",
          message,
          hint: "leave it out; a rate says what one unit of another currency is worth",
        },
      ];
    }
    if (isCurrency(code)) return [];
    const upper = code.toUpperCase();
    return [
      {
        path,
        code: "unknown-currency",
        message: `an ISO 4217 currency code was expected, found ${found(code)}`,
        hint: isCurrency(upper) ? `write ${upper}` : "three capital letters, as in USD, EUR, GBP, JPY",
      },
    ];
  });
}

/** The horizon is the frame of every answer, so it cannot vary within one. */
function lengthProblems({ horizonMonths: { low, high, value } }: ParsedFile): FileProblem[] {
  if (low === undefined || low === high) return [];
  const hint = `write one number, as in horizonMonths: ${Math.round(value)}`;
  return [{ path: ["horizonMonths"], code: "range-not-allowed", message: "the horizon cannot be a range", hint }];
}

function phaseProblems({ need }: ParsedFile): FileProblem[] {
  const phases = need?.hoursPerMonth;
  if (!Array.isArray(phases)) return [];
  const list = ["need", "hoursPerMonth"];
  if (phases.length === 0) {
    const hint = "write hoursPerMonth: 40, or [{ months: 3, hoursPerMonth: 60 }, { hoursPerMonth: 30 }]";
    return [{ path: list, code: "no-phases", message: "a need in phases has at least one phase", hint }];
  }
  return (phases as readonly { months?: { value: number; low?: number; high?: number } }[]).flatMap(
    ({ months }, index) => {
      const path = [...list, String(index)];
      if (months === undefined && index < phases.length - 1) {
        const message = `phase ${index + 1} of the need has no months, and only the last may run to the end`;
        return [{ path, code: "phase-without-end", message, hint: "write months: 3 beside its hoursPerMonth" }];
      }
      if (months?.low !== undefined && months.low !== months.high) {
        const hint = `write one number, as in months: ${Math.round(months.value)}`;
        return [
          {
            path: [...path, "months"],
            code: "range-not-allowed",
            message: "the length of a phase cannot be a range",
            hint,
          },
        ];
      }
      return [];
    },
  );
}
