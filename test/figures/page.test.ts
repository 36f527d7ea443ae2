import { expect, test } from "vitest";
import { employerTaxesPage } from "../support/employer-taxes-page.ts";

test("docs/employer-taxes.md is printed from the register", async () => {
  await expect(employerTaxesPage()).toMatchFileSnapshot("../../docs/employer-taxes.md");
});
