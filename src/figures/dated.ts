/** How a figure is written down: its status, when it holds, the number, and who says so. */
import type { Dated, Status } from "./jurisdiction.ts";
import type { SourceId } from "./sources.ts";

/**
 * When a figure holds: a year (`2026`, from January to December), years (`2025..2026`), a date on
 * (`2024-07-01..`), a stretch (`2025-04-06..2027-04-06`, the second date not included).
 */
export type Period = `${number}` | `${number}..${number}` | `${string}..` | `${string}..${string}`;

const startOf = (text: string) => (text.length === 4 ? `${text}-01-01` : text);
const endOf = (text: string) => (text.length === 4 ? `${Number(text) + 1}-01-01` : text);

const written =
  (status: Status) =>
  (period: Period, value: number, ...sources: [SourceId, ...SourceId[]]): Dated => {
    const [from = "", to = from] = period.split("..");
    return { value, from: startOf(from), ...(to === "" ? {} : { until: endOf(to) }), status, sources };
  };

/** In force, and read in the official text or in two independent sources. */
export const final = written("final");
/** Read in one source only, or only as others quote the official text. */
export const secondary = written("secondary");
/** Announced, and not final. */
export const provisional = written("provisional");

/** Announced and not final, and read as a secondary figure is. */
export const reported = (...given: Parameters<typeof provisional>): Dated => ({
  ...provisional(...given),
  secondhand: true,
});

/** What keeps a figure from being final. */
export const doubtsOf = ({ status, secondhand }: Pick<Dated, "status" | "secondhand">): Exclude<Status, "final">[] => [
  ...(status === "final" ? [] : [status]),
  ...(secondhand ? ["secondary" as const] : []),
];

/** The same figure, with a remark beside its source. */
export const noted = (note: string, figure: Dated): Dated => ({ ...figure, note });
