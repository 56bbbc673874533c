import { foldedWords } from './search-query.ts';
import { toLatin } from './slug.ts';

// "Has this been checked before?" Claims that say the same share their rare words: names, numbers, places. BM25 (Robertson
// and Zaragoza, 2009) over the beginnings of words, one slip of the keyboard forgiven; docs/matching.md has what it finds of
// what is known.

/** What a claim is known by. `title` counts twice: it is short, and chosen to say the whole. */
export type ClaimText = { words: string; title?: string | null; more?: string | null };

/** `likeness`: which share of what is rare in the text or in the claim's words and title stands in both, from 0 to 1. */
export type SimilarClaim = { id: string; score: number; likeness: number };

/** From here on two most likely say the same, and whoever logs one is asked: of 997 posts that an earlier claim answers, it
 *  is over this for 25 in 100; with that claim taken out, another is for 6 posts in all (the training posts of
 *  docs/matching.md). */
export const LIKELY_THE_SAME = 0.4;
/** From here on they may, and one is shown beside the other: of the same posts 73 in 100; with the right claim taken out,
 *  31 in 100 still show a wrong one. */
export const PERHAPS_THE_SAME = 0.22;

/** The usual constants: how soon more of the same word says no more, and how much a long text is held against it. */
const K1 = 1.2;
const B = 0.75;
/** Endings are cut off so that a word is found in all its forms, in languages that inflect or build long words alike;
 *  of short English words the plural goes by itself. A number is another one where its last digit is. */
const BEGINNING = 6;
const PLURAL = /(?<=\p{L}{3}[^s])s$/u;
const TITLE_WEIGHT = 2;
/** What a word one letter off is worth. Shorter words have too many such neighbours, and another number is another number. */
const SLIP_WEIGHT = 0.5;
const SHORTEST_SPELLED = 5;

const STOP_WORDS = new Set(
  [
    'a an the of in on at to for from by with and or but is are was were be been being it its this that these those he she',
    'they him his her them their we our us you your i my me not no do does did has have had will would can could should may',
    'might as if than then so such about into over under out up down off after before during while when where who which what',
    'why how all any some more most other there here just also only very rt via say says said',
    'i v vo na s so po k ko u o ob ot do iz za dlya pri pro eto tak kak chto chtoby ne ni no a i ili zhe by li byl byla bylo',
    'byli byt est on ona ono oni ego ee ikh nash vash svoy kotoryy etot tot vse takzhe esli uzhe eshche',
    'va bu u shu ham bilan uchun esa deb dedi edi emas bor yoq ning ga da dan ni lekin ammo yoki agar har qanday',
  ]
    .join(' ')
    .split(' '),
);

/** What stands in a post around what it says: addresses, the account, the day. Who posted it, in which month and year, stay:
 *  a claim tells of them ("In May 2019, … said"). */
