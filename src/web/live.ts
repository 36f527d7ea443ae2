/** The sections of a written page, each replaced by what is repriced, with the changed numbers marked. */
import { sectionBody } from "../render/html.ts";
import type { Section } from "../report/report.ts";

export class Live {
  readonly #prefix: string;
  /** The texts of the written page, by section, against which a changed number is told. */
  readonly #written = new Map<string, readonly string[]>();
  /** What stands in each section that was replaced. */
  readonly #shown = new Map<string, string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  isReplaced(id: Section["id"]): boolean {
    return this.#written.has(id);
  }

  /** `mark`: whether what differs from the written page is marked. */
  replace(section: Section, mark: boolean): void {
    const inner = document.getElementById(`${this.#prefix}${section.id}-inner`);
    if (inner === null) return;
    const body = sectionBody(section, this.#prefix);
    if (this.#shown.get(section.id) === body) return;
    this.#shown.set(section.id, body);
    const written = this.#written.get(section.id) ?? leaves(inner).map(textOf);
    this.#written.set(section.id, written);
    const made = document.createElement("template");
    made.innerHTML = body;
    if (mark) markChanged(leaves(made.content), written);
    patch(inner, made.content);
  }
}

const leaves = (inner: ParentNode): Element[] => [...inner.querySelectorAll("td,p.verdict,svg text")];
const textOf = ({ textContent }: Node): string => textContent ?? "";

/** Where there are as many as were written each is held against its own, otherwise against all of them. */
function markChanged(now: readonly Element[], written: readonly string[]): void {
  const same = now.length === written.length;
  const known = new Set(written);
  for (const [index, leaf] of now.entries()) {
    const text = textOf(leaf);
    if (same ? text !== written[index] : !known.has(text)) leaf.classList.add("changed");
  }
}

/** Makes the content of one node that of another; what is alike stays, with its focus, its scrolling and its layout. */
function patch(from: Node, to: Node): void {
  const [old, now] = [[...from.childNodes], [...to.childNodes]];
  const alike = old.length === now.length && old.every(({ nodeName }, index) => nodeName === now[index]?.nodeName);
  if (!alike) {
    (from as ParentNode & Node).replaceChildren(...now);
    return;
  }
  for (const [index, one] of old.entries()) {
    const other = now[index] as ChildNode;
    if (one instanceof Text && one.data !== textOf(other)) one.data = textOf(other);
    if (one instanceof Element) {
      patchAttributes(one, other as Element);
      patch(one, other);
    }
  }
}

function patchAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}
