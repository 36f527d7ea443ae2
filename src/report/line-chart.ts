/**
 * Lines over months for a terminal. Each option is drawn in a letter of its own, so that it can be told from the
 * others without colour.
 */

export interface Line {
  readonly label: string;
  /** One value a month. */
  readonly values: readonly number[];
}

const HEIGHT = 14;
const WIDEST = 100;
/** Where two lines share a cell. */
const SHARED = "*";

/**
 * Lines of text no wider than `width`: the values from 0 (or the least, where that is below) to the most, every month
 * of them where the width allows, `first` and `last` below both ends, and whose letter is whose.
 */
export function lineChart(
  lines: readonly Line[],
  axis: {
    readonly first: string;
    readonly last: string;
    readonly shared: string;
    readonly value: (value: number) => string;
  },
  width: number,
  ascii: boolean,
): readonly string[] {
  const values = lines.flatMap((line) => line.values);
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const size = most - least || 1;
  const labels = new Map(
    [HEIGHT - 1, Math.floor((HEIGHT - 1) / 2), 0].map((row) => [row, axis.value(least + (size * row) / (HEIGHT - 1))]),
  );
  const margin = Math.max(...[...labels.values()].map((label) => label.length));
  const columns = Math.max(8, Math.min(WIDEST, width - margin - 3));
  const cells = Array.from({ length: HEIGHT }, () => new Array<string>(columns).fill(" "));
  lines.forEach(({ values: own }, index) => {
    for (let column = 0; column < columns; column++) {
      const row = Math.round(((at(own, column / (columns - 1)) - least) / size) * (HEIGHT - 1));
      const into = cells[row] as string[];
      into[column] = into[column] === " " ? letterOf(index) : SHARED;
    }
  });
  const [side, tick, corner, floor] = ascii ? ["|", "+", "+", "-"] : ["│", "┤", "└", "─"];
  const rows = cells.map(
    (row, index) => `${(labels.get(index) ?? "").padStart(margin)} ${labels.has(index) ? tick : side}${row.join("")}`,
  );
  const between = Math.max(1, columns - axis.first.length - axis.last.length);
  const shared = cells.some((row) => row.includes(SHARED));
  return [
    ...rows.reverse().map((row) => row.trimEnd()),
    `${" ".repeat(margin)} ${corner}${floor.repeat(columns)}`,
    `${" ".repeat(margin)}  ${axis.first}${" ".repeat(between)}${axis.last}`,
    "",
    ...lines.map(({ label }, index) => `${letterOf(index)} ${label}`),
    ...(shared ? [`${SHARED} ${axis.shared}`] : []),
  ];
}

const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26));

/** The value at a part of the way from the first to the last, straight between months. */
function at(values: readonly number[], part: number): number {
  const place = part * (values.length - 1);
  const below = values[Math.floor(place)] ?? 0;
  return below + (place - Math.floor(place)) * ((values[Math.ceil(place)] ?? below) - below);
}
