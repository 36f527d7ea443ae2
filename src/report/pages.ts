/** The page and the rows of each finding: what is missing does not compile. */
import type { Finding } from "../analysis/findings.ts";
import type { Locale } from "../language/languages.ts";
import * as breakEven from "./break-even.ts";
import * as check from "./check.ts";
import * as compare from "./compare.ts";
import * as diff from "./diff.ts";
import * as diffSummary from "./diff-summary.ts";
import type { Document, Tidy } from "./document.ts";
import * as explain from "./explain.ts";
import * as figures from "./figures.ts";
import * as schedule from "./schedule.ts";
import * as sensitivity from "./sensitivity.ts";
import * as simulate from "./simulate.ts";

type Pages = {
  readonly [F in Finding as F["finding"]]: {
    document(finding: F, locale: Locale): Document;
    tidy(finding: F): Tidy;
  };
};

const pages: Pages = {
  "break-even": breakEven,
  check,
  compare,
  diff,
  "diff-summary": diffSummary,
  explain,
  figures,
  schedule,
  sensitivity,
  simulate,
};

/** The pages of one finding. @throws TypeError where it is none */
function pagesOf<F extends Finding>(finding: F): { document(of: F, locale: Locale): Document; tidy(of: F): Tidy } {
  const name = (finding as Partial<Finding> | null | undefined)?.finding;
  if (name === undefined || !Object.hasOwn(pages, name))
    throw new TypeError("a finding was expected, as the questions give it");
  return pages[name] as never;
}

export const documentOf = (finding: Finding, locale: Locale): Document => pagesOf(finding).document(finding, locale);
export const tidyOf = (finding: Finding): Tidy => pagesOf(finding).tidy(finding);
