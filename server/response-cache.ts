import type { PreparedAnswer } from './prepared-answer.ts';

/** Tells which state an answer belongs to. For what never changes it is always the same number. */
export type Clock = () => number;

type Entry = { generation: number; current: Clock; answer: PreparedAnswer; used: boolean };
type Render = { generation: number; answer: Promise<PreparedAnswer> };

/** Answers by address, each valid for exactly one generation. Where memory is short, those unused for long go first. */
export class ResponseCache {
  readonly #entries = new Map<string, Entry>();
  readonly #renders = new Map<string, Render>();
  #bytes = 0;

  constructor(private readonly mostBytes: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** Nothing is purged by a publication: an entry of an older generation simply no longer counts. */
  find(url: string): PreparedAnswer | undefined {
    const entry = this.#entries.get(url);
    if (!entry || entry.generation !== entry.current()) return undefined;
    entry.used = true;
    return entry.answer;
  }

  /**
   * What is kept under this address, or what `make` makes of it. Readers who ask at the same time share one render,
   * but only within a generation: whoever asks after a publication is never answered by a render begun before it.
   */
  findOrMake(url: string, current: Clock, make: () => Promise<PreparedAnswer>): Promise<PreparedAnswer> {
    const found = this.find(url);
    if (found) return Promise.resolve(found);
    const generation = current(); // before anything is read
    const running = this.#renders.get(url);
    if (running?.generation === generation) return running.answer;
    const answer = this.#makeAndKeep(url, generation, current, make);
    const render = { generation, answer };
    this.#renders.set(url, render);
    const forget = () => {
      if (this.#renders.get(url) === render) this.#renders.delete(url);
    };
    answer.then(forget, forget);
    return answer;
  }

  async #makeAndKeep(url: string, generation: number, current: Clock, make: () => Promise<PreparedAnswer>) {
    const answer = await make();
    const fits = answer.bytes <= this.mostBytes;
    if (answer.status === 200 && fits && generation === current()) {
      this.#keep(url, { generation, current, answer, used: false });
    }
    return answer;
  }

  #keep(url: string, entry: Entry): void {
    this.#drop(url);
    this.#entries.set(url, entry);
    this.#bytes += entry.answer.bytes;
    // A Map keeps the order of insertion. What was used since it came to the front is put behind once more, so a hit,
    // which happens far more often, need not move anything.
    for (const [oldest, candidate] of this.#entries) {
      if (this.#bytes <= this.mostBytes) return;
      if (!candidate.used) {
        this.#drop(oldest);
        continue;
      }
      candidate.used = false;
      this.#entries.delete(oldest);
      this.#entries.set(oldest, candidate);
    }
  }

  #drop(url: string): void {
    this.#bytes -= this.#entries.get(url)?.answer.bytes ?? 0;
    this.#entries.delete(url);
  }
}
