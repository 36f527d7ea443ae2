/** What runs inside the report's page: inputs move, the engine that wrote the page prices again, the page follows. */
import { decisions, explanations, prices } from "../analysis/report.ts";
import { type Locale, languages } from "../language/languages.ts";
import { sectionBody } from "../render/html.ts";
import { decisionSections, explanationSection, priceSections, type Section } from "../report/report.ts";
import { fromPortable } from "../scenario/portable.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { asWritten, readWritten, withNumbers } from "../scenario/with-numbers.ts";

/** How long an input has to rest before what prices the scenario many times over follows. */
const REST = 180;

const data = element("scenario");
const locale = data.dataset.locale as Locale;
const words = languages[locale].report;
const file = fromPortable(data.textContent ?? "");
const moved = new Map<string, number>();
let frame = 0;
let rest = 0;

/** The texts of the written page, by section, against which a changed number is told. */
const written = new Map<string, readonly string[]>();

const controls = [...document.querySelectorAll<HTMLElement>(".control")].map((box) => {
  const address = box.dataset.address ?? "";
  const slider = box.querySelector<HTMLInputElement>("input[type=range]") as HTMLInputElement;
  const field = box.querySelector<HTMLInputElement>("input[type=text]") as HTMLInputElement;
  return { box, address, slider, field, step: Number(slider.dataset.step) };
});

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no element ${id}`);
  return found;
}

function scenario(): Scenario {
  return moved.size === 0 ? file : withNumbers(file, Object.fromEntries(moved));
}

/** The number that a text stands for at an address: `190000`, `190k` or `25%`; undefined where it is none that the field allows. */
function read(address: string, text: string): number | undefined {
  const known = file.assumptions.get(address);
  const value = known && readWritten(known, text);
  if (value === undefined) return undefined;
  try {
    withNumbers(file, { [address]: value });
    return value;
  } catch {
    return undefined;
  }
}

function move(address: string, value: number): void {
  if (file.assumptions.get(address)?.quantity.value === value) moved.delete(address);
  else moved.set(address, value);
  show();
}

/** Everything that follows the inputs, at most once a frame; what takes longer when they rest. */
function show(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    const now = scenario();
    for (const section of priceSections(prices(now), locale)) replace(section);
    if (isOpen("explanations")) replace(explanationSection(explanations(now), locale));
    showState();
  });
  window.clearTimeout(rest);
  rest = window.setTimeout(() => {
    for (const section of decisionSections(decisions(scenario()), locale)) replace(section);
    history.replaceState(null, "", hash() === "" ? location.pathname + location.search : `#${hash()}`);
  }, REST);
}

function replace(section: Section): void {
  const inner = document.getElementById(`${section.id}-inner`);
  if (inner === null) return;
  if (!written.has(section.id))
    written.set(
      section.id,
      leaves(inner).map(({ textContent }) => textContent ?? ""),
    );
  inner.innerHTML = sectionBody(section);
  if (moved.size === 0) return;
  const before = written.get(section.id) ?? [];
  const after = leaves(inner);
  const same = before.length === after.length;
  for (const [index, leaf] of after.entries()) {
    if (same ? leaf.textContent !== before[index] : !before.includes(leaf.textContent ?? ""))
      leaf.classList.add("changed");
  }
}

const leaves = (inner: HTMLElement): Element[] => [...inner.querySelectorAll("td,p.verdict,svg text")];

const isOpen = (id: string): boolean => document.querySelector<HTMLDetailsElement>(`#${id} details`)?.open ?? false;

function flags(): string {
  return [...moved]
    .map(
      ([address, value]) =>
        `--set ${address}=${asWritten({ unit: file.assumptions.get(address)?.unit ?? "money" }, value)}`,
    )
    .join(" ");
}

/** The state for the address bar: `hire.annualSalary=190000&hire.bonus=25%25`. */
function hash(): string {
  return [...moved]
    .map(([address, value]) => {
      const text = asWritten({ unit: file.assumptions.get(address)?.unit ?? "money" }, value);
      return `${address}=${encodeURIComponent(text)}`;
    })
    .join("&");
}

function showState(): void {
  for (const { box, address, slider, field } of controls) {
    const known = file.assumptions.get(address);
    const value = moved.get(address) ?? known?.quantity.value ?? 0;
    const text = asWritten({ unit: known?.unit ?? "money" }, value);
    slider.value = String(value);
    slider.setAttribute("aria-valuetext", text);
    if (document.activeElement !== field) field.value = text;
    field.removeAttribute("aria-invalid");
    box.classList.toggle("moved", moved.has(address));
  }
  const line = element("flags") as HTMLInputElement;
  line.value = flags();
  line.hidden = moved.size === 0;
  element("state").textContent = moved.size === 0 ? words.unchanged : words.changed(moved.size);
  for (const id of ["reset", "copy"]) (element(id) as HTMLButtonElement).disabled = moved.size === 0;
}

function fromHash(): void {
  moved.clear();
  for (const part of location.hash.slice(1).split("&")) {
    const cut = part.indexOf("=");
    if (cut < 1) continue;
    const address = part.slice(0, cut);
    const value = read(address, decoded(part.slice(cut + 1)));
    if (value !== undefined && file.assumptions.get(address)?.quantity.value !== value) moved.set(address, value);
  }
}

/** The text of a part of an address; as it stands where a person typed a bare `%`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function start(): void {
  for (const { address, slider, field, step } of controls) {
    slider.addEventListener("input", () => {
      const rounded = Number((Math.round(Number(slider.value) / step) * step).toPrecision(12));
      const value = Math.min(Number(slider.max), Math.max(Number(slider.min), rounded));
      field.value = asWritten({ unit: file.assumptions.get(address)?.unit ?? "money" }, value);
      move(address, value);
    });
    field.addEventListener("input", () => {
      const value = read(address, field.value);
      if (value === undefined) field.setAttribute("aria-invalid", "true");
      else move(address, value);
    });
  }
  if (controls.length > 0) {
    element("reset").addEventListener("click", () => {
      moved.clear();
      show();
    });
    element("copy").addEventListener("click", () => copy());
    element("try").hidden = false;
  }
  document.querySelector("#explanations details")?.addEventListener("toggle", () => {
    if (moved.size > 0 && isOpen("explanations")) replace(explanationSection(explanations(scenario()), locale));
  });
  addEventListener("hashchange", () => {
    if (!location.hash.includes("=")) return;
    fromHash();
    show();
  });
  // Links inside the page go there and leave the address bar to the inputs.
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (link !== null && goTo(decoded(link.hash.slice(1)))) event.preventDefault();
  });
  fromHash();
  if (moved.size > 0) show();
}

/** Shows a place of the page, unfolding what it stands in; false where there is none. */
function goTo(id: string): boolean {
  const target = document.getElementById(id);
  if (target === null) return false;
  const folded = target.closest("details") ?? target.querySelector("details");
  if (folded !== null) folded.open = true;
  const now = document.getElementById(id) ?? target;
  now.scrollIntoView();
  (now.matches("[tabindex]") ? now : now.querySelector<HTMLElement>("summary"))?.focus();
  return true;
}

async function copy(): Promise<void> {
  const line = element("flags") as HTMLInputElement;
  line.select();
  try {
    await navigator.clipboard.writeText(line.value);
    element("state").textContent = words.copied;
  } catch {
    // A browser that keeps the clipboard from local files: the line stands selected, to be copied by hand.
    line.focus();
  }
}

start();
