/** What a reader tries on a scenario: one of its cases, and numbers in place of its own. */
import { priced } from "../pricing/priced.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { asWritten, readWritten, withNumbers } from "../scenario/with-numbers.ts";

export class WhatIf {
  readonly #file: Scenario;
  /** Where a case is chosen; null where the file has none. */
  readonly #chooser: HTMLSelectElement | null;
  readonly #moved = new Map<string, number>();

  constructor(file: Scenario, chooser: HTMLSelectElement | null) {
    this.#file = file;
    this.#chooser = chooser;
  }

  /** The case that is chosen, or the file, without what is moved. */
  get #base(): Scenario {
    return this.#file.cases.find(({ id }) => id === this.#chooser?.value)?.scenario ?? this.#file;
  }

  /** The scenario as it is tried. */
  get scenario(): Scenario {
    return this.#withMoved(this.#base);
  }

  /** The file with the numbers that are moved, where one of its cases is tried. */
  get besideCase(): Scenario | null {
    return this.#base === this.#file ? null : this.#withMoved(this.#file);
  }

  /** How many numbers are moved. */
  get count(): number {
    return this.#moved.size;
  }

  /** Whether anything differs from the file. */
  get isChanged(): boolean {
    return this.count > 0 || this.#base !== this.#file;
  }

  isMoved(address: string): boolean {
    return this.#moved.has(address);
  }

  value(address: string): number {
    return this.#moved.get(address) ?? this.#known(address)?.quantity.value ?? 0;
  }

  /** A value as a file would write it. */
  text(address: string, value = this.value(address)): string {
    return asWritten(this.#known(address) ?? { unit: "money" }, value);
  }

  /** The number that a text stands for at an address; undefined where the field does not allow it, or it is more than can be priced. */
  read(address: string, words: string): number | undefined {
    const assumption = this.#known(address);
    const value = assumption && readWritten(assumption, words);
    if (value === undefined) return undefined;
    try {
      priced(withNumbers(this.scenario, { [address]: value }));
      return value;
    } catch {
      return undefined;
    }
  }

  move(address: string, value: number): void {
    if (this.#known(address)?.quantity.value === value) this.#moved.delete(address);
    else this.#moved.set(address, value);
  }

  reset(): void {
    this.#moved.clear();
    this.#choose("");
  }

  /** The flags of a command that shows the same. */
  flags(): string {
    const one = this.#base === this.#file ? [] : [`--case ${this.#chooser?.value}`];
    return [...one, ...this.#numbers((address, text) => `--set ${address}=${text}`)].join(" ");
  }

  /** The parts of an address that shows the same. */
  parts(): string[] {
    const one = this.#base === this.#file ? [] : [`case=${this.#chooser?.value}`];
    return [...one, ...this.#numbers((address, text) => `${address}=${encodeURIComponent(text)}`)];
  }

  /** Takes over the parts of an address, in place of everything that was tried. */
  restore(parts: ReadonlyMap<string, string>): void {
    this.reset();
    const chosen = parts.get("case") ?? "";
    if (this.#file.cases.some(({ id }) => id === chosen)) this.#choose(chosen);
    for (const [address, words] of parts) {
      const value = this.read(address, words);
      if (value !== undefined) this.move(address, value);
    }
  }

  #choose(id: string): void {
    if (this.#chooser !== null) this.#chooser.value = id;
  }

  #known(address: string) {
    return this.#base.assumptions.get(address);
  }

  #withMoved(scenario: Scenario): Scenario {
    const own = [...this.#moved].filter(([address]) => scenario.assumptions.has(address));
    return own.length === 0 ? scenario : withNumbers(scenario, Object.fromEntries(own));
  }

  #numbers(part: (address: string, text: string) => string): string[] {
    return [...this.#moved].map(([address, value]) => part(address, this.text(address, value)));
  }
}
