/** A text in every language that the human outputs speak. */
export interface Text {
  readonly en: string;
  readonly nl: string;
}

/** A language of the human outputs; data outputs are never localised. */
export type Locale = keyof Text;
