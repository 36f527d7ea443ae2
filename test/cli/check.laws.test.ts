import { expect, test } from "vitest";
import { cmoCostAlone, folder } from "../support/process.ts";

const scenario = (fee: string, ...expectations: string[]) => `version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  retainer: { kind: retainer, monthlyFee: ${fee} }
  hire: { kind: fullTime, annualSalary: 174000 }
${expectations.length > 0 ? `expect:\n${expectations.map((line) => `  - ${line}\n`).join("")}` : ""}`;

const met = "{ of: retainer.total, is: 96000 }";

test("hundreds of files cost little more memory than one", () => {
  const text = scenario("8000", met);
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`p/${index}.yaml`, text]));
  const root = folder(files);
  expect(cmoCostAlone(root, ["check", "p"], { env: { NODE_OPTIONS: "--max-old-space-size=24" } })).toMatchObject({
    status: 0,
    stderr: "",
  });
});
