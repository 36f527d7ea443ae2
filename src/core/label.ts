/**
 * What a line or a number is called: in English, and the key under which other languages have it. A key of null
 * means words of the user's own, which are the same in every language.
 */
export interface Label {
  readonly text: string;
  readonly key: string | null;
}
