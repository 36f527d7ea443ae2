/** What runs inside the report's page: inputs move, the engine that wrote the page prices again, the page follows. */
import { Story } from "./story.ts";

const stories = [...document.querySelectorAll<HTMLElement>(".story")].map((root) => new Story(root, keep));

/** The state of every story in the address bar: `hire.annualSalary=190000&hire.bonus=25%25`. */
function keep(): void {
  const state = stories.flatMap((one) => one.state()).join("&");
  history.replaceState(null, "", state === "" ? location.pathname + location.search : `#${state}`);
}

function readState(): void {
  const parts = location.hash.slice(1).split("&");
  const pairs = parts.flatMap((part): [string, string][] => {
    const cut = part.indexOf("=");
    return cut < 1 ? [] : [[decoded(part.slice(0, cut)), decoded(part.slice(cut + 1))]];
  });
  for (const one of stories) one.restore(pairs);
}

/** The text of a part of an address; as it stands where a person typed a bare `%`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Shows a place of the page, unfolding what it stands in; false where there is none. */
function goTo(id: string, link: HTMLElement): boolean {
  const own = stories.find((one) => one.root.contains(link));
  const target = document.getElementById(id);
  if (target === null) return false;
  const folded = target.closest("details") ?? target.querySelector("details");
  if (folded !== null && !folded.open) {
    folded.open = true;
    own?.explain();
  }
  const now = document.getElementById(id) ?? target;
  now.scrollIntoView();
  (now.matches("[tabindex]") ? now : now.querySelector<HTMLElement>("summary"))?.focus();
  return true;
}

/** The link that was clicked, or the one that heads the column of the number that was. */
function linkAt(clicked: Element): HTMLAnchorElement | null {
  const cell = clicked.closest<HTMLTableCellElement>("td.n");
  const heads = cell?.closest("table")?.tHead?.rows[0]?.cells;
  return (
    clicked.closest<HTMLAnchorElement>('a[href^="#"]') ??
    heads?.[cell?.cellIndex ?? 0]?.querySelector<HTMLAnchorElement>("a.why") ??
    null
  );
}

addEventListener("hashchange", () => {
  if (location.hash.includes("=")) readState();
});
// Links inside the page go there and leave the address bar to the inputs.
document.addEventListener("click", (event) => {
  const link = linkAt(event.target as Element);
  if (link !== null && goTo(decoded(link.hash.slice(1)), link)) event.preventDefault();
});
readState();
