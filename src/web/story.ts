/** One scenario of the page: its inputs, its cases, and its sections, which follow them. */
import { compare } from "../analysis/compare.ts";
import { decisionSteps, explanations, type Prices, prices } from "../analysis/report.ts";
import { type Locale, languages } from "../language/languages.ts";
import {
  casesSection,
  decisionSections,
  explanationSection,
  monthsSection,
  notesSection,
  priceSections,
  type Section,
  type SectionId,
} from "../report/report.ts";
import { fromPortable } from "../scenario/portable.ts";
import { Live } from "./live.ts";
import { Panel } from "./panel.ts";
import { WhatIf } from "./what-if.ts";

/** How long an input has to rest before what prices the scenario many times over follows, in milliseconds. */
const REST = 180;

/** How long that keeps the page busy before it may draw, in milliseconds. */
const SLICE = 8;

/** What follows a frame after the pictures. */
const BELOW: ReadonlySet<SectionId> = new Set(["comparison", "cases"]);

export class Story {
  readonly root: HTMLElement;
  readonly #prefix: string;
  readonly #locale: Locale;
  readonly #whatIf: WhatIf;
  readonly #live: Live;
  readonly #panel: Panel;
  readonly #keep: () => void;
  /** Whether the inputs moved since what is shown was priced. */
  #moved = false;
  #following = false;
  #rest = 0;

  /** `keep` is called when the inputs rest and all of the page has followed. */
  constructor(root: HTMLElement, keep: () => void) {
    this.root = root;
    this.#keep = keep;
    this.#prefix = root.dataset.prefix ?? "";
    const data = this.#find("scenario") as HTMLElement;
    this.#locale = data.dataset.locale as Locale;
    this.#whatIf = new WhatIf(fromPortable(data.textContent ?? ""), this.#find("case") as HTMLSelectElement | null);
    this.#live = new Live(this.#prefix);
    const words = languages[this.#locale].report;
    this.#panel = new Panel(root, this.#prefix, this.#whatIf, words, () => this.#show());
    for (const id of ["months", "explanations"] as const) {
      this.#find(id)
        ?.querySelector("details")
        ?.addEventListener("toggle", () => this.#unfolded(id));
    }
  }

  /** What is changed, as the parts of an address. */
  state(): string[] {
    return this.#whatIf.parts().map((part) => this.#prefix + part);
  }

  /** Takes over those of the parts of an address that are its own. */
  restore(parts: readonly (readonly [key: string, value: string])[]): void {
    const before = this.#whatIf.isChanged;
    const own = parts.filter(([key]) => key.startsWith(this.#prefix));
    this.#whatIf.restore(new Map(own.map(([key, value]) => [key.slice(this.#prefix.length), value])));
    if (before || this.#whatIf.isChanged) this.#show();
  }

  /** To be called where its explanations were unfolded. */
  explain(): void {
    this.#unfolded("explanations");
  }

  #find(id: string): HTMLElement | null {
    return document.getElementById(this.#prefix + id);
  }

  #isOpen(id: SectionId): boolean {
    return this.#find(id)?.querySelector("details")?.open ?? false;
  }

  #replace(section: Section): void {
    this.#live.replace(section, this.#whatIf.isChanged);
  }

  #show(): void {
    this.#moved = true;
    if (!this.#following) this.#follow();
    window.clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#work(this.#rested()), REST);
  }

  /** Prices what is tried and shows it, until the inputs rest: pictures in one frame, tables in the next. */
  async #follow(): Promise<void> {
    this.#following = true;
    try {
      while (this.#moved) {
        this.#moved = false;
        await frame();
        const now = prices(this.#whatIf.scenario);
        const sections = priceSections(now, this.#locale);
        for (const section of sections) if (!BELOW.has(section.id)) this.#replace(section);
        this.#panel.show();
        await frame();
        this.#showBelow(now, sections);
      }
    } finally {
      this.#following = false;
    }
  }

  #showBelow(now: Prices, sections: readonly Section[]): void {
    for (const section of sections) if (BELOW.has(section.id)) this.#replace(section);
    // A case has no cases of its own: those of the file stay beside it.
    const file = this.#whatIf.besideCase;
    if (file !== null) for (const section of casesSection(compare(file), this.#locale)) this.#replace(section);
    if (this.#isOpen("months")) this.#replace(monthsSection(now, this.#locale));
  }

  /** What prices the scenario many times over, in steps. */
  *#rested(): Generator {
    const { scenario } = this.#whatIf;
    this.#replace(notesSection(compare(scenario), this.#locale));
    yield;
    if (this.#isOpen("explanations")) this.#unfold("explanations");
    yield;
    const decided = yield* decisionSteps(scenario);
    for (const section of decisionSections(decided, this.#locale)) {
      this.#replace(section);
      yield;
    }
    this.#keep();
  }

  /** Takes the steps, a slice at a time, until the inputs move again. */
  #work(steps: Generator): void {
    const until = performance.now() + SLICE;
    while (performance.now() < until) if (steps.next().done === true) return;
    this.#rest = window.setTimeout(() => this.#work(steps));
  }

  #unfold(id: "months" | "explanations"): void {
    const { scenario } = this.#whatIf;
    const section =
      id === "months"
        ? monthsSection(prices(scenario), this.#locale)
        : explanationSection(explanations(scenario), compare(scenario), this.#locale);
    this.#replace(section);
  }

  #unfolded(id: "months" | "explanations"): void {
    if (this.#isOpen(id) && (this.#whatIf.isChanged || this.#live.isReplaced(id))) this.#unfold(id);
  }
}

const frame = () => new Promise(requestAnimationFrame);
