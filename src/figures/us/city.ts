/** United States: payroll taxes of single cities, named by the place of work. */
import type { Component, Fact, Rule } from "../jurisdiction.ts";

export const cityTax = (words: Readonly<Record<string, Rule>>, why: string): Component => ({
  id: "localTax",
  label: "Local payroll tax",
  rule: { by: "city", words: { ...words, elsewhere: null } },
  override: { why, example: "0.5%" },
});

export const city = (words: Readonly<Record<string, string>>): Fact => ({
  type: "word",
  label: "city of the place of work",
  why: "some cities tax an employer's payroll",
  example: Object.keys(words)[0] ?? "",
  words: { ...words, elsewhere: "any other place" },
  assumed: { value: "elsewhere", say: "a place without a city payroll tax is assumed" },
});
