import { foldedWords } from './search-query.ts';
import { toLatin } from './slug.ts';

// "Has this been checked before?" Claims that say the same share their rare words: names, numbers, places. BM25 (Robertson
// and Zaragoza, 2009) over the beginnings of words; docs/matching.md has what it finds of what is known.

/** What a claim is known by. `title` counts twice: it is short, and chosen to say the whole. */
export type ClaimText = { words: string; title?: string | null; more?: string | null };

/** `likeness`: which share of what is rare in either stands in both, from 0 to 1. */
export type SimilarClaim = { id: string; score: number; likeness: number };

/** From here on two most likely say the same, and whoever logs one is asked; from there on they may, and one is shown beside
 *  the other. What that finds and misses is in docs/matching.md. */
export const LIKELY_THE_SAME = 0.4;
export const PERHAPS_THE_SAME = 0.2;

/** The usual constants: how soon more of the same word says no more, and how much a long text is held against it. */
const K1 = 1.2;
const B = 0.75;
/** Endings are cut off so that a word is found in all its forms, in languages that inflect or build long words alike;
 *  of short English words the plural goes by itself. A number is another one where its last digit is. */
const BEGINNING = 6;
const PLURAL = /(?<=\p{L}{3}[^s])s$/u;
const TITLE_WEIGHT = 2;

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

/** What stands in a post around what it says: addresses, whose it is, marks of its place. */
const withoutNoise = (text: string): string =>
  text
    .replace(/(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+/gi, ' ')
    .replace(/[—–-]\s*[^—–\n]{1,80}\(@\w+\)\s+\p{L}+ \d{1,2}, \d{4}\s*$/u, ' ')
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

type Known = { terms: Map<string, number>; length: number };

/** Claims by what is rare in them. It holds no text and is changed claim by claim. */
export class SimilarClaims {
  readonly #known = new Map<string, Known>();
  readonly #holders = new Map<string, Set<string>>();
  #length = 0;

  get size(): number {
    return this.#known.size;
  }

  /** Takes a claim in, in place of what was known of it. */
  put(id: string, { words, title, more }: ClaimText): void {
    this.remove(id);
    const terms = new Map<string, number>();
    const count = (text: string | null | undefined, weight: number) => {
      for (const term of termsOf(text)) terms.set(term, (terms.get(term) ?? 0) + weight);
    };
    count(words, 1);
    count(title, TITLE_WEIGHT);
    count(more, 1);
    const length = [...terms.values()].reduce((sum, weight) => sum + weight, 0);
    this.#known.set(id, { terms, length });
    this.#length += length;
    for (const term of terms.keys()) {
      const holders = this.#holders.get(term) ?? new Set();
      this.#holders.set(term, holders.add(id));
    }
  }

  remove(id: string): void {
    const known = this.#known.get(id);
    if (!known) return;
    for (const term of known.terms.keys()) {
      const holders = this.#holders.get(term);
      holders?.delete(id);
      if (holders?.size === 0) this.#holders.delete(term);
    }
    this.#known.delete(id);
    this.#length -= known.length;
  }

  /** The claims most like this text, the likest first. Nothing alike is nothing. */
  find(text: string, limit: number): SimilarClaim[] {
    const sought = new Set(termsOf(text));
    const scores = new Map<string, number>();
    const average = this.#length / Math.max(1, this.#known.size);
    for (const term of sought) {
      const rarity = this.#rarity(term);
      for (const id of this.#holders.get(term) ?? []) {
        const { terms, length } = this.#known.get(id) ?? { terms: new Map<string, number>(), length: 0 };
        const times = terms.get(term) ?? 0;
        const worth = (times * (K1 + 1)) / (times + K1 * (1 - B + (B * length) / average));
        scores.set(id, (scores.get(id) ?? 0) + rarity * worth);
      }
    }
    return likest(scores, limit).map(([id, score]) => ({ id, score, likeness: this.#likeness(sought, id) }));
  }

  #rarity(term: string): number {
    const holders = this.#holders.get(term)?.size ?? 0;
    return Math.log(1 + (this.#known.size - holders + 0.5) / (holders + 0.5));
  }

  #likeness(sought: ReadonlySet<string>, id: string): number {
    const own = this.#known.get(id)?.terms ?? new Map<string, number>();
    const sum = (terms: Iterable<string>) => [...terms].reduce((total, term) => total + this.#rarity(term), 0);
    const all = sum(sought) + sum(own.keys());
    return all === 0 ? 0 : (2 * sum([...sought].filter((term) => own.has(term)))) / all;
  }
}

/** The few with the highest scores, without sorting all. */
function likest(scores: ReadonlyMap<string, number>, limit: number): [string, number][] {
  const best: [string, number][] = [];
  for (const entry of scores) {
    const last = best.at(-1);
    if (best.length >= limit && last && entry[1] <= last[1]) continue;
    best.push(entry);
    best.sort((one, other) => other[1] - one[1]);
    if (best.length > limit) best.pop();
  }
  return best;
}
