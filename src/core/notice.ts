/**
 * A caveat on an answer, as data: `code` says which, `values` fill its sentence, and the
 * languages word it. Notices never stop an answer; what does is an issue.
 */
export interface Notice {
  /** Stable kebab-case name. */
  readonly code: string;
  /** The option, line or number it is about. */
  readonly address?: string;
  /** What its sentence needs. */
  readonly values: Readonly<Record<string, string | number>>;
}
