/** Every issue by its code, with what its sentences need; the languages word it in `language/en-issues.ts` and its like. */
import type { NoticeCode } from "./notice.ts";

/** What stands where something else was expected. */
export type Found =
  | { readonly a: "nothing" | "list" | "map" | "symbol" | "function" | "bigint" }
  | { readonly a: "text"; readonly text: string }
  | { readonly a: "number"; readonly number: number }
  | { readonly a: "flag"; readonly flag: boolean };

/** Names that are known here, and the one that was most likely meant. */
export interface Known {
  readonly near: string | null;
  readonly known: readonly string[];
}

/** What a place takes for a number, an example among it; the unit as data has it, `USD/month`, empty without one. */
export interface WantedNumber {
  readonly type: "number" | "whole" | "ratio" | "either";
  readonly unit: string;
  readonly sample: string;
}

/** Readings of what stands there, each as it can be written. */
interface Readings {
  readonly text: string;
  readonly write: readonly string[];
}

type Path = readonly string[];
type Nothing = Readonly<Record<string, never>>;

/** The map that has a key, or lacks it: by its path, or what it stands for. */
export type Container = Path | "number" | "expectation" | "case";

/** Why a file cannot be read or written; what has no word here, by the system's own code. */
export type FileFault =
  | "missing"
  | "folder"
  | "no-folder"
  | "not-a-folder"
  | "denied"
  | "read-only"
  | "full"
  | "too-large"
  | "long-name"
  | "no-name"
  | "link"
  | "looping"
  | "input"
  | "other-end"
  | "many-open"
  | "device"
  | { readonly code: string };

/** Where a key stands that has no place in the map where it was found. */
export type KeyPlace =
  /** In an option; `kinds`: of one of these, empty for any. */
  | { readonly as: "kinds"; readonly key: string; readonly kinds: readonly string[] }
  /** Among the extra costs of an option, as such an entry; `every`: the words to choose from where no period is written; `contribution`: as one on pay. */
  | {
      readonly as: "costs";
      readonly id: string;
      readonly amount: string;
      readonly every: string;
      readonly contribution: string | null;
    }
  /** It is an option itself. */
  | { readonly as: "options" }
  /**
   * Nowhere: a term of contracts that is written in another way; `key`: under which, be it a key of the file or the name of a cost;
   * `months`: those that are free, `…` where the file does not say how many.
   */
  | { readonly as: "term"; readonly term: Term; readonly key: string; readonly months: string };

/** What contracts name and no key of the file does. */
export type Term = "payment" | "noCost" | "freeMonths" | "revenue" | "vesting" | "hoursCap" | "onTarget" | "ir35";

/** Texts of the file between backticks are cut short; numbers are text, as they can be written again. */
export interface IssueValues {
  // The text of the file, before anything in it has a meaning.
  "file-too-long": { readonly most: number };
  "not-utf8": { readonly as: "utf-16" } | { readonly as: "byte"; readonly byte: number };
  "empty-file": Nothing;
  "not-a-map": { readonly found: "list" | "value" };
  "invisible-character": { readonly as: "space" } | { readonly as: "character"; readonly code: string };
  "several-documents": Nothing;
  "yaml-directive": { readonly as: "line" | "start" };
  "yaml-tag": { readonly tag: string };
  "yaml-syntax": Nothing;
  "nested-too-deep": { readonly most: number };
  /** `write`: the text between them, in quotes of YAML where it needs some; null where they do not hold it together. */
  "typographic-quotes": { readonly text: string; readonly write: string | null };
  "unclosed-quote": { readonly mark: string };
  "unclosed-bracket": { readonly bracket: string; readonly closer: string };
  "unopened-bracket": { readonly bracket: string };
  "tab-indent": Nothing;
  /** `word`: the key that has one blank too many in front of it. */
  "bad-indent": { readonly word: string | null };
  "misplaced-list": Nothing;
  "missing-colon":
    | { readonly as: "space"; readonly write: string }
    | { readonly as: "colon"; readonly line: string; readonly write: string | null };
  "colon-in-text": { readonly quoted: string };
  "missing-comma": Nothing;
  "extra-comma": Nothing;
  "comment-space": Nothing;
  "text-after-value": { readonly text: string };
  "bad-escape": { readonly text: string };
  "reserved-character": { readonly as: "begins" | "stands"; readonly word: string; readonly quoted: string };
  "duplicate-key": { readonly key: string; readonly line: number };
  "key-not-text":
    | { readonly as: "read"; readonly key: string; readonly read: "number" | "nothing" | "flag" }
    | { readonly as: "missing" | "map" | "list" | "reference" };
  "merge-key": Nothing;
  "unknown-alias": { readonly name: string };
  "recursive-alias": { readonly name: string };
  "too-many-aliases": { readonly most: number };
  "text-too-long": { readonly length: number; readonly most: number };

