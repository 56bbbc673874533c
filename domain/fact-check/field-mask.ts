// Google's partial responses (`fields=claims(text,claimReview/url),nextPageToken`): paths by slashes, several by commas, those
// below one path in brackets, `*` for whatever is there.

export type Mask = Map<string, Mask | null>;

/** Reads a mask; null where it is none. */
export function readFieldMask(text: string): Mask | null {
  let at = 0;
  const list = (): Mask | null => {
    const mask: Mask = new Map();
    for (;;) {
      const part = path();
      if (!part) return null;
      merge(mask, part);
      if (text[at] !== ',') return mask;
      at += 1;
    }
  };
  const path = (): Mask | null => {
    const [name] = /^(?:\*|[a-zA-Z][a-zA-Z0-9_]*)/.exec(text.slice(at)) ?? [];
    if (name === undefined) return null;
    at += name.length;
    if (text[at] === '/') {
      at += 1;
      const below = path();
      return below && new Map([[name, below]]);
    }
    if (text[at] !== '(') return new Map([[name, null]]);
    at += 1;
    const below = list();
    if (!below || text[at] !== ')') return null;
    at += 1;
    return new Map([[name, below]]);
  };
  if (text.length > 1_000) return null;
  const mask = list();
  return mask && at === text.length ? mask : null;
}

function merge(mask: Mask, part: Mask): void {
  for (const [name, below] of part) {
    const known = mask.get(name);
    if (below === null || known === null) mask.set(name, null);
    else if (known) merge(known, below);
    else mask.set(name, below);
  }
}

/** What of a value the mask lets through; a list is masked item by item. */
export function masked(value: unknown, mask: Mask | null): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  const star = mask.get('*');
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (!mask.has(key) && star === undefined) return [];
      const below = mask.get(key) ?? star ?? null;
      return [[key, masked(inner, below)]];
    }),
  );
}
