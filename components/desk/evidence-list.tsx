import { useTranslations } from 'next-intl';
import type { EditionDraft, EvidenceDraft } from '../../domain/edition.ts';
import { SHORT_DATE, shapeBeside } from '../../domain/format-date.ts';
import { isQuotable } from '../../domain/wording.ts';
import { StanceWord } from '../statements/stance.tsx';
import { Words } from '../statements/words.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';

/** The evidence of a claim as the desk has it, with the way to each of its forms. */
export function EvidenceList({ draft, canEdit }: { draft: EditionDraft; canEdit: boolean }) {
  return (
    <ol>
      {draft.evidence.map((item) => (
        <li
          key={item.id}
          id={`e${item.number}`}
          data-about={`evidence.${item.number}`}
          className="grid scroll-mt-4 grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 border-t border-rule py-2 md:grid-cols-[1.25rem_5.5rem_minmax(0,1fr)_7.5rem]"
        >
          <span className="text-note font-semibold text-quiet">{item.number}</span>
          <div className="text-note">
            <StanceWord stance={item.stance} interested={item.interest.kind === 'interested'} />
          </div>
          <EvidenceBody item={item} claimId={draft.claim.id} canEdit={canEdit} />
          <Clocks item={item} timeZone={draft.newsroom.timeZone} />
        </li>
      ))}
    </ol>
  );
}

function EvidenceBody({ item, claimId, canEdit }: { item: EvidenceDraft; claimId: string; canEdit: boolean }) {
  const t = useTranslations('desk.claim');
  const { statement, withdrawn } = item;
  const forms = `/desk/claims/${claimId}/evidence/${item.number}`;
  return (
    <div className="col-start-2 min-w-0 md:col-start-auto">
      <p>
        <strong>{statement.party.name}</strong>{' '}
        <span className="text-quiet">{[statement.office, statement.onBehalfOf?.name].filter(Boolean).join(', ')}</span>
      </p>
      <p className={`line-clamp-4 font-serif text-entry leading-5.5 ${withdrawn ? 'text-quiet line-through' : ''}`}>
        <Words words={statement.words} quotable={isQuotable(statement.wording)} language={statement.language} />
      </p>
      <p className="text-note text-quiet">
        <Where item={item} />
      </p>
      {withdrawn && <p className="text-note font-semibold">{t('noLonger', { reason: withdrawn.reason })}</p>}
      {canEdit && !withdrawn && (
        <p className="flex flex-wrap gap-x-4 text-note">
          {(['editEvidence', 'editStatement', 'withdrawEvidence'] as const).map((act) => (
            <a key={act} className="inline-flex min-h-7 items-center" href={forms + FORMS[act]}>
              {t(act)}
              <span className="sr-only"> ({t('evidencePlace', { number: item.number })})</span>
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

const FORMS = { editEvidence: '', editStatement: '/statement', withdrawEvidence: '/withdraw' };

function Where({ item: { statement } }: { item: EvidenceDraft }) {
  const t = useTranslations('desk.claim');
  const { source, place, relayedBy } = statement.citation;
  const found = source ? t('place', { source: source.title, place: place ?? t('noPlace') }) : t('sourceMissing');
  return [statement.venue, found, relayedBy && t('relayedBy', { name: relayedBy.name })].filter(Boolean).join('. ');
}

/** When it was said and when we knew it. */
function Clocks({ item, timeZone }: { item: EvidenceDraft; timeZone: string }) {
  const t = useTranslations('desk.claim');
  const shape = shapeBeside(item.statement.saidOn, new Date(item.loggedAt), timeZone, 'moment');
  return (
    <div className="col-start-2 flex flex-wrap gap-x-3 text-note md:col-start-auto md:block md:text-right">
      <p>{t.rich('saidAt', { when: () => <SaidOn key="at" value={item.statement.saidOn} shape={SHORT_DATE} /> })}</p>
      <p className="text-quiet">
        {t.rich('knew', {
          when: () => <Instant key="at" at={item.loggedAt} timeZone={timeZone} shape={shape} />,
        })}
      </p>
    </div>
  );
}