  // Numbers.
  "number-expected": { readonly wanted: WantedNumber } & (
    | { readonly as: "nothing" | "long" | "map" }
    | { readonly as: "list"; readonly write: string | null }
    | { readonly as: "text" | "digits" | "other" | "unknown" | "month" | "vat" | "more"; readonly text: string }
    | { readonly as: "sign-first" | "vague" | "worked"; readonly text: string; readonly write: string }
    | { readonly as: "paid-in"; readonly text: string; readonly write: string; readonly month: number }
  );
  "percent-expected":
    | { readonly as: "amount" | "not-one"; readonly text: string; readonly wanted: WantedNumber }
    /** `either`: an amount may stand there as well. */
    | { readonly as: "mixed"; readonly text: string; readonly either: boolean }
    | ({ readonly as: "bare" } & Readings)
    | { readonly as: "bare-of"; readonly text: string; readonly write: string };
  "percent-not-allowed": { readonly text: string; readonly wanted: WantedNumber };
  "share-or-amount": {
    readonly text: string;
    /** The text as a share of the base; null where it is too much for one. */
    readonly share: string | null;
    readonly base: string;
    readonly unit: string;
  };
  "share-style": Readings;
  "unknown-base":
    | ({ readonly as: "unknown"; readonly base: string } & Known)
    | { readonly as: "several"; readonly bases: readonly string[] };
  "base-not-allowed": { readonly text: string; readonly write: string };
  "number-notation":
    | { readonly as: "infinite"; readonly text: string }
    | { readonly as: "base"; readonly text: string; readonly base: number; readonly digits: string | null }
    /** `quotable`: it may be a text. */
    | ({ readonly as: "zero"; readonly quotable: boolean } & Readings);
  "number-precision":
    | { readonly as: "large" | "small"; readonly text: string }
    | { readonly as: "digits"; readonly text: string; readonly digits: string };
  "number-suffix":
    | ({ readonly as: "space" | "word" } & Readings)
    | { readonly as: "each"; readonly suffix: string; readonly text: string; readonly write: readonly string[] };
  /** `cut`: inside brackets, where a comma begins the next entry. */
  "thousands-separator": { readonly as: "two-readings" | "separator" | "cut" } & Readings;
  "decimal-comma": Readings;
  /** `unit`: null where none was written; `other`: the code where it is not the place's own, null where it is or is not known. */
  "currency-in-number": {
    readonly unit: string | null;
    readonly other: string | null;
    readonly sample: string;
  } & Readings;
  "unit-in-number": /** `unit`: that of a number alone; null where what is written has its own. */ {
    readonly unit: string | null;
  } & Readings;
  "unit-of-another-kind":
    | { readonly as: "mapping" }
    | { readonly as: "range"; readonly text: string }
    /** `write`: as a share of the salary, or as a length of pay for each year of service. */
    | { readonly as: "pay"; readonly text: string; readonly write: string }
    | { readonly as: "service"; readonly text: string; readonly write: string }
    | {
        readonly as: "kind";
        readonly text: string;
        readonly unit: string;
        readonly sample: string;
        readonly amount: boolean;
      };
  "range-style": { readonly text: string; readonly write: string };
  "range-order":
    | { readonly as: "file"; readonly write: string }
    | { readonly as: "flags"; readonly from: string; readonly to: string };
  "range-ends":
    | { readonly as: "count"; readonly text: string }
    | { readonly as: "both"; readonly slot: string }
    | { readonly as: "missing"; readonly missing: "low" | "high" | "all"; readonly sample: string }
    | { readonly as: "slot"; readonly slot: string }
    | { readonly as: "limit" | "tolerance" };
  "range-not-allowed": { readonly as: "field" | "fact"; readonly write: string } | { readonly as: "flag" };
  "out-of-bounds":
    | {
        readonly as: "below" | "not-above" | "above";
        readonly value: string;
        readonly bound: string;
        readonly unit: string;
        /** Where it is written in another unit. */
        readonly written: string | null;
      }
    | { readonly as: "leave"; readonly days: string; readonly most: string; readonly weeks: string }
    | { readonly as: "structure"; readonly address: string; readonly value: number }
    | {
        readonly as: "number";
        readonly address: string;
        readonly value: number | string;
        readonly whole: boolean;
        readonly min: string | null;
        readonly minExclusive: boolean;
        readonly max: string | null;
      };
  "whole-number": {
    readonly value: string;
    readonly unit: string;
    readonly write: readonly string[];
    readonly written: string | null;
  };
  "unknown-shape": Known;
  "shape-without-range": Nothing;
  "shape-needs-positive": Nothing;
  "source-expected": Nothing;
  "date-expected": Nothing;
  "list-of-values":
    | { readonly as: "input"; readonly input: string }
    /** `lasts`: it holds for as long as the option does. */
    | { readonly as: "fixed"; readonly write: string; readonly lasts: boolean }
    /** It changes on dates, as laws do. */
    | { readonly as: "dated"; readonly write: string }
    | { readonly as: "phase-months"; readonly entry: number }
    | { readonly as: "band-order" | "mixed"; readonly entry: number }
    | { readonly as: "increase-key"; readonly key: string }
    | { readonly as: "increase-month" | "no-increase" }
    | { readonly as: "increase-text"; readonly write: string }
    | { readonly as: "no-value"; readonly entry: number; readonly write: string }
    | { readonly as: "key"; readonly key: string; readonly entry: number; readonly write: string }
    | { readonly as: "no-limit"; readonly limit: string; readonly entry: number; readonly write: string };

