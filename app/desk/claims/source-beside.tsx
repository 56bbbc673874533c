import type { ReactNode } from 'react';
import type { DeskSource } from '../../../db/queries/desk/rows.ts';
import { SourceReading } from './source-reading.tsx';

type Props = { source: DeskSource | null; claimId: string; children: ReactNode };

/** A form with the source it is filled in from beside it, each scrolling alone where there is room. */
export function SourceBeside({ source, claimId, children }: Props) {
  if (!source) return children;
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] lg:gap-12">
      {/* A frame that scrolls must be reachable by keyboard. */}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
        aria-label={source.title}
        className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto lg:pr-4"
      >
        <SourceReading source={source} claimId={claimId} ways={null} />
      </section>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
