/** A hundredth of a percent is less than a fifth of a pixel on the widest line; more digits only weigh. */
const round = (share: number): number => Math.round(share * 100) / 100;

/** A place along the line, for an attribute of SVG. */
export const percent = (share: number): string => `${round(share)}%`;

/** The way from one place to another, as those are drawn; never below nothing. */
export const percentBetween = (from: number, until: number): string =>
  `${Math.max(0, round(round(until) - round(from)))}%`;