  // The keys of the file, and words that have to be of a list.
  "unknown-key": Known & {
    readonly key: string;
    readonly in: Container;
    /** What the key was meant to be, with its value. */
    readonly write: { readonly key: string; readonly value: string } | null;
    /** Where it stands instead, where that is known. */
    readonly belongs: KeyPlace | null;
  };
  "missing-key": /** `value`: an example; `like`: what would be said of a wrong one. */
    | {
        readonly as: "key";
        readonly key: string;
        readonly in: Path;
        readonly value: string | null;
        readonly like: Raised | null;
      }
    | { readonly as: "kind"; readonly in: Path; readonly known: readonly string[] }
    | { readonly as: "phase-hours" | "phase-months"; readonly in: Path }
    | { readonly as: "ramp-up" | "subject" };
  "wrong-type":
    | {
        readonly as: "value";
        readonly expected:
          | "map"
          | "list"
          | "text"
          | "flag"
          | "option-body"
          | "options"
          | "inputs"
          | "cases"
          | "case"
          | "expectations"
          | "expectation"
          | "option"
          | "two-options"
          | "number-address"
          | "source"
          | "scenario"
          | "comparison"
          | "finding"
          | "rules"
          | "function"
          | "numbers"
          | "two-different"
          | "else";
        readonly found: Found;
        readonly write: string | null;
        /** The other way to read it. */
        readonly other?: string;
      }
    | {
        readonly as: "hyphens";
        readonly expected: "map" | "list" | "text" | "else";
        readonly found: Found;
        readonly write: string;
        readonly ids: boolean;
      }
    | { readonly as: "no-change"; readonly case: string };
  "unknown-version": { readonly found: Found };
  "unknown-currency": { readonly found: Found; readonly write: string | null };
  "not-a-month": { readonly found: Found; readonly write: readonly string[] };
  "unknown-kind": Known & {
    readonly found: Found;
    /** Kinds that people call by this word. */
    readonly meant: readonly string[];
  };
  "unknown-period": Known & { readonly what: "billed" | "paid" | "limits"; readonly found: Found };
  "unknown-word": Known & { readonly found: Found } & (
      | { readonly as: "counts" | "on" }
      | { readonly as: "key"; readonly key: string }
      | {
          readonly as: "meanings";
          readonly key: string;
          /** English; languages have the texts of figures by it. */
          readonly label: string;
          readonly words: Readonly<Record<string, string>>;
          /** Where a length belongs, with that length. */
          readonly write: string | null;
        }
    );
  "unknown-jurisdiction": Known & {
    readonly found: Found;
    /** The state or province of that code, where the nearest is a country. */
    readonly state: string | null;
  };
  "bad-id": { readonly id: string; readonly of: "id" | "input"; readonly write: string | null };
  "reserved-id": { readonly id: string };
  "no-options": Nothing;
  "no-parts": { readonly in: Path; readonly field: string; readonly example: string };
  "unknown-option": Known & { readonly option: string };
  "own-currency": { readonly currency: string };
  "no-exchange-rate": { readonly from: string; readonly to: string };
  "line-twice":
    | { readonly as: "kind"; readonly line: string; readonly kind: string }
    | { readonly as: "jurisdiction"; readonly line: string };
  "once-has-no-length": Nothing;
  "end-is-once": Nothing;
  "ramp-up-twice": Nothing;

  // What goes together, as kinds declare it: ways to say one thing, each with examples of the fields that it needs.
  "price-missing": Missing;
  "hours-missing": Missing;
  "days-missing": Missing;
  "price-twice": Twice;
  "hours-twice": Twice;
  "days-twice": Twice;
  "needs-field": { readonly field: string; readonly missing: readonly string[]; readonly examples: readonly string[] };

