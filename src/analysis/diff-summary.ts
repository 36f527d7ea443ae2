/** What changed between many scenarios and what they were: the difference of each, and how many changed, came and went. */
import { withoutEnding } from "../scenario/recognise.ts";
import type { DiffFinding } from "./diff.ts";
import { type Heading, head } from "./finding.ts";

export interface DiffedFile {
  /** Its path on either side, `before → after` where it moved. */
  readonly file: string;
  /** `changed`: anything that a page shows of it, a moved file too. */
  readonly status: "changed" | "unchanged" | "added" | "removed";
  readonly diff: DiffFinding;
}

export interface DiffSummaryFinding extends Omit<Heading<"diff-summary">, "scenario" | "file"> {
  /** There is not one. */
  readonly scenario: null;
  /** How many files both sides have, how many of these changed, and in how many of these the winner did. */
  readonly both: number;
  readonly changed: number;
  readonly winnersChanged: number;
  /** How many files only the side after has, or only the side before. */
  readonly added: number;
  readonly removed: number;
  readonly files: readonly DiffedFile[];
}

/** The summary of differences that say of which files they are. */
export function diffSummary(findings: readonly DiffFinding[]): DiffSummaryFinding {
  const files = findings.map((diff) => ({ file: nameOf(diff), status: statusOf(diff), diff }));
  const of = (status: DiffedFile["status"]) => files.filter((file) => file.status === status);
  const [changed, added, removed] = [of("changed"), of("added").length, of("removed").length];
  return {
    ...head("diff-summary"),
    scenario: null,
    both: files.length - added - removed,
    changed: changed.length,
    winnersChanged: changed.filter(({ diff }) => diff.winner.changed).length,
    added,
    removed,
    files,
    notices: [],
  };
}

function statusOf({ files, options, winner, notices }: DiffFinding): DiffedFile["status"] {
  const { before = null, after = null } = files ?? {};
  if (before === null) return "added";
  if (after === null) return "removed";
  const moved = withoutEnding(before) !== withoutEnding(after);
  return moved || options.length > 0 || winner.changed || notices.length > 0 ? "changed" : "unchanged";
}

function nameOf({ files }: DiffFinding): string {
  const { before = null, after = null } = files ?? {};
  return before === null || after === null || before === after ? (after ?? before ?? "") : `${before} → ${after}`;
}
