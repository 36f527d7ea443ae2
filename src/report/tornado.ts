/** A tornado: each number a bar from the cost at its low to the cost at its high, around the likely cost. */

export interface TornadoBar {
  readonly label: string;
  /** Cost at the number's low and high, less the likely cost. */
  readonly low: number;
  readonly high: number;
  /** What stands at the end of the line. */
  readonly note: string;
}

const WIDEST_LABEL = 32;
/** Between label, bar and note. */
const GAPS = 3;
const LEAST = 8;

/** Lines no wider than `width`: to the left of the middle it is cheaper than likely, to the right dearer. */
export function tornado(bars: readonly TornadoBar[], width: number, ascii: boolean): readonly string[] {
  const labels = Math.min(WIDEST_LABEL, Math.max(0, ...bars.map(({ label }) => label.length)), Math.floor(width / 3));
  const notes = Math.max(0, ...bars.map(({ note }) => note.length));
  const room = width - labels - GAPS;
  const withNotes = room - notes - 1 >= 2 * LEAST;
  const half = Math.max(2, Math.floor(((withNotes ? room - notes - 1 : room) - 1) / 2));
  const most = Math.max(0, ...bars.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const [atLow, atHigh, axis] = ascii ? ["-", "#", "|"] : ["░", "█", "│"];
  return bars.map(({ label, low, high, note }) => {
    const length = (of: number) => (most === 0 || of === 0 ? 0 : Math.max(1, Math.round((Math.abs(of) / most) * half)));
    const side = (left: boolean) => {
      const cells = new Array<string>(half).fill(" ");
      for (const [value, mark] of [
        [low, atLow],
        [high, atHigh],
      ] as const) {
        if (value < 0 !== left) continue;
        for (let cell = 0; cell < length(value); cell++)
          cells[cell] = cells[cell] === " " ? mark : (cells[cell] as string);
      }
      return left ? cells.reverse().join("") : cells.join("");
    };
    const name =
      label.length > labels ? `${label.slice(0, Math.max(0, labels - 1))}${ascii ? "." : "…"}` : label.padEnd(labels);
    return `${name} ${side(true)}${axis}${side(false)}${withNotes ? ` ${note}` : ""}`.trimEnd();
  });
}
