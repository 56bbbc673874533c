import type { DateWords } from '../format-date.ts';

/** The words a language needs on a claim line, handed in by whoever draws it. */
export type LineWords = {
  locale: string;
  dates: DateWords;
  makesClaim: (values: { name: string }) => string;
  /** A name with the office held. */
  holding: (values: { name: string; office: string }) => string;
  saidAt: (values: { date: string; venue: string }) => string;
  logged: (values: { said: string; date: string }) => string;
  notReliedOn: (values: { said: string }) => string;
  edition: (values: { number: number; date: string }) => string;
  editionOnly: (values: { number: number }) => string;
  corrected: (values: { date: string }) => string;
  clarified: (values: { date: string }) => string;
  withdrawn: (values: { date: string }) => string;
  beingChecked: (values: { date: string }) => string;
  nothingSupports: () => string;
  nothingRebuts: () => string;
  leftOut: (values: { years: number; months: number; days: number }) => string;
  more: (values: { count: number }) => string;
  moreContext: (values: { count: number }) => string;
  moreSupport: (values: { count: number }) => string;
  moreRebut: (values: { count: number }) => string;
};
