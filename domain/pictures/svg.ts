/** Attributes by name; a null leaves its attribute out. */
export type Attributes = Record<string, string | number | null>;

const ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text for XML and HTML. What XML has no way to write is left out (XML 1.0, section 2.2). */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[<>&"]/g, (sign) => ENTITIES[sign] ?? sign);

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** One element. `children` are already written. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === null ? [] : ` ${key}="${typeof value === 'number' ? number(value) : escaped(value)}"`,
    )
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A group moved to a point. */
export const at = (x: number, y: number, ...children: string[]): string =>
  element('g', { transform: `translate(${number(x)} ${number(y)})` }, ...children);

/** A whole picture, which says in words what it shows. */
export const picture = (width: number, height: number, said: string, ...children: string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      role: 'img',
    },
    element('title', {}, escaped(said)),
    ...children,
  );