  // Named inputs and cases.
  "unknown-input": Known & { readonly input: string };
  "input-of-input": { readonly input: string };
  "input-in-range": { readonly input: string };
  "input-with-two-units": { readonly input: string; readonly units: readonly [string, string] };
  "unknown-case": Known & { readonly case: string; readonly by: "flag" | "expectation" };

  // Jurisdictions.
  "jurisdiction-currency": { readonly jurisdiction: string; readonly own: string; readonly pay: string };
  "fact-not-read": {
    readonly jurisdiction: string;
    readonly fact: string;
    readonly read: readonly string[];
    /** What would read it, were it given. */
    readonly beside?: readonly string[];
  };
  "rate-missing": MissingFigures & { readonly why: readonly string[] };
  "year-without-figures": MissingFigures;

  // Expectations.
  "expectation-twice": { readonly first: string; readonly second: string };
  "nothing-to-check":
    | { readonly as: "list" }
    | { readonly as: "file" }
    | { readonly as: "single"; readonly about: "winner" | "cheapest" }
    | {
        readonly as: "comparison";
        readonly subject: string;
        readonly known: readonly string[];
        readonly sample: string;
      };
  "within-without-is": Nothing;
  "bad-address": { readonly found: Found; readonly write: string | null };
  "unit-differs": { readonly of: string; readonly unit: string; readonly other: string; readonly otherUnit: string };
  "not-a-golden-result":
    | { readonly as: "no-object" | "old" }
    | { readonly as: "other"; readonly finding: string | null }
    | { readonly as: "version"; readonly version: string; readonly reads: number }
    | { readonly as: "damaged"; readonly at: string };

  // Addresses of numbers, lines and results, in flags and expectations.
  /** Of `--fail-on`: no rule at all, or what is wrong with its limit. */
  "not-a-rule": { readonly rule: string; readonly like: Raised | null };
  "bad-flag": { readonly as: "form" | "value" } | { readonly as: "unreadable"; readonly like: Raised };
  "unknown-address":
    | { readonly as: "option"; readonly option: string }
    | ({ readonly as: "first"; readonly word: string } & Known)
    /** `write`: the whole of it with what was to be added, where that is known. */
    | { readonly as: "not-a-map"; readonly address: string; readonly found: Found; readonly write: string | null }
    | { readonly as: "list"; readonly address: string; readonly count: number; readonly key: string }
    | ({ readonly as: "number"; readonly address: string } & Known)
    | ({ readonly as: "result"; readonly option: string; readonly result: string; readonly open: boolean } & Known)
    | { readonly as: "month"; readonly option: string; readonly result: string; readonly months: number }
    | { readonly as: "in-month"; readonly option: string; readonly result: string; readonly known: readonly string[] }
    | { readonly as: "not-known" | "no-limit"; readonly address: string };
  "not-in-file": { readonly address: string; readonly write: string };
  "unknown-line": Known & { readonly address: string; readonly read: boolean };

  // Scenarios that cannot be answered for.
  "too-much-money": { readonly option: string; readonly currency: string };
  "nothing-to-simulate": { readonly name: string; readonly write: string };
  "currency-differs": { readonly before: string; readonly after: string };
  "name-twice": { readonly address: string; readonly other: string };
  "name-too-long": { readonly address: string; readonly longest: number };
  /** `file`: where it is another one than the issue is of. */
  unusable: { readonly file: string | null; readonly fault: FileFault; readonly writing: boolean };
}

interface Missing {
  readonly ways: readonly (readonly string[])[];
  /** True where the need of the file says it too. */
  readonly orNeed: boolean;
}

interface Twice {
  readonly first: string;
  readonly second: string;
  /** What each way keeps. */
  readonly keep: readonly (readonly string[])[];
}

interface MissingFigures {
  readonly jurisdiction: string;
  readonly components: readonly string[];
  /** Of which there are none; null where it does not depend on the year. */
  readonly year: string | null;
  /** From when there are all. */
  readonly from: string;
  /** Null where there are too many to write. */
  readonly write: string | null;
}

export type IssueCode = keyof IssueValues;

type None<Codes extends never> = Codes;
/** A code that a notice has is none of an issue: one that both have does not compile. */
export type SharedCodes = None<IssueCode & NoticeCode>;

/** An issue as it is raised: its code and what its sentences need. */
export type Raised = {
  readonly [Code in keyof IssueValues]: { readonly code: Code; readonly values: IssueValues[Code] };
}[keyof IssueValues];
