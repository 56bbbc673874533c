import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Edition } from '../../domain/edition.ts';
import { tallyOf } from '../../domain/tally.ts';
import { EditionList } from '../editions/edition-list.tsx';
import { SourceNotes } from '../sources/source-notes.tsx';
import { Ledger } from '../statements/ledger.tsx';
import { Tally } from '../statements/tally.tsx';
import { Instant } from '../ui/instant.tsx';
import { Section } from '../ui/section.tsx';
import { ClaimHead } from './claim-head.tsx';
import { ClaimLineBlock } from './claim-line-block.tsx';
import { ClaimNotices, type Shown } from './claim-notices.tsx';
import { Replies } from './replies.tsx';
import { UseRecord } from './use-record.tsx';
import { Why } from './why.tsx';

type Props = {
  edition: Edition;
  shown: Shown;
  /** The claim's own address, absolute. */
  address: string;
  children?: ReactNode;
};

/** One edition of a claim, whole, in the order a reader asks: what, who, so what, when, why, on what evidence. */
export function ClaimRecord({ edition, shown, address, children }: Props) {
  const t = useTranslations('claim');
  const { evidence, independence } = edition.document;
  const { header } = edition;
  const isNewest = header.number === shown.newest;
  return (
    <>
      <Crumb edition={edition} shown={shown} />
      <ClaimNotices edition={edition} shown={shown} />
      <ClaimHead edition={edition} isNewest={isNewest} />
      <ClaimLineBlock edition={edition} isNewest={isNewest} />
      <Why document={edition.document} />
      <Section
        id="evidence"
        title={t('evidence')}
        note={
          <>
            {t('ledgerOrder')} {independence.origins > 0 && t('independence', independence)}{' '}
            {edition.document.verdict.originsReason &&
              t('originsReason', { why: edition.document.verdict.originsReason })}
          </>
        }
        end={<Tally counts={tallyOf(evidence)} />}
      >
        <Ledger edition={edition} />
        <SourceNotes document={edition.document} />
      </Section>
      <div className="lg:grid lg:grid-cols-2 lg:gap-x-16">
        <Replies document={edition.document} />
        <EditionList edition={edition} />
      </div>
      <UseRecord edition={edition} permalink={`${address}/editions/${header.number}`} isNewest={isNewest} />
      {children}
    </>
  );
}

function Crumb({ edition: { header, document }, shown }: { edition: Edition; shown: Shown }) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const { story, newsroom } = document;
  const at = () => <Instant at={header.publishedAt} timeZone={newsroom.timeZone} />;
  return (
    <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 pt-4 text-note text-quiet lg:pt-6">
      <span>
        {story && (
          <a className="py-0.5 break-anywhere" href={`/${locale}/stories/${story.slug}`}>
            {story.title}
          </a>
        )}
      </span>
      <span>
        {t.rich(header.number === shown.newest ? 'newestPublished' : 'olderPublished', { number: header.number, at })}
      </span>
    </div>
  );
}
