/** One scenario of the page: its inputs, its cases, and its sections, which follow them. */
import { compare } from "../analysis/compare.ts";
import { decisions, explanations, type Prices, prices } from "../analysis/report.ts";
import { type Locale, languages } from "../language/languages.ts";
import { priced } from "../pricing/priced.ts";
import { sectionBody } from "../render/html.ts";
import {
  casesSection,
  decisionSections,
  explanationSection,
  monthsSection,
  notesSection,
  priceSections,
  type Section,
} from "../report/report.ts";
import { fromPortable } from "../scenario/portable.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { asWritten, readWritten, withNumbers } from "../scenario/with-numbers.ts";

/** How long an input has to rest before what prices the scenario many times over follows. */
const REST = 180;

/** What is worked out only where it is unfolded. */
const FOLDED = ["months", "explanations"] as const;
type Folded = (typeof FOLDED)[number];

export interface Story {
  readonly root: HTMLElement;
  /** What is changed, as the parts of an address. */
  state(): string[];
  /** Takes over those of the parts that are its own. */
  restore(parts: readonly (readonly [key: string, value: string])[]): void;
  /** To be called where its explanations were unfolded. */
  unfolded(): void;
}

export function story(root: HTMLElement, keep: () => void): Story {
  const prefix = root.dataset.prefix ?? "";
  const find = <E extends HTMLElement>(id: string) => document.getElementById(prefix + id) as E | null;
  const data = find("scenario") as HTMLElement;
  const locale = data.dataset.locale as Locale;
  const words = languages[locale].report;
  const file = fromPortable(data.textContent ?? "");
  const chooser = find<HTMLSelectElement>("case");
  const moved = new Map<string, number>();
  let frame = 0;
  let rest = 0;

  /** The texts of the written page, by section, against which a changed number is told. */
  const written = new Map<string, readonly string[]>();
  /** What stands in each section that was replaced. */
  const shown = new Map<string, string>();

  const controls = [...root.querySelectorAll<HTMLElement>(".control")].map((box) => ({
    box,
    address: box.dataset.address ?? "",
    slider: box.querySelector<HTMLInputElement>("input[type=range]") as HTMLInputElement,
    field: box.querySelector<HTMLInputElement>("input[type=text]") as HTMLInputElement,
  }));

  /** The case that is chosen, without what is moved. */
  const base = (): Scenario => file.cases.find(({ id }) => id === chooser?.value)?.scenario ?? file;
  /** Whether the page shows something else than what was written. */
  const isChanged = (): boolean => moved.size > 0 || base() !== file;
  const known = (address: string) => base().assumptions.get(address);
  const text = (address: string, value: number) => asWritten(known(address) ?? { unit: "money" }, value);

  function withMoved(scenario: Scenario): Scenario {
    const own = [...moved].filter(([address]) => scenario.assumptions.has(address));
    return own.length === 0 ? scenario : withNumbers(scenario, Object.fromEntries(own));
  }

  /** The number that a text stands for at an address; undefined where it is none that the field allows, or more than can be priced. */
  function read(address: string, words: string): number | undefined {
    const assumption = known(address);
    const value = assumption && readWritten(assumption, words);
    if (value === undefined) return undefined;
    try {
      priced(withNumbers(withMoved(base()), { [address]: value }));
      return value;
    } catch {
      return undefined;
    }
  }

  function move(address: string, value: number): void {
    if (known(address)?.quantity.value === value) moved.delete(address);
    else moved.set(address, value);
    show();
  }

  /** Everything that follows the inputs, at most once a frame; what takes longer when they rest. */
  function show(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const now = prices(withMoved(base()));
      const sections = priceSections(now, locale);
      // A case has no cases of its own: those of the file stay beside it.
      const beside = base() === file ? [] : casesSection(compare(withMoved(file)), locale);
      for (const section of [...sections, ...beside]) replace(section);
      for (const id of FOLDED) if (isOpen(id)) unfold(id, now);
      showState();
    });
    window.clearTimeout(rest);
    rest = window.setTimeout(() => {
      const now = withMoved(base());
      replace(notesSection(compare(now), locale));
      for (const section of decisionSections(decisions(now), locale)) replace(section);
      keep();
    }, REST);
  }

  const detailsOf = (id: Folded) => find(id)?.querySelector("details") ?? null;
  const isOpen = (id: Folded): boolean => detailsOf(id)?.open ?? false;

  function unfold(id: Folded, now: Prices): void {
    if (id === "months") replace(monthsSection(now, locale));
    else replace(explanationSection(explanations(withMoved(base())), now.compare, locale));
  }

  function replace(section: Section): void {
    const inner = find(`${section.id}-inner`);
    if (inner === null) return;
    const body = sectionBody(section, prefix);
    if (shown.get(section.id) === body) return;
    shown.set(section.id, body);
    const texts = () => leaves(inner).map(({ textContent }) => textContent ?? "");
    if (!written.has(section.id)) written.set(section.id, texts());
    inner.innerHTML = body;
    if (!isChanged()) return;
    const before = written.get(section.id) ?? [];
    const after = leaves(inner);
    const same = before.length === after.length;
    const known = new Set(before);
    for (const [index, leaf] of after.entries()) {
      const own = leaf.textContent ?? "";
      if (same ? own !== before[index] : !known.has(own)) leaf.classList.add("changed");
    }
  }

  function flags(): string {
    const one = base() === file ? [] : [`--case ${chooser?.value}`];
    return [...one, ...[...moved].map(([address, value]) => `--set ${address}=${text(address, value)}`)].join(" ");
  }

  function showState(): void {
    for (const { box, address, slider, field } of controls) {
      const value = moved.get(address) ?? known(address)?.quantity.value ?? 0;
      const shown = text(address, value);
      slider.value = String(value);
      slider.setAttribute("aria-valuetext", shown);
      if (document.activeElement !== field) field.value = shown;
      field.removeAttribute("aria-invalid");
      box.classList.toggle("moved", moved.has(address));
    }
    const line = find<HTMLInputElement>("flags");
    const [state, said] = [find("state"), find("shown")];
    if (line === null || state === null || said === null) return;
    const changed = isChanged();
    line.value = flags();
    line.hidden = !changed;
    state.textContent = moved.size === 0 ? (changed ? "" : words.unchanged) : words.changed(moved.size);
    said.textContent = changed ? words.shown(flags()) : "";
    find("try")?.classList.toggle("moved", changed);
    for (const id of ["reset", "copy"]) find(id)?.toggleAttribute("disabled", !changed);
  }

  async function copy(): Promise<void> {
    const line = find<HTMLInputElement>("flags");
    const state = find("state");
    if (line === null || state === null) return;
    line.select();
    try {
      await navigator.clipboard.writeText(line.value);
      state.textContent = words.copied;
    } catch {
      // A browser that keeps the clipboard from local files: the line stands selected, to be copied by hand.
      line.focus();
    }
  }

  for (const { address, slider, field } of controls) {
    const step = Number(slider.dataset.step);
    slider.addEventListener("input", () => {
      const rounded = Number((Math.round(Number(slider.value) / step) * step).toPrecision(12));
      const value = Math.min(Number(slider.max), Math.max(Number(slider.min), rounded));
      field.value = text(address, value);
      move(address, value);
    });
    field.addEventListener("input", () => {
      const value = read(address, field.value);
      if (value === undefined) field.setAttribute("aria-invalid", "true");
      else move(address, value);
    });
  }
  find("reset")?.addEventListener("click", () => {
    moved.clear();
    if (chooser !== null) chooser.value = "";
    show();
  });
  find("copy")?.addEventListener("click", () => copy());
  chooser?.addEventListener("change", show);
  const unfolded = (id: Folded) => {
    if (isOpen(id) && (isChanged() || written.has(id))) unfold(id, prices(withMoved(base())));
  };
  for (const id of FOLDED) detailsOf(id)?.addEventListener("toggle", () => unfolded(id));
  const tryIt = find("try");
  if (tryIt !== null) tryIt.hidden = false;

  return {
    root,
    unfolded: () => unfolded("explanations"),
    state() {
      const one = base() === file ? [] : [`${prefix}case=${chooser?.value}`];
      const numbers = [...moved].map(
        ([address, value]) => `${prefix}${address}=${encodeURIComponent(text(address, value))}`,
      );
      return [...one, ...numbers];
    },
    restore(parts) {
      const before = isChanged();
      moved.clear();
      const own = new Map(
        parts.flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [])),
      );
      if (chooser !== null)
        chooser.value = file.cases.some(({ id }) => id === own.get("case")) ? (own.get("case") ?? "") : "";
      for (const [address, written] of own) {
        const value = read(address, written);
        if (value !== undefined && known(address)?.quantity.value !== value) moved.set(address, value);
      }
      if (before || isChanged()) show();
    },
  };
}

const leaves = (inner: HTMLElement): Element[] => [...inner.querySelectorAll("td,p.verdict,svg text")];
