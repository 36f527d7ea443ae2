import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { type FileObject, places, read, scenarioFile, textOf } from "../support/scenario-arbitrary.ts";

test("a named input prices as its value written in its place", () => {
  fc.assert(
    fc.property(scenarioFile(), fc.nat(), (file, at) => {
      const all = places(file);
      const place = all[at % Math.max(1, all.length)];
      if (place === undefined) return;
      const [id, field] = place;
      const copy = JSON.parse(textOf(file)) as { options: Record<string, FileObject> } & FileObject;
      const option = copy.options[id] as FileObject;
      const named = { ...copy, inputs: { one: option[field] } } as unknown as FileObject;
      option[field] = "$one";
      const numbers = (text: string) =>
        compare(parseScenario(text)).options.map(({ total, cash, totalLow, totalHigh, hoursDelivered, lines }) => ({
          total,
          cash,
          totalLow,
          totalHigh,
          hoursDelivered,
          amounts: lines.map(({ id, amount }) => [id, amount]),
        }));
      expect(numbers(textOf(named))).toEqual(numbers(textOf(file)));
      expect(read(named).references.get(`${id}.${field}`)).toBe("inputs.one");
    }),
    { numRuns: 60 },
  );
});
