import type { ReactNode } from 'react';
import type { PaperBlock, Span } from '../../domain/exports/paper/paper.ts';
import { isWebAddress } from '../../domain/prose.ts';
import { SmallLine } from '../timeline/small-line.tsx';

/** A text to read, as it will stand in the files: one look for all of them. Headings are one level lower than in the file, since
 *  the page around has its own. */
export function PaperPreview({ blocks }: { blocks: readonly PaperBlock[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name, and all of them are made anew
    <Block key={index} block={block} />
  ));
}

const HEADINGS = {
  1: 'mt-1 mb-3 font-serif text-head',
  2: 'mt-6 mb-1 border-t border-rule pt-4 font-serif text-entry font-semibold',
  3: 'mt-5 mb-1 font-serif text-ui font-semibold',
  4: 'mt-4 mb-1 text-ui font-semibold',
  5: 'mt-3 mb-1 text-note font-semibold text-quiet',
} as const;
const VOICES = {
  lead: 'mb-3 font-serif text-quote',
  quiet: 'mb-2 text-note text-quiet break-anywhere',
  plain: 'mb-2',
} as const;

function Block({ block }: { block: PaperBlock }): ReactNode {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${Math.min(6, block.level + 1)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      return (
        <Heading className={HEADINGS[block.level]} lang={block.language}>
          <Spans spans={block.spans} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={VOICES[block.voice ?? 'plain']}>
          <Spans spans={block.spans} />
        </p>
      );
    case 'quote':
      return (
        <blockquote className="mb-2 border-l-2 border-rule pl-3 font-serif whitespace-pre-line" lang={block.language}>
          {block.text}
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List
          className={`mb-2 pl-5 ${block.ordered ? 'list-decimal' : 'list-disc'}`}
          {...(block.ordered && { start: block.start })}
        >
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name
            <li key={index}>
              <PaperPreview blocks={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table block={block} />;
    case 'verdict':
      return (
        <p data-tone={block.rating.tone} className="mb-2 border-l-4 border-rating pl-2.5">
          {block.spans.map((span) => (
            <span key={span.text} className={span.strong ? 'font-semibold text-rating-text' : ''}>
              {span.text}
            </span>
          ))}
        </p>
      );
    case 'line':
      return (
        <div className="mb-2 max-w-sm">
          <SmallLine line={block.line} now={block.now} />
        </div>
      );
    case 'rule':
      return <hr className="my-5 border-rule-strong" />;
  }
}

function Table({ block }: { block: Extract<PaperBlock, { type: 'table' }> }) {
  return (
    <table className="mb-3 w-full border-collapse text-note">
      <thead>
        <tr>
          {block.heads.map((head) => (
            <th key={head} scope="col" className="border-b border-rule-strong py-1 pr-2 text-left">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
          <tr key={index}>
            {row.map((spans, column) => (
              <td key={block.heads[column]} className="border-b border-rule py-1 pr-2 align-top break-anywhere">
                <Spans spans={spans} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map(({ text, strong, emphasis, mono, url }, index) => {
    const look = `${strong ? 'font-semibold ' : ''}${emphasis ? 'italic ' : ''}${mono ? 'font-mono text-label break-all ' : ''}whitespace-pre-line`;
    return isWebAddress(url) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name
      <a key={index} className={look} href={url}>
        {text}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name
      <span key={index} className={look}>
        {text}
      </span>
    );
  });
}
