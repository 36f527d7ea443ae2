import { expect, test } from "vitest";
import { contradictions, namesOf } from "../../src/engagements/choice.ts";

const names = ["monthlyFee", "annualFee", "rate", "hours", "days", "dayRate", "fee", "included", "overage"];
const fields = Object.fromEntries(names.map((name, index) => [name, { example: String(index) }]));
const price = [{ what: "price", ways: [["monthlyFee"], ["annualFee"], ["rate", "hours?"]] }] as const;
const days = [
  {
    what: "days",
    ways: [
      ["days", "dayRate"],
      ["days", "fee"],
    ],
    orNeed: true,
  },
] as const;
const wrong = (kind: object, given: string, need = false) =>
  contradictions({ fields, ...kind }, (name) => given.split(" ").includes(name), need);

test("a way is its fields, and those that it cannot be without", () => {
  expect(namesOf(["rate", "hours?"])).toEqual({ all: ["rate", "hours"], must: ["rate"] });
});

test("one way is enough, with or without what may be left out", () => {
  for (const given of ["monthlyFee", "annualFee", "rate", "rate hours"])
    expect(wrong({ oneOf: price }, given)).toEqual([]);
});

test("no way is missing, also where only what may be left out is given", () => {
  const missing = {
    code: "price-missing",
    values: { ways: [["monthlyFee: 0"], ["annualFee: 1"], ["rate: 2"]], orNeed: false },
  };
  expect([wrong({ oneOf: price }, ""), wrong({ oneOf: price }, "hours")]).toEqual([[missing], [missing]]);
  // What the need says may be left out where there is one, and where it cannot, there it is not told.
  expect(wrong({ oneOf: price }, "", true)).toEqual([missing]);
  expect(wrong({ oneOf: days }, "", true)).toEqual([]);
  expect(wrong({ oneOf: days }, "")).toMatchObject([{ code: "days-missing", values: { orNeed: true } }]);
});

test("two ways are one too many: the second is pointed at, and those that are begun may stay", () => {
  const twice = (given: string) => wrong({ oneOf: price }, given);
  expect(twice("monthlyFee annualFee")).toEqual([
    {
      code: "price-twice",
      at: "annualFee",
      values: { first: "monthlyFee", second: "annualFee", keep: [["monthlyFee"], ["annualFee"]] },
    },
  ]);
  expect(twice("annualFee hours")).toEqual([
    { code: "price-twice", at: "hours", values: { first: "annualFee", second: "hours", keep: [["annualFee"]] } },
  ]);
});

test("a way that is begun asks for the rest of it, unless another that fits is whole", () => {
  const alone = {
    code: "needs-field",
    at: "days",
    values: { field: "days", missing: ["dayRate"], examples: ["dayRate: 5"] },
  };
  expect(wrong({ oneOf: days }, "days")).toEqual([alone]);
  expect([wrong({ oneOf: days }, "days dayRate"), wrong({ oneOf: days }, "days fee")]).toEqual([[], []]);
});

test("a field that means nothing without others asks for those that are not there", () => {
  const needs = { overage: "included", fee: ["days", "rate"] };
  expect([
    wrong({ needs }, "included"),
    wrong({ needs }, "overage included"),
    wrong({ needs }, "fee days rate"),
  ]).toEqual([[], [], []]);
  expect(wrong({ needs }, "overage fee days")).toEqual([
    {
      code: "needs-field",
      at: "overage",
      values: { field: "overage", missing: ["included"], examples: ["included: 7"] },
    },
    { code: "needs-field", at: "fee", values: { field: "fee", missing: ["rate"], examples: ["rate: 2"] } },
  ]);
});

test("where one way is a part of another, it is whole by itself, and a way that is half begun may not stay", () => {
  const oneOf = [{ what: "hours", ways: [["rate"], ["rate", "hours"], ["days", "fee"]] }] as const;
  expect([wrong({ oneOf }, "rate"), wrong({ oneOf }, "rate hours")]).toEqual([[], []]);
  expect(wrong({ oneOf }, "rate days")).toEqual([
    {
      code: "hours-twice",
      at: "days",
      values: { first: "rate", second: "days", keep: [["rate"], ["rate", "hours"], ["days", "fee"]] },
    },
  ]);
});
