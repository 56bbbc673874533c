import { useTranslations } from 'next-intl';
import type { EditionDraft } from '../../domain/edition.ts';
import { Verdict } from '../verdicts/verdict.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { PaneHead } from './pane.tsx';

/** What there is to read of a claim of which nothing is public: there is no edition to compare it with. */
export function FirstEdition({ draft }: { draft: EditionDraft }) {
  const t = useTranslations('desk');
  const { verdict, claim } = draft;
  return (
    <>
      <p className="mb-4 text-quiet">{t('review.first')}</p>
      {verdict && (
        <div className="grid max-w-measure gap-3 font-serif text-entry whitespace-pre-line break-anywhere">
          <p>
            <Verdict rating={verdict.rating} size="ledger" />
          </p>
          <p className="text-lead">{verdict.summary}</p>
          <p>{verdict.reasoning}</p>
        </div>
      )}
      <PaneHead title={t('fields.wouldChange')} />
      <ul className="list-disc pl-5">
        {verdict?.wouldChange.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
      <PaneHead title={t('fields.whyChecked')} />
      <p className="max-w-measure">{claim.whyChecked}</p>
      <PaneHead title={t('claim.evidence')} />
      <EvidenceList draft={draft} canEdit={false} />
    </>
  );
}
