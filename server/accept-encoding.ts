/** What we can send, the best first. */
export type Encoding = 'br' | 'gzip' | 'identity';

const known = new Map<string, Encoding>();

/** The best encoding a client takes (RFC 9110, 12.5.3). Browsers send a handful of headers, so answers are kept. */
export function chooseEncoding(header: string | string[] | undefined): Encoding {
  const text = header === undefined ? '' : String(header);
  const before = known.get(text);
  if (before) return before;
  const encoding = choose(text.toLowerCase());
  if (text.length < 200 && known.size < 500) known.set(text, encoding);
  return encoding;
}

function choose(header: string): Encoding {
  const quality = new Map(header.split(',').map(readEntry));
  const of = (name: string) => quality.get(name) ?? quality.get('*') ?? 0;
  const [br, gzip] = [of('br'), Math.max(of('gzip'), quality.get('x-gzip') ?? 0)];
  if (br > 0 && br >= gzip) return 'br';
  return gzip > 0 ? 'gzip' : 'identity';
}

function readEntry(entry: string): [string, number] {
  const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
  if (weight === undefined) return [name, 1];
  const value = Number(weight.slice(weight.indexOf('=') + 1));
  return [name, value >= 0 && value <= 1 ? value : 0];
}

/** Whether a client takes gzip, the one encoding that a stream is squeezed with. */
export function takesGzip(header: string | string[] | undefined): boolean {
  const quality = new Map(
    String(header ?? '')
      .toLowerCase()
      .split(',')
      .map(readEntry),
  );
  return (quality.get('gzip') ?? quality.get('*') ?? 0) > 0;
}
