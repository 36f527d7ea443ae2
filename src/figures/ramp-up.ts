import type { Figure } from "./figure.ts";

/** Where productivity starts when only the length of the ramp-up is given. */
export const startingProductivity: Figure = {
  value: 0,
  source:
    "half of full productivity on average over the ramp-up, the same as a straight line from 0% to 100%: https://incolator.com/enterprise/cost-of-a-key-hire/ and https://ftw.nyc/roi",
  asOf: "2026",
};
