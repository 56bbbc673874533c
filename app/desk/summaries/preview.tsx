import { getTranslations } from 'next-intl/server';
import { PaperPreview } from '../../../components/summaries/paper-preview.tsx';
import { TabLinks } from '../../../components/ui/tab-links.tsx';
import { textFile } from '../../../domain/exports/paper/paper-text.ts';
import { type SummaryMaterial, summaryPaper } from '../../../domain/exports/paper/summary-paper.ts';
import type { SummaryQuery } from '../../../domain/summary.ts';
import { exportContext } from '../../exports/export-context.ts';
import { type Beside, deskAddress, VIEWS } from './address.ts';

type Props = { material: SummaryMaterial; timeZone: string; query: SummaryQuery; beside: Beside };

/** A long summary begins as its files do, and ends sooner. */
const MOST_SHOWN = 30;

/** What leaves, as it will read: set, or as the plain text for a messenger. */
export async function Preview({ material, timeZone, query, beside }: Props) {
  const t = await getTranslations('desk.summaries.preview');
  const context = await exportContext(timeZone);
  const blocks = summaryPaper({ ...material, claims: material.claims.slice(0, MOST_SHOWN) }, context);
  const isShort = material.claims.length <= MOST_SHOWN;
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-x-4">
        <h2 className="text-ui font-semibold">{t('title')}</h2>
        <span className="ml-auto">
          <TabLinks
            lead=""
            links={VIEWS.map((view) => ({
              href: deskAddress(query, { ...beside, view }),
              text: t(view),
              current: view === beside.view,
            }))}
          />
        </span>
      </div>
      {!isShort && (
        <p className="mb-2 text-note text-quiet">
          {t('firstOnly', { shown: MOST_SHOWN, count: material.claims.length })}
        </p>
      )}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
        aria-label={t('title')}
        className="max-h-[70vh] overflow-y-auto border border-rule bg-paper px-5 py-4 text-note md:px-7"
      >
        {beside.view === 'text' ? (
          <pre className="font-mono text-label whitespace-pre-wrap break-anywhere">{textFile(blocks)}</pre>
        ) : (
          <PaperPreview blocks={blocks} />
        )}
      </section>
    </>
  );
}
