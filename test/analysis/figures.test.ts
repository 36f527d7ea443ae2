import { expect, test } from "vitest";
import { figures } from "../../src/analysis/figures.ts";

const basesOf = (place: string, id: string) =>
  figures(place)
    .jurisdiction?.components.find((one) => one.id === id)
    ?.rates.map(({ bases, upTo }) => ({ bases, upTo }));

test("each rate says what it falls on, and the limits that its base has before it", () => {
  // A month's base pay, and special payments up to a ceiling of their own
  expect(basesOf("at", "pension")).toEqual([
    { bases: [{ on: "basePay" }], upTo: "monthCeiling" },
    { bases: [{ on: "specialPay" }], upTo: "specialCeiling" },
  ]);
  expect(basesOf("be", "basic")).toMatchObject([{ bases: [{ on: "basePay" }] }, { bases: [{ on: "specialPay" }] }]);
  expect(basesOf("sg", "cpf")?.[0]).toEqual({
    bases: [{ on: "basePay", upTo: "ordinaryCeiling" }, { on: "specialPay" }],
    upTo: "yearlyCeiling",
  });
  expect(basesOf("ca", "cpp")?.[0]?.bases).toEqual([{ on: "pay", above: "basicExemption" }]);
  expect(basesOf("au-nsw", "payrollTax")?.[0]?.bases).toEqual([{ on: "pay superannuation" }]);
});

test("the terms of employment of a place are there with their sources", () => {
  const terms = figures("de").jurisdiction?.terms ?? [];
  expect(terms.map(({ field, value }) => `${field}: ${value}`)).toEqual([
    "thirteenthMonth: 100%",
    "noticeMonths: 4 weeks",
  ]);
  expect(terms[1]?.source).toContain("§ 622 BGB");
  expect(figures("us-tx").jurisdiction?.terms).toEqual([]);
});
