import type { CaptionCode } from "../../analysis/workbook/workings.ts";
import type { WorkbookWords } from "../../language/workbook.ts";

/** The words of a workbook; a row without a caption does not compile. */
export type Said = WorkbookWords & { readonly captions: Readonly<Record<CaptionCode, string>> };
