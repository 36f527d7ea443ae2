/**
 * The colours of options, told apart with every common kind of colour blindness, on light and dark alike: those of
 * Okabe and Ito (2008), https://jfly.uni-koeln.de/color/, without black, a violet and a brown that are further from each of
 * them than the nearest two of these are, and yellow last, which is faint on white.
 */
export const PALETTE = [
  "#0072B2",
  "#E69F00",
  "#009E73",
  "#CC79A7",
  "#56B4E9",
  "#D55E00",
  "#783CDC",
  "#8C3C28",
  "#F0E442",
] as const;
