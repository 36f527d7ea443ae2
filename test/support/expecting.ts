/** A file that says what it expects of itself. */
export const scenario = (fee: string, ...expectations: string[]) => `version: 1
currency: USD
start: 2027-01
horizonMonths: 12
options:
  retainer: { kind: retainer, monthlyFee: ${fee} }
  hire: { kind: fullTime, annualSalary: 174000 }
${expectations.length > 0 ? `expect:\n${expectations.map((line) => `  - ${line}\n`).join("")}` : ""}`;

/** What it meets at a fee of 8000. */
export const met = "{ of: retainer.total, is: 96000 }";
