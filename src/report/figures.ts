/** The shipped figures as a page and as tidy rows. */
import type {
  ComponentFigures,
  ComponentRate,
  Condition,
  DatedFigure,
  FiguresFinding,
  JurisdictionFigures,
  RateBase,
} from "../analysis/figures.ts";
import { defined } from "../core/defined.ts";
import { unitWithCurrency } from "../core/unit.ts";
import { doubtsOf } from "../figures/dated.ts";
import { labelOf } from "../figures/jurisdiction.ts";
import { jurisdictionOf } from "../figures/jurisdictions.ts";
import { figureText } from "../language/employer-taxes.ts";
import type { Language } from "../language/en.ts";
import type { Formatter } from "../language/format.ts";
import { type Locale, languages } from "../language/languages.ts";
import { formatter } from "../language/numbers.ts";
import { capital } from "../language/phrases.ts";
import {
  type Block,
  type Cell,
  type Column,
  type Document,
  type Row,
  type Tidy,
  textColumn,
  tidyRows,
} from "./document.ts";
import { EMPTY } from "./page.ts";

/** The page: every jurisdiction in a line or, of one, its rates, its limits and what an employer can set. */
export function document(finding: FiguresFinding, locale: Locale): Document {
  const words = languages[locale];
  const parts = finding.jurisdiction
    ? { links: true as const, ...new Pages(finding.jurisdiction, finding.read, locale).parts() }
    : { blocks: list(finding, locale), footnotes: [], notices: [words.figures.one, words.figures.outside] };
  return { locale, ...parts };
}

const cell = (text: string, footnote?: number): Cell =>
  text === "" ? EMPTY : { type: "text", text, ...defined({ footnote }) };

const line = (...cells: Cell[]): Row => ({ role: "line", cells });

const columns = (...headers: readonly (readonly [header: string, priority: number])[]): Column[] =>
  headers.map(([header, priority]) => textColumn(header, priority));

function list({ jurisdictions: all, read }: FiguresFinding, locale: Locale): Block[] {
  const { figures, month } = languages[locale];
  return [
    { block: "text", role: "title", text: figures.title },
    { block: "text", role: "subtitle", text: capital(figures.read(month(read))) },
    {
      block: "table",
      columns: columns([figures.name, 0], [figures.jurisdiction, 0], [figures.currency, 1], [figures.years, 0]),
      rows: all.map(({ id, title, currency, years }) =>
        line(cell(id), cell(figureText(locale, title)), cell(currency), cell(years.join(", "))),
      ),
    },
  ];
}

/** The page of one jurisdiction; its labels come from the register, in the reader's language. */
class Pages {
  readonly #finding: JurisdictionFigures;
  readonly #read: string;
  readonly #locale: Locale;
  readonly #words: Language["figures"];
  readonly #format: Formatter;
  readonly #footnotes: string[] = [];

  constructor(finding: JurisdictionFigures, read: string, locale: Locale) {
    this.#finding = finding;
    this.#read = languages[locale].month(read);
    this.#locale = locale;
    this.#words = languages[locale].figures;
    this.#format = formatter(locale);
  }

