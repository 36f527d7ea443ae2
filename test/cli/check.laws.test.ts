import { expect, test } from "vitest";
import { met, scenario } from "../support/expecting.ts";
import { cmoCostAlone, folder } from "../support/process.ts";

test("hundreds of files cost little more memory than one", () => {
  const text = scenario("8000", met);
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`p/${index}.yaml`, text]));
  const root = folder(files);
  expect(cmoCostAlone(root, ["check", "p"], { env: { NODE_OPTIONS: "--max-old-space-size=24" } })).toMatchObject({
    status: 0,
    stderr: "",
  });
});
