import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Block, type Inline, readProse } from '../../domain/prose.ts';
import { EvidenceLink } from '../statements/evidence-link.tsx';

/** An argument in the small Markdown of domain/prose.ts. `known` are the numbers of evidence that can be led to. */
export function Prose({ text, known }: { text: string; known: readonly number[] }) {
  return (
    <div className="grid max-w-measure gap-4 font-serif text-quote break-anywhere">
      {blocks(readProse(text), known)}
    </div>
  );
}

// A tree that is drawn once has no identity but its place in it.
const keyed = <T,>(items: readonly T[], draw: (item: T) => ReactNode): ReactNode[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: frozen text never moves
  items.map((item, index) => <Piece key={index}>{draw(item)}</Piece>);
const Piece = ({ children }: { children: ReactNode }) => children;

const blocks = (tree: readonly Block[], known: readonly number[]): ReactNode[] =>
  keyed(tree, (block) => {
    if (block.type === 'paragraph') return <p>{inlines(block.children, known)}</p>;
    const items = keyed(block.items, (item) => <li className="mt-1">{blocks(item, known)}</li>);
    if (!block.ordered) return <ul className="list-disc pl-6">{items}</ul>;
    return (
      <ol className="list-decimal pl-6" start={block.start}>
        {items}
      </ol>
    );
  });

const inlines = (tree: readonly Inline[], known: readonly number[]): ReactNode[] =>
  keyed(tree, (inline) => {
    switch (inline.type) {
      case 'text':
        return inline.text;
      case 'break':
        return <br />;
      case 'emphasis':
        return <em>{inlines(inline.children, known)}</em>;
      case 'strong':
        return <strong>{inlines(inline.children, known)}</strong>;
      case 'link':
        return (
          <a href={inline.url} rel="nofollow noopener">
            {inlines(inline.children, known)}
          </a>
        );
      case 'evidence':
        return known.includes(inline.number) ? (
          <EvidenceLink number={inline.number} />
        ) : (
          <Unknown number={inline.number} />
        );
    }
  });

function Unknown({ number }: { number: number }) {
  return useTranslations('claim')('evidenceUnknown', { number });
}
