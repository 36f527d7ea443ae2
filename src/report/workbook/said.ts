import type { CaptionCode } from "../../analysis/workbook/workings.ts";
import type { Language } from "../../language/en.ts";

/** The words of a workbook; a row without a caption does not compile. */
export type Said = Language["workbook"] & { readonly captions: Readonly<Record<CaptionCode, string>> };
