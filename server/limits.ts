/** Larger bodies are refused. Forms hold text; the largest is a statement of 100 KB and its neighbours. */
export const MOST_BYTES_OF_A_BODY = 10 * 2 ** 20;

/** Of a file of checks to import; what is in it is counted again where it is read (domain/imports/import.ts). */
export const MOST_BYTES_OF_AN_IMPORT = 201 * 2 ** 20;

/** Of a form for readers, which holds a few short texts and, when it is sent again, those of the time before. */
export const MOST_BYTES_OF_A_READERS_FORM = 512 * 2 ** 10;

type Bucket = { tokens: number; at: number };

/** So many times a minute for each key; a pause is saved up for a burst of the same size. */
export class Quota {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    readonly perMinute: number,
    private readonly mostKeys = 50_000,
  ) {}

  /** Takes one. Answers 0, or in how many seconds there is one again. `now` is in milliseconds and never goes back. */
  take(key: string, now: number): number {
    const bucket = this.#buckets.get(key) ?? { tokens: this.perMinute, at: now };
    const saved = ((now - bucket.at) / 60_000) * this.perMinute;
    const tokens = Math.min(this.perMinute, bucket.tokens + saved);
    const allowed = tokens >= 1;
    this.#keep(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
    return allowed ? 0 : Math.ceil(((1 - tokens) / this.perMinute) * 60);
  }

  /** How many there are left at this moment. */
  left(key: string, now: number): number {
    const bucket = this.#buckets.get(key);
    if (!bucket) return this.perMinute;
    return Math.floor(Math.min(this.perMinute, bucket.tokens + ((now - bucket.at) / 60_000) * this.perMinute));
  }

  /** Whoever has not come for longest is forgotten first: they have most likely saved up a full bucket again. */
  #keep(key: string, bucket: Bucket): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size <= this.mostKeys) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