const withoutNoise = (text: string): string =>
  text
    .replace(/(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+/gi, ' ')
    .replace(/\(@\w+\)\s+(\p{L}* ?)\d{1,2},?( \p{L}*,? ?\d{4})/gu, ' $1$2 ')
    .replace(
      /[@#][\p{L}\p{N}_]+/gu,
      (tag) =>
        ` ${tag
          .slice(1)
          .replaceAll('_', ' ')
          .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')} `,
    );

const termsOf = (text: string | null | undefined): string[] =>
  foldedWords(toLatin(withoutNoise(text ?? '')))
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => (/^\p{N}+$/u.test(word) ? word : word.replace(PLURAL, '').slice(0, BEGINNING)));

/** The term, and the term without any one of its letters. Two that differ by one letter wrong, missing, too many or swapped
 *  with its neighbour have one of these in common, even where the end of the word was cut off. */
function spellings(term: string): string[] {
  if (term.length < SHORTEST_SPELLED || !/^\p{L}+$/u.test(term)) return [];
  const shorter = Array.from(term, (_, index) => term.slice(0, index) + term.slice(index + 1));
  return [...new Set([term, ...shorter])];
}

/** Terms, and what each is worth. */
type Worths = Map<string, number>;

/** `said`: the terms of the words and the title. What was found about a claim helps to find it, and makes it no other. */
type Known = { id: string; terms: string[]; said: string[]; length: number };

/** Claims by what is rare in them. It holds no text and is changed claim by claim. 100,000 of 130 characters take about
 *  180 MB. */
export class SimilarClaims {
  readonly #known = new Map<string, Known>();
  /** Who has a term, and how much of it. */
  readonly #holders = new Map<string, Map<Known, number>>();
  readonly #spelled = new Map<string, string[]>();
  #length = 0;

  get size(): number {
    return this.#known.size;
  }

  /** Takes a claim in, in place of what was known of it. */
  put(id: string, { words, title, more }: ClaimText): void {
    this.remove(id);
    const weights = new Map<string, number>();
    const count = (text: string | null | undefined, weight: number) => {
      for (const term of termsOf(text)) weights.set(term, (weights.get(term) ?? 0) + weight);
    };
    count(words, 1);
    count(title, TITLE_WEIGHT);
    const said = [...weights.keys()];
    count(more, 1);
    const terms = weights.size > said.length ? [...weights.keys()] : said;
    const known = { id, terms, said, length: sum(weights.values()) };
    this.#known.set(id, known);
    this.#length += known.length;
    for (const [term, weight] of weights) (this.#holders.get(term) ?? this.#begin(term)).set(known, weight);
  }

  remove(id: string): void {
    const known = this.#known.get(id);
    if (!known) return;
    for (const term of known.terms) {
      const holders = this.#holders.get(term);
      holders?.delete(known);
      if (holders?.size === 0) this.#end(term);
    }
    this.#known.delete(id);
    this.#length -= known.length;
  }

  #begin(term: string): Map<Known, number> {
    const holders = new Map<Known, number>();
    this.#holders.set(term, holders);
    for (const spelling of spellings(term)) {
      const others = this.#spelled.get(spelling);
      if (others) others.push(term);
      else this.#spelled.set(spelling, [term]);
    }
    return holders;
  }

  #end(term: string): void {
    this.#holders.delete(term);
    for (const spelling of spellings(term)) {
      const others = this.#spelled.get(spelling)?.filter((other) => other !== term) ?? [];
      if (others.length > 0) this.#spelled.set(spelling, others);
      else this.#spelled.delete(spelling);
    }
  }

  /** The claims most like this text, the likest first. Nothing alike is nothing. */
  find(text: string, limit: number): SimilarClaim[] {
    const sought = this.#sought(text);
    const scores = new Map<Known, number>();
    for (const meant of sought.values()) {
      for (const [known, score] of this.#scores(meant)) scores.set(known, (scores.get(known) ?? 0) + score);
    }
    return likest(scores, limit).map(([known, score]) => {
      return { id: known.id, score, likeness: this.#likeness(sought, known) };
    });
  }

  /** Each term of the text with what it may mean, itself and its neighbours, and what each is worth. */
  #sought(text: string): Map<string, Worths> {
    const terms = new Set(termsOf(text));
    const sought = new Map<string, Worths>();
    for (const term of terms) {
      const meant: Worths = new Map([[term, this.#rarity(term)]]);
      for (const other of spellings(term).flatMap((spelling) => this.#spelled.get(spelling) ?? [])) {
        if (!terms.has(other)) meant.set(other, SLIP_WEIGHT * Math.min(this.#rarity(term), this.#rarity(other)));
      }
      sought.set(term, meant);
    }
    return sought;
  }

  /** One word counts once in a claim: as it stands or as it may be meant, whichever is worth more. */
  #scores(meant: Worths): Map<Known, number> {
    const average = this.#length / this.#known.size;
    const scores = new Map<Known, number>();
    for (const [term, worth] of meant) {
      for (const [known, times] of this.#holders.get(term) ?? []) {
        const score = (worth * times * (K1 + 1)) / (times + K1 * (1 - B + (B * known.length) / average));
        if (score > (scores.get(known) ?? 0)) scores.set(known, score);
      }
    }
    return scores;
  }

  #rarity(term: string): number {
    const holders = this.#holders.get(term)?.size ?? 0;
    return Math.log(1 + (this.#known.size - holders + 0.5) / (holders + 0.5));
  }

  /** Dice's coefficient, each term as heavy as it is rare. */
  #likeness(sought: ReadonlyMap<string, Worths>, known: Known): number {
    const said = new Set(known.said);
    const rarity = (terms: Iterable<string>) => sum([...terms].map((term) => this.#rarity(term)));
    const shared = [...sought.values()].map((meant) =>
      Math.max(0, ...[...meant].map(([term, worth]) => (said.has(term) ? worth : 0))),
    );
    const all = rarity(sought.keys()) + rarity(said);
    return all === 0 ? 0 : (2 * sum(shared)) / all;
  }
}

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

/** The few with the highest scores, without sorting all. */
function likest<T>(scores: ReadonlyMap<T, number>, limit: number): [T, number][] {
  const best: [T, number][] = [];
  for (const entry of scores) {
    const last = best.at(-1);
    if (best.length >= limit && last && entry[1] <= last[1]) continue;
    best.push(entry);
    best.sort((one, other) => other[1] - one[1]);
    if (best.length > limit) best.pop();
  }
  return best;
}
