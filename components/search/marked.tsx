import { Fragment } from 'react';
import type { Excerpt, Segment } from '../../domain/highlight.ts';

/** A text with what was searched for marked in it. */
export function Marked({ segments }: { segments: readonly Segment[] }) {
  return segments.map((segment, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text never move
    segment.hit ? <mark key={index}>{segment.text}</mark> : <Fragment key={index}>{segment.text}</Fragment>,
  );
}

/** The same for a part of a text: an ellipsis says that something was left out. */
export function MarkedExcerpt({ excerpt }: { excerpt: Excerpt }) {
  return (
    <>
      {excerpt.cutBefore && '… '}
      <Marked segments={excerpt.segments} />
      {excerpt.cutAfter && ' …'}
    </>
  );
}
