/** United States: paid family and medical leave, the employer's part. */
import { defined } from "../../core/defined.ts";
import type { Component, Dated, Override, Rule } from "../jurisdiction.ts";
import { socialSecurityBase, upTo } from "./federal.ts";

const override: Override = {
  why: "an employer may pay the employees' part as well, or have a plan of its own",
  example: "0.44%",
};

type Premium = { readonly dated: readonly Dated[]; readonly share?: readonly Dated[] };

/** On pay up to the wage base of Social Security. */
export const premium = (rate: Premium, since?: string): Rule => ({
  ...upTo(socialSecurityBase, rate),
  ...defined({ since }),
});

export const paidLeave = (rule: Rule): Component => ({
  id: "paidLeave",
  label: "Paid family and medical leave",
  rule,
  override,
});

/** Due from a headcount on. */
export const leaveFrom = (...steps: readonly (readonly [atLeast: number, rate: Premium])[]): Component =>
  paidLeave({
    by: "headcount",
    cases: [{ atLeast: 0, rule: null }, ...steps.map(([atLeast, rate]) => ({ atLeast, rule: premium(rate) }))],
  });
