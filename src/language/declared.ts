/** What other languages have words for: every declared field and line, under the keys by which labels name them. */
import { billingFields, costFields, optionFields, optionLines, rampUpFields } from "../engagements/every-option.ts";
import { budgetFields, exchangeRateField, needFields, scenarioFields } from "../engagements/file-fields.ts";
import { type Kinds, kinds } from "../engagements/kinds.ts";
import type { FormulaName } from "../engagements/names.ts";

const groups = {
  file: { ...scenarioFields, exchangeRate: exchangeRateField },
  need: needFields,
  budget: budgetFields,
  option: optionFields,
  rampUp: rampUpFields,
  billing: billingFields,
  cost: costFields,
};

/** English, as the declarations have it. */
export const declared = { kinds, ...groups, optionLines };

/** The label of a field, and what it means to someone who has to fill it in. */
export type FieldWords = readonly [label: string, help: string];

type WordsOf<Fields> = { readonly [Name in keyof Fields]: FieldWords };

/** What a language has: a kind, field or line without words does not compile. */
export type DeclaredWords = { readonly [Group in keyof typeof groups]: WordsOf<(typeof groups)[Group]> } & {
  readonly kinds: {
    readonly [Kind in keyof Kinds]: {
      readonly title: string;
      readonly help: string;
      readonly fields: WordsOf<Kinds[Kind]["fields"]>;
      readonly lines: { readonly [Line in keyof Kinds[Kind]["lines"]]: string };
    };
  };
  readonly optionLines: { readonly [Line in keyof typeof optionLines]: string };
  /** Of parts of formulas. */
  readonly names: { readonly [Name in FormulaName]: string };
};
