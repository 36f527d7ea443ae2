/** Parts of a page that are wider than a screen may be. */
import { escapeHtml } from "./escape.ts";

/** HTML that scrolls by itself: the keyboard reaches it, and it is called by its name and its caption. */
export function region(kind: string, name: string, caption: string | undefined, html: string, id?: string): string {
  const label = escapeHtml(caption === undefined ? name : `${name}, ${caption}`);
  const anchor = id === undefined ? "" : ` id="${id}"`;
  return `<div class="${kind}"${anchor} tabindex="0" role="region" aria-label="${label}">${html}</div>`;
}
