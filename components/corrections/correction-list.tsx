import { useTranslations } from 'next-intl';
import type { EditionDocument, EditionHeader } from '../../domain/edition.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import { PageLinks } from '../ui/page-links.tsx';
import { Section } from '../ui/section.tsx';
import { CorrectionEntry } from './correction-entry.tsx';
import { CORRECTING_KINDS, type CorrectingKind, CorrectionMark, isCorrecting } from './correction-mark.tsx';

type Props = {
  entries: readonly { header: EditionHeader; document: EditionDocument; claim: PublishedClaim }[];
  counts: Record<CorrectingKind, number>;
  previous: string | null;
  next: string | null;
  now: number;
};

/** All corrections, clarifications and withdrawals, newest first. */
export function CorrectionList({ entries, counts, previous, next, now }: Props) {
  const t = useTranslations('corrections');
  return (
    <Section title={t('all')} note={t('newestFirst')}>
      <ul className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-note text-quiet">
        {CORRECTING_KINDS.map((kind) => (
          <li key={kind} className="inline-flex items-center gap-2">
            <span className="text-ink">
              <CorrectionMark kind={kind} />
            </span>
            {t(`meaning.${kind}`, { count: counts[kind] })}
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className="font-serif text-quote">{t('none')}</p>}
      <ol>
        {entries.map(
          ({ header, document, claim }) =>
            isCorrecting(header.kind) && (
              <CorrectionEntry
                key={header.id}
                kind={header.kind}
                header={header}
                document={document}
                claim={claim}
                now={now}
              />
            ),
        )}
      </ol>
      <PageLinks previous={previous} next={next} />
    </Section>
  );
}
