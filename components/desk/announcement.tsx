import { useTranslations } from 'next-intl';
import type { EditionDraft } from '../../domain/edition.ts';
import { Fact, Facts } from '../ui/facts.tsx';

/** What the next edition is and what it says of itself: part of what is approved. */
export function Announcement({ draft, documentHash }: { draft: EditionDraft; documentHash: string | null }) {
  const t = useTranslations('desk');
  const { kind, note, correction } = draft;
  return (
    <section className="grid gap-3">
      <h2 className="text-ui font-semibold">
        {kind && t(`kinds.${kind}`)}{' '}
        <span className="font-normal text-quiet">{t('review.edition', { number: draft.number })}</span>
      </h2>
      {note && (
        <div>
          <p className="text-note text-quiet">{t('review.note')}</p>
          <p className="font-serif text-entry break-anywhere whitespace-pre-line">{note}</p>
        </div>
      )}
      <Facts>
        {correction && <Fact term={t('fields.wrong')}>{correction.wrong}</Fact>}
        {correction && <Fact term={t('fields.right')}>{correction.right}</Fact>}
        {correction?.since && <Fact term={t('fields.since')}>{correction.since}</Fact>}
        {correction?.noticedBy && <Fact term={t('fields.noticedBy')}>{correction.noticedBy}</Fact>}
        {documentHash && (
          <Fact term={t('review.hash')}>
            <code className="font-mono text-label">{documentHash.slice(0, 12)}…</code>
          </Fact>
        )}
      </Facts>
    </section>
  );
}
