const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG', 'BUTTON', 'FORM', 'HEAD']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const TEXT = 3;
const ELEMENT = 1;

/** The words under a node, one string per paragraph: whatever is not running text (a paragraph, a heading, a list's point, a
 *  cell) begins a new one, and so do two line breaks. */
export function paragraphsUnder(root: Node): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    for (const part of open.split(/\n[^\S\n]*\n\s*/)) {
      const text = part.replace(/\s+/g, ' ').trim();
      if (text) paragraphs.push(text);
    }
    open = '';
  };
  const walk = (node: Node) => {
    if (node.nodeType === TEXT) open += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (name === 'BR') open += '\n';
    const isBlock = !INLINE.has(name) && name !== 'BR';
    if (isBlock) close();
    for (const child of Array.from(node.childNodes)) walk(child);
    if (isBlock) close();
  };
  walk(root);
  close();
  return paragraphs;
}
