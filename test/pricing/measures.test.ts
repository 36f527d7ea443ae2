import { expect, test } from "vitest";
import type { Ledger } from "../../src/pricing/ledger.ts";
import { hoursOf, peakOf } from "../../src/pricing/measures.ts";
import { priced } from "../support/pricing.ts";

test("the peak is the first month with the most cash", () => {
  const peak = (...cash: number[]) => peakOf({ cash } as unknown as Ledger);
  expect([peak(1, 5, 3, 5), peak(0, 0), peak(-3, -2)]).toEqual([
    { cash: 5, month: 1 },
    { cash: 0, month: 0 },
    { cash: -2, month: 1 },
  ]);
});

test("hours are delivered and productive, and cost what the total is by each", () => {
  // 20 hours x 12; of the first 2 months a half is lost: 20 hours, for which 2,000 is paid.
  const option = "{ kind: interim, dayRate: 800, daysPerMonth: 2.5, rampUp: { months: 2 } }";
  expect(priced(option)).toMatchObject({
    ...{ hoursDelivered: 240, productiveHours: 220, total: 26_000 },
    ...{ costPerHour: 108.33, costPerProductiveHour: 118.18 },
  });
  const none = "{ kind: interim, dayRate: 800, daysPerMonth: 0 }";
  expect(priced(none)).toMatchObject({ hoursDelivered: 0, costPerHour: null });
});

test("cash is discounted by whole months, the first by none", () => {
  // 100 a month at 21% a year: 100 + ... + 100 / 1.1 in month 7, half a year later.
  const months = [0, 1, 2, 3, 4, 5, 6].map((month) => 100 / 1.21 ** (month / 12));
  const value = Math.round(months.reduce((sum, amount) => sum + amount) * 100) / 100;
  const option = "{ kind: custom, costs: { x: { amount: 100, every: month } } }";
  expect(priced(option, { horizon: 7, file: "discountRate: 21%" }).presentValue).toBe(value);
  expect(months[6]).toBeCloseTo(100 / 1.1, 9);
  expect(priced(option, { horizon: 7, file: "discountRate: 0%" }).presentValue).toBe(700);
});

test("less than an hour in all has a cost by the hour, too", () => {
  const option = "{ kind: hourly, hourlyRate: 90, hoursPerMonth: 0.04 }";
  expect(priced(option)).toMatchObject({ hoursDelivered: 0.48, costPerHour: 90 });
});

test("hours that a kind cannot say are null, and so is what each costs", () => {
  const option = "{ kind: custom, costs: { x: { amount: 100, every: month } } }";
  expect(priced(option)).toMatchObject({ hoursDelivered: null, productiveHours: null, costPerHour: null });
});

test("hours are to two digits, each by itself: 12 x 33.3344, of which 1.5 x 33.3344 are lost", () => {
  const hourly = (more: string) => priced(`{ kind: hourly, hourlyRate: 100, hoursPerMonth: 33.3344${more} }`);
  expect(hourly(", rampUp: { months: 3 }")).toMatchObject({ hoursDelivered: 400.01, productiveHours: 350.01 });
  expect(hourly("")).toMatchObject({ hoursDelivered: 400.01, productiveHours: 400.01 });
});

test("hours that are lost are to two digits, and none where no ramp-up loses any", () => {
  const hours = (lost: number | null) =>
    hoursOf({ outcome: { hours: { total: 10 }, lostHours: lost === null ? null : { total: lost } } } as never);
  expect([hours(1.2345), hours(null)]).toEqual([
    { delivered: 10, lost: 1.23, productive: 8.77 },
    { delivered: 10, lost: 0, productive: 10 },
  ]);
});
