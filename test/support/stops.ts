import { currencyDigits } from "../../src/core/currency.ts";
import type { OptionModel } from "../../src/core/model.ts";
import { fromMinor } from "../../src/core/money.ts";
import { exitCosts } from "../../src/pricing/exit.ts";
import { compile } from "../../src/scenario/compile.ts";
import { type FileObject, read } from "./scenario-arbitrary.ts";

/** What stopping the first option costs after each month. */
export const costsOf = (file: FileObject) => {
  const model = compile(read(file));
  return exitCosts(model, model.options[0] as OptionModel).map((cost) =>
    fromMinor(cost, currencyDigits(model.currency)),
  );
};
