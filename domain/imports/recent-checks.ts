import { type ClaimText, type SimilarClaim, SimilarClaims } from '../similar-claims.ts';

/** The checks that came in last, by what is rare in them; of older ones nothing is held, so that memory has an end. */
export class RecentChecks {
  readonly #claims = new SimilarClaims();
  #ids: string[] = [];
  /** Of the ids, those before this place are forgotten already. */
  #forgotten = 0;

  constructor(private readonly most: number) {}

  get size(): number {
    return this.#claims.size;
  }

  /** Takes a check in that is newer than all before it. */
  put(id: string, text: ClaimText): void {
    this.#claims.put(id, text);
    this.#ids.push(id);
    const oldest = this.#ids[this.#forgotten];
    if (this.#claims.size <= this.most || oldest === undefined) return;
    this.#claims.remove(oldest);
    this.#forgotten += 1;
    if (this.#forgotten < this.most) return;
    this.#ids = this.#ids.slice(this.#forgotten);
    this.#forgotten = 0;
  }

  find(text: string, limit: number): SimilarClaim[] {
    return this.#claims.find(text, limit);
  }
}
