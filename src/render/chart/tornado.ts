/** A tornado for a terminal: each input a bar from the cost at its low to the cost at its high, around the likely cost. */
import type { TornadoBar, TornadoChart } from "../../report/chart.ts";
import { displayWidth } from "../terminal/width.ts";
import { keyLines, titleLines } from "./axis.ts";
import type { Canvas, DrawnLine } from "./span.ts";

const WIDEST_LABEL = 34;
/** The letter of an option and the mark of a flip, with their blanks. */
const LETTER = 4;
/** Between label, bar and note. */
const GAPS = 2;
const LEAST = 8;

/** To the left of the line it costs less than likely, to the right more; the swing at the end where it fits. */
export function drawTornado({ bars, series, legend }: TornadoChart, { width, ascii }: Canvas): DrawnLine[] {
  const [low, high, axis, flip, end] = ascii ? ["-", "#", "|", "!", ".."] : ["░", "█", "│", "◆", "…"];
  const widest = (of: (bar: TornadoBar) => string) => Math.max(0, ...bars.map((bar) => displayWidth(of(bar))));
  const labels = Math.min(
    WIDEST_LABEL,
    widest(({ label }) => label),
    Math.floor(width / 3),
  );
  const notes = widest(({ note }) => note);
  const room = width - labels - LETTER - GAPS;
  const noted = room - notes - 1 >= 2 * LEAST;
  const half = Math.max(2, Math.floor(((noted ? room - notes - 1 : room) - 1) / 2));
  const most = Math.max(0, ...bars.flatMap((bar) => [Math.abs(bar.low), Math.abs(bar.high)]));
  const length = (of: number) => (most === 0 || of === 0 ? 0 : Math.max(1, Math.round((Math.abs(of) / most) * half)));
  const side = (bar: TornadoBar, left: boolean) => {
    const cells = new Array<string>(half).fill(" ");
    // The shorter of two bars on one side is drawn last, so that both show.
    const ends = [
      { value: bar.low, mark: low },
      { value: bar.high, mark: high },
    ].filter(({ value }) => value < 0 === left && value !== 0);
    for (const { value, mark } of ends.sort((a, b) => Math.abs(b.value) - Math.abs(a.value))) {
      cells.fill(mark, 0, length(value));
    }
    return (left ? cells.reverse() : cells).join("");
  };
  const flips = bars.some((bar) => bar.flips.length > 0);
  return [
    [{ text: `${low} ${legend.low} · ${high} ${legend.high}${flips ? ` · ${flip} ${legend.flips}` : ""}` }],
    [],
    ...bars.flatMap((bar): DrawnLine[] => {
      const [name = "", ...rest] = titleLines(bar.label, labels, end);
      const picture = `${side(bar, true)}${axis}${side(bar, false)}`;
      return [
        [
          { text: bar.letter, series: bar.index },
          { text: ` ${name}${" ".repeat(Math.max(0, labels - displayWidth(name)))}` },
          { text: ` ${bar.flips.length > 0 ? flip : " "} ` },
          { text: picture, series: bar.index },
          { text: noted ? ` ${" ".repeat(notes - displayWidth(bar.note))}${bar.note}` : "" },
        ],
        ...rest.map((text) => [{ text: `  ${text}` }]),
      ];
    }),
    [],
    ...keyLines(series),
  ];
}
