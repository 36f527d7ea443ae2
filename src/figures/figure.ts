/** The month in which the sources of all built-in figures were last read: what was published later is not in them. */
export const FIGURES_READ = "2026-11";

/** A cited number: what stands in for an assumption that the file does not give. */
export interface Figure {
  readonly value: number;
  /** Where the number was read: a public document or page, and what it says there. */
  readonly source: string;
  /** The year or month that the number is of. */
  readonly asOf: string;
}