  parts(): Pick<Document, "blocks" | "footnotes" | "notices"> {
    const { id, title, currency, yearStart } = this.#finding;
    const words = this.#words;
    const month = languages[this.#locale].month(`2026-${String(yearStart).padStart(2, "0")}`).split(" ")[0] ?? "";
    const blocks: Block[] = [
      { block: "text", role: "title", text: `${this.#say(title)} (${id})` },
      { block: "text", role: "subtitle", text: `${words.subtitle(currency, month)}; ${words.read(this.#read)}` },
      this.#rates(),
      ...(this.#finding.limits.length > 0 ? [this.#limits()] : []),
      this.#settable(),
      ...(this.#finding.terms.length > 0 ? [this.#terms()] : []),
    ];
    const notes = this.#finding.notes.map((note) => this.#say(note));
    const { severance } = this.#finding;
    const law = severance ? [`${capital(this.#say(severance.say))} (${this.#say(severance.source)}).`] : [];
    return { blocks, footnotes: this.#footnotes, notices: [words.statuses, words.outside, ...law, ...notes] };
  }

  #status(figure: DatedFigure): string {
    const { statusOf } = this.#words;
    const doubts = doubtsOf(figure).map((one) => statusOf[one]);
    return doubts.length === 0 ? statusOf.final : doubts.join(", ");
  }

  #say(english: string): string {
    return figureText(this.#locale, english);
  }

  #label(id: string): string {
    const jurisdiction = jurisdictionOf(this.#finding.id);
    return this.#say((jurisdiction && labelOf(jurisdiction, id)) ?? id);
  }

  /** A limit in words: of `4 x pss` the name. */
  #limitLabel(text: string): string {
    return text
      .split(" ")
      .map((part) => (/^[a-z]\w+$/i.test(part) ? this.#label(part) : part === "x" ? "×" : part))
      .join(" ");
  }

  #bases(all: readonly RateBase[]): string {
    const { bases: named, base: words } = this.#words;
    const between = ({ on, above, upTo }: RateBase) => {
      const names = on
        .split(" ")
        .map((base) => (base in named ? named[base as keyof typeof named] : this.#label(base)));
      const base = names.join(" + ");
      if (above === undefined && upTo === undefined) return base;
      return `(${words(base, above && this.#limitLabel(above), upTo && this.#limitLabel(upTo))})`;
    };
    return all.map(between).join(" + ");
  }

  /** When a rule holds: words as the file has them, and bounds of numbers. */
  #when(all: readonly Condition[]): Cell {
    return cell(conditionsText(all, this.#words.bound, (number) => this.#format.number(number, 0)));
  }

  #footnote({ sources, note }: Pick<DatedFigure, "sources" | "note">): number {
    const text = `${sources.map((source) => this.#say(source)).join("; ")}${note ? ` (${this.#say(note)})` : ""}.`;
    const known = this.#footnotes.indexOf(text);
    return known < 0 ? this.#footnotes.push(text) : known + 1;
  }

  #period({ from, until }: DatedFigure): string {
    if (until === null) return this.#words.since(from);
    if (!from.endsWith("-01-01") || !until.endsWith("-01-01")) return this.#words.between(from, until);
    return this.#words.wholeYears(from.slice(0, 4), `${Number(until.slice(0, 4)) - 1}`);
  }

  #rates(): Block {
    const words = this.#words;
    const rows = this.#finding.components.flatMap((component) =>
      component.rates.flatMap((rate) => this.#rateRows(component, rate)),
    );
    return {
      block: "table",
      caption: words.rates,
      columns: columns(
        [words.component, 0],
        [words.rate, 0],
        [words.of, 3],
        [words.when, 1],
        [words.inForce, 0],
        [words.status, 2],
      ),
      rows,
    };
  }

  #rateRows({ label }: ComponentFigures, componentRate: ComponentRate): Row[] {
    const { bases, when, rate, share, above, upTo, amountPer, scale, least } = componentRate;
    const words = this.#words;
    const base = scale ? words.allOf(this.#bases(bases)) : this.#bases(bases);
    const of = amountPer ? "" : words.base(base, above && this.#limitLabel(above), upTo && this.#limitLabel(upTo));
    const name = this.#say(label);
    if (typeof rate === "string") {
      return [line(cell(name), cell(words[rate]), cell(of), this.#when(when), EMPTY, EMPTY)];
    }
    return rate.map((figure) => {
      const part = share?.find(({ from }) => from === figure.from) ?? share?.at(-1);
      const percent = amountPer
        ? words.amountPer[amountPer](this.#format.money(figure.value, this.#finding.currency))
        : this.#format.quantity(figure.value, "ratio");
      const from = least?.find(({ from }) => from === figure.from) ?? least?.at(-1);
      const text = from
        ? words.fading(
            this.#format.quantity(from.value, "ratio"),
            this.#format.quantity(from.value + figure.value, "ratio"),
          )
        : part
          ? words.shareOf(this.#format.quantity(part.value, "ratio"), percent)
          : percent;
      return line(
        cell(name),
        cell(text, this.#footnote(figure)),
        cell(of),
        this.#when(when),
        cell(this.#period(figure)),
        cell(this.#status(figure)),
      );
    });
  }

  #limits(): Block {
    const words = this.#words;
    return {
      block: "table",
      caption: words.limits,
      columns: columns([words.limit, 0], [words.amount, 0], [words.inForce, 1], [words.status, 0]),
      rows: this.#finding.limits.flatMap(({ id, per, figures }) =>
        figures.map((figure) =>
          line(
            cell(this.#limitLabel(id)),
            cell(
              words.amountPer[per](this.#format.money(figure.value, this.#finding.currency)),
              this.#footnote(figure),
            ),
            cell(this.#period(figure)),
            cell(this.#status(figure)),
          ),
        ),
      ),
    };
  }

  #settable(): Block {
    const words = this.#words;
    const own = this.#finding.components.map(({ id, own: { why, without, assumed } }) => {
      const said = assumed ? this.#say(assumed) : words.without[without];
      return line(cell(id), cell(said), cell(this.#say(why)));
    });
    const limits = this.#finding.limits.map(({ id }) =>
      line(cell(id), cell(words.without.figures), cell(this.#limitLabel(id))),
    );
    const facts = this.#finding.facts.map(({ id, why, assumed, words: choices }) => {
      const named = (word: string) => (this.#say(word) === word ? word : `${word} = ${this.#say(word)}`);
      const among = choices ? ` (${Object.keys(choices).map(named).join(", ")})` : "";
      return line(cell(`${id}${among}`), cell(this.#say(assumed.say)), cell(this.#say(why)));
    });
    return {
      block: "table",
      caption: words.settable,
      columns: columns([words.key, 0], [words.default, 0], [words.why, 0]),
      rows: [...own, ...limits, ...facts],
    };
  }

  #terms(): Block {
    const words = this.#words;
    return {
      block: "table",
      caption: words.terms,
      columns: columns([words.key, 0], [words.why, 0]),
      rows: this.#finding.terms.map(({ field, value, say, source }) =>
        line(cell(`${field}: ${value}`), cell(this.#say(say), this.#footnote({ sources: [source] }))),
      ),
    };
  }
}

/** One row a figure, then one a number or word that an employer can give; of the list, one row a jurisdiction. */
export function tidy({ jurisdictions: all, jurisdiction }: FiguresFinding): Tidy {
  if (jurisdiction !== undefined) return figureRows(jurisdiction);
  return tidyRows(all, {
    jurisdiction: ({ id }) => id,
    title: ({ title }) => title,
    currency: ({ currency }) => currency,
    years: ({ years }) => years.join(" "),
  });
}

/** A figure, or what an employer can set. */
interface FigureRow {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly figure?: DatedFigure;
  readonly rate?: Partial<ComponentRate>;
  readonly assumed?: string;
  readonly why?: string;
}

function figureRows(jurisdiction: JurisdictionFigures): Tidy {
  const { id: name, components, limits, facts, currency } = jurisdiction;
  const rows: FigureRow[] = [
    ...components.flatMap(({ id, label, rates }) =>
      rates.flatMap((rate) => {
        const dated = (kind: string) => (figure: DatedFigure) => {
          const unit = rate.amountPer ? `${currency}/${rate.amountPer}` : "ratio";
          return { kind: rate.amountPer ? "amount" : kind, id, label, unit, figure, rate };
        };
        const own = typeof rate.rate === "string" ? [] : rate.rate;
        return [...own.map(dated("rate")), ...(rate.share ?? []).map(dated("share"))];
      }),
    ),
    ...limits.flatMap(({ id, label, per, figures }) =>
      figures.map((figure) => ({ kind: "limit", id, label, unit: `${currency}/${per}`, figure })),
    ),
    ...components.map(({ id, label, own: { sets, assumed, without, why } }) => {
      const unit = sets === "rate" ? "ratio" : `${currency}/year`;
      return { kind: "own", id, label, unit, assumed: assumed ?? without, why };
    }),
    ...facts.map(({ id, label, unit, words, assumed, why }) => {
      const said = unit ? unitWithCurrency(unit, currency) : Object.keys(words ?? {}).join(" ");
      return { kind: "fact", id, label, unit: said, assumed: assumed.say, why };
    }),
  ];
  return tidyRows(rows, {
    jurisdiction: () => name,
    kind: ({ kind }) => kind,
    id: ({ id }) => id,
    label: ({ label }) => label,
    appliesTo: ({ figure, rate }) => figure && conditionsInData(rate?.when ?? []),
    figure: ({ figure }) => figure?.value,
    unit: ({ unit }) => unit,
    above: ({ rate }) => rate?.above,
    upTo: ({ rate }) => rate?.upTo,
    limits: ({ rate }) => rate?.limits,
    validFrom: ({ figure }) => figure?.from,
    validUntil: ({ figure }) => figure?.until,
    status: ({ figure }) => figure?.status,
    source: ({ figure }) => figure?.sources.join("; "),
    assumed: ({ assumed }) => assumed,
    why: ({ why }) => why,
  });
}

/** Words as the file has them, and bounds of numbers. */
function conditionsText(
  all: readonly Condition[],
  bound: Language["figures"]["bound"],
  number: (value: number) => string,
): string {
  const said = all.map((one) => {
    if ("is" in one) return `${one.fact} ${one.is}`;
    return "atLeast" in one ? bound.atLeast(one.fact, number(one.atLeast)) : bound.above(one.fact, number(one.above));
  });
  return said.join(", ");
}

/** The same in rows of data, which no language changes: `headcount at least 10, zone 1`. */
export const conditionsInData = (all: readonly Condition[]): string =>
  conditionsText(all, languages.en.figures.bound, String);
