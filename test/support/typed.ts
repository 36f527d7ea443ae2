/** Works out a printed formula as a reader would type it, knowing nothing of how it was printed. */

import type { FlowTrace } from "../../src/core/trace.ts";
import type { Locale } from "../../src/language/languages.ts";

/** The value of `174,000.00 / 12 × (10 + 4 × 1.03)`; percent signs, min(...) and max(...) included. */
export function typed(text: string, locale: Locale = "en"): number {
  const [group, point, separator] = locale === "en" ? [",", ".", ","] : [".", ",", ";"];
  const tokens = [...text.matchAll(/\d(?:[\d.,]*\d)?|[-+×/()%]|min|max|[,;]/g)].map(([token]) => token);
  if (tokens.join("") !== text.replace(/\s/g, "")) throw new Error(`cannot be typed: ${text}`);
  let at = 0;
  const take = (token: string) => {
    if (tokens[at] !== token) throw new Error(`${token} expected at ${tokens.slice(at).join(" ")} in ${text}`);
    at++;
  };
  const list = (): number[] => {
    take("(");
    const values = [sum()];
    while (tokens[at] === separator) {
      at++;
      values.push(sum());
    }
    take(")");
    return values;
  };
  function one(): number {
    const token = tokens[at];
    if (token === "-") {
      at++;
      return -one();
    }
    if (token === "min" || token === "max") {
      at++;
      return Math[token](...list());
    }
    if (token === "(") return list()[0] as number;
    at++;
    const number = Number(token?.replaceAll(group, "").replace(point, "."));
    if (Number.isNaN(number)) throw new Error(`no number: ${token} in ${text}`);
    if (tokens[at] !== "%") return number;
    at++;
    return number / 100;
  }
  function product(): number {
    let value = one();
    while (tokens[at] === "×" || tokens[at] === "/") value = tokens[at++] === "×" ? value * one() : value / one();
    return value;
  }
  function sum(): number {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-")
      value = tokens[at++] === "+" ? value + product() : value - product();
    return value;
  }
  const value = sum();
  if (at !== tokens.length) throw new Error(`${tokens.slice(at).join(" ")} is left of ${text}`);
  return value;
}

/** How many numbers were rounded to the minor unit on the way: pay and monthly costs of contributions and ramp-up. */
export function roundedIn(trace: FlowTrace): number {
  switch (trace.node) {
    case "paid":
      return 0;
    case "sum":
      return trace.of.reduce((sum, part) => sum + roundedIn(part), 0);
    case "scaled":
      return roundedIn(trace.of) * Math.abs(trace.by.value);
    case "rolledOver":
      return 0;
    case "bounded":
      return 1 + roundedIn(trace.of) + (trace.most === null ? 0 : roundedIn(trace.most));
    case "lost":
      return trace.parts.length;
    case "accumulated":
      return trace.years.reduce((sum, year) => sum + year.bands.length, 0);
  }
}
