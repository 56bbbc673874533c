import { FILE_LIMITS } from '../../../domain/imports/import.ts';
import { FileRefusal } from './file-refusal.ts';

// Cuts a JSON text of any length into its records without ever holding all of it: the elements of the list it is, or of the lists
// in the object it is. The cuts are parsed by JSON.parse, which takes hostile input; what is done here is to count brackets.

/** As long as a text is no longer than this it is parsed whole. */
const WHOLE = FILE_LIMITS.record;

/** Members that hold the records of an object: of a feed, a graph, Google's answer, a list. */
const LISTS = ['dataFeedElement', '@graph', 'claims', 'itemListElement', 'claimReviewMarkupPages'] as const;

/** The records of a value that is held whole. */
function piecesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return [value];
  const lists = LISTS.flatMap((name) => {
    const member = Reflect.get(value, name);
    return Array.isArray(member) ? [member] : [];
  });
  return lists.length > 0 ? lists.flat() : [value];
}

export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileRefusal('notThisFormat');
  }
};

export class JsonCutter {
  #whole: string | null = '';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #root: '[' | '{' | null = null;
  /** How deep a record lies: in a list, or in a list of an object. */
  #recordDepth = 1;
  #inList = false;
  #current = '';
  #ended = false;
  #held: string[] = [];
  /** The name of the member of the object that was read last. */
  #member = '';

  /** Takes the next piece of the text in. @returns records that are complete
   *  @throws FileRefusal where it is nested too deep, a record is too long, or it is no JSON */
  push(chunk: string): unknown[] {
    let from = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const sign = chunk.charCodeAt(index);
      if (this.#inString) {
        this.#noteMember(chunk, index);
        if (this.#escaped) this.#escaped = false;
        else if (sign === 92) this.#escaped = true;
        else if (sign === 34) this.#inString = false;
      } else if (sign === 34) {
        this.#inString = true;
        if (this.#depth === 1) this.#member = '';
      } else if (sign === 91 || sign === 123) {
        if (this.#ended) throw new FileRefusal('notThisFormat');
        if (this.#depth === 0) this.#begin(sign === 91 ? '[' : '{');
        else if (this.#depth === this.#recordDepth - 1 && sign === 91) this.#inList = this.#isRecords();
        else if (this.#inList && this.#depth === this.#recordDepth) from = index;
        this.#depth += 1;
        if (this.#depth > FILE_LIMITS.depth) throw new FileRefusal('tooDeep');
      } else if (sign === 93 || sign === 125) {
        this.#depth -= 1;
        if (this.#depth < 0) throw new FileRefusal('notThisFormat');
        if (this.#inList && this.#depth === this.#recordDepth) {
          this.#held.push(this.#current + chunk.slice(from, index + 1));
          this.#current = '';
          from = index + 1;
        } else if (this.#depth === this.#recordDepth - 1) this.#inList = this.#root === '[';
        if (this.#depth === 0) this.#ended = true;
      }
    }
    if (this.#inList && this.#depth > this.#recordDepth) this.#current += chunk.slice(from);
    if (this.#current.length > FILE_LIMITS.record) throw new FileRefusal('recordTooLarge');
    return this.#keepWhole(chunk);
  }

  #noteMember(chunk: string, index: number): void {
    if (this.#depth === 1 && this.#root === '{' && this.#member.length < 100) this.#member += chunk.charAt(index);
  }

  /** Whether the list that begins here is one of records. A value that is a text has been read last only where it is no list. */
  #isRecords(): boolean {
    return LISTS.some((name) => this.#member === `${name}"`);
  }

  #begin(sign: '[' | '{'): void {
    this.#root = sign;
    this.#recordDepth = sign === '[' ? 1 : 2;
    this.#inList = sign === '[';
  }

  #keepWhole(chunk: string): unknown[] {
    if (this.#whole !== null && this.#whole.length + chunk.length <= WHOLE) {
      this.#whole += chunk;
      return [];
    }
    this.#whole = null;
    const records = this.#held.map(parsed);
    this.#held = [];
    return records;
  }

  /** What is left at the end of the text. @throws FileRefusal where it ends in the middle */
  end(): unknown[] {
    if (this.#whole !== null) return [...piecesOf(parsed(this.#whole))];
    if (!this.#ended) throw new FileRefusal('notThisFormat');
    return [];
  }
}

/** How deep a text of JSON is nested at its deepest. */
export function depthOf(text: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (inString) {
      if (sign === 92) index += 1;
      else if (sign === 34) inString = false;
    } else if (sign === 34) inString = true;
    else if (sign === 91 || sign === 123) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === 93 || sign === 125) depth -= 1;
  }
  return deepest;
}
