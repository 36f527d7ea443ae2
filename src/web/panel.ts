/** The inputs to try, the line of flags, and the buttons beside them. */
import type { Language } from "../language/en.ts";
import type { WhatIf } from "./what-if.ts";

interface Control {
  readonly box: HTMLElement;
  readonly address: string;
  readonly slider: HTMLInputElement;
  readonly field: HTMLInputElement;
}

export class Panel {
  readonly #whatIf: WhatIf;
  readonly #words: Language["report"];
  readonly #find: <E extends HTMLElement>(id: string) => E | null;
  readonly #controls: readonly Control[];

  /** `changed` is called when a reader changed anything. */
  constructor(root: HTMLElement, prefix: string, whatIf: WhatIf, words: Language["report"], changed: () => void) {
    this.#whatIf = whatIf;
    this.#words = words;
    this.#find = <E extends HTMLElement>(id: string) => document.getElementById(prefix + id) as E | null;
    this.#controls = [...root.querySelectorAll<HTMLElement>(".control")].map((box) => ({
      box,
      address: box.dataset.address ?? "",
      slider: box.querySelector("input[type=range]") as HTMLInputElement,
      field: box.querySelector("input[type=text]") as HTMLInputElement,
    }));
    for (const control of this.#controls) this.#listen(control, changed);
    this.#find("reset")?.addEventListener("click", () => {
      whatIf.reset();
      changed();
    });
    this.#find("copy")?.addEventListener("click", () => this.#copy());
    this.#find("case")?.addEventListener("change", changed);
    this.#find("try")?.removeAttribute("hidden");
  }

  #listen({ address, slider, field }: Control, changed: () => void): void {
    const step = Number(slider.dataset.step);
    slider.addEventListener("input", () => {
      const rounded = Number((Math.round(Number(slider.value) / step) * step).toPrecision(12));
      const value = Math.min(Number(slider.max), Math.max(Number(slider.min), rounded));
      field.value = this.#whatIf.text(address, value);
      this.#whatIf.move(address, value);
      changed();
    });
    field.addEventListener("input", () => {
      const value = this.#whatIf.read(address, field.value);
      if (value === undefined) {
        field.setAttribute("aria-invalid", "true");
        return;
      }
      this.#whatIf.move(address, value);
      changed();
    });
  }

  /** Shows what is tried. */
  show(): void {
    for (const control of this.#controls) this.#showControl(control);
    const line = this.#find<HTMLInputElement>("flags");
    const [state, said] = [this.#find("state"), this.#find("shown")];
    if (line === null || state === null || said === null) return;
    const { isChanged, count } = this.#whatIf;
    const words = this.#words;
    line.value = this.#whatIf.flags();
    line.hidden = !isChanged;
    state.textContent = count === 0 ? (isChanged ? "" : words.unchanged) : words.changed(count);
    said.textContent = isChanged ? words.shown(line.value) : "";
    this.#find("try")?.classList.toggle("moved", isChanged);
    for (const id of ["reset", "copy"]) this.#find(id)?.toggleAttribute("disabled", !isChanged);
  }

  #showControl({ box, address, slider, field }: Control): void {
    const text = this.#whatIf.text(address);
    slider.value = String(this.#whatIf.value(address));
    slider.setAttribute("aria-valuetext", text);
    if (document.activeElement !== field) field.value = text;
    field.removeAttribute("aria-invalid");
    box.classList.toggle("moved", this.#whatIf.isMoved(address));
  }

  async #copy(): Promise<void> {
    const line = this.#find<HTMLInputElement>("flags");
    const state = this.#find("state");
    if (line === null || state === null) return;
    line.select();
    try {
      await navigator.clipboard.writeText(line.value);
      state.textContent = this.#words.copied;
    } catch {
      // A browser that keeps the clipboard from local files: the line stands selected, to be copied by hand.
      line.focus();
    }
  }
}
