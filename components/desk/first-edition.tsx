import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { EditionDocument } from '../../domain/edition.ts';
import { isQuotable } from '../../domain/wording.ts';
import { CitationFacts } from '../sources/citation-facts.tsx';
import { EvidenceBody } from '../statements/evidence-body.tsx';
import { EvidenceFacts } from '../statements/evidence-facts.tsx';
import { WordingNote } from '../statements/wording-note.tsx';
import { Words } from '../statements/words.tsx';
import { Facts } from '../ui/facts.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { FrozenField, FrozenList } from './frozen-field.tsx';
import { FrozenReplies } from './frozen-replies.tsx';
import { PaneHead } from './pane.tsx';

/** All that is approved with the first edition of a claim: there is none to compare it with, so every field is read whole,
 *  in the order in which later editions are compared. */
export function FirstEdition({ document }: { document: EditionDocument }) {
  const t = useTranslations('desk');
  const { verdict, searched, story } = document;
  return (
    <>
      <PaneHead title={t('review.first')} />
      <dl>
        <FrozenField field="rating">
          <Verdict rating={verdict.rating} size="ledger" />
        </FrozenField>
        <ClaimWords document={document} />
        <FrozenField field="summary">{verdict.summary}</FrozenField>
        <FrozenField field="evidence">
          <FrozenEvidence document={document} />
        </FrozenField>
        <FrozenField field="reasoning">{verdict.reasoning}</FrozenField>
        <FrozenField field="unknown">
          <FrozenList entries={verdict.unknown} />
        </FrozenField>
        <FrozenField field="wouldChange">
          <FrozenList entries={verdict.wouldChange} />
        </FrozenField>
        <FrozenField field="cites">{verdict.citesNone ? t('fields.citesNone') : verdict.cites.join(', ')}</FrozenField>
        <FrozenField field="originsReason">{verdict.originsReason}</FrozenField>
        <FrozenField field="reviewBy">{verdict.reviewBy && <SaidOn value={verdict.reviewBy} />}</FrozenField>
        <Claimant document={document} />
        <FrozenField field="appearances">
          <FrozenAppearances document={document} />
        </FrozenField>
        <FrozenField field="topics">
          <FrozenList entries={document.claim.topics.map(({ name }) => name)} />
        </FrozenField>
        <FrozenField field="searchedSupports">{searched.supports}</FrozenField>
        <FrozenField field="searchedRebuts">{searched.rebuts}</FrozenField>
        <FrozenField field="replies">
          <FrozenReplies replies={document.replies} />
        </FrozenField>
        <FrozenField field="replyExcuse">{document.replyExcuse}</FrozenField>
        <FrozenField field="story">
          {story && [story.title, story.summary, story.notice].filter(Boolean).join('\n')}
        </FrozenField>
      </dl>
    </>
  );
}

function ClaimWords({ document: { claim } }: { document: EditionDocument }): ReactNode {
  return (
    <FrozenField field="words">
      <Words words={claim.words} quotable={isQuotable(claim.wording)} language={claim.language} />
      <span className="block font-sans text-note text-quiet">
        <WordingNote wording={claim.wording} by={claim.wordingBy} />
      </span>
    </FrozenField>
  );
}

function Claimant({ document: { claim, checkedBy, newsroom } }: { document: EditionDocument }) {
  const editions = useTranslations('editions');
  const facts = useTranslations('claim.facts');
  const format = useFormatter();
  const { party, office, onBehalfOf } = claim.claimant;
  return (
    <>
      <FrozenField field="claimant">{[party.name, office, onBehalfOf?.name].filter(Boolean).join(', ')}</FrozenField>
      <FrozenField field="saidOn">
        <SaidOn value={claim.saidOn} />
        <span className="block font-sans text-note text-quiet">
          {facts('knew')} <Instant at={claim.loggedAt} timeZone={newsroom.timeZone} />
        </span>
      </FrozenField>
      <FrozenField field="venue">{claim.venue}</FrozenField>
      <FrozenField field="shortForm">{claim.shortForm}</FrozenField>
      <FrozenField field="whyChecked">{claim.whyChecked}</FrozenField>
      <FrozenField name={editions('checked')}>{format.list(checkedBy)}</FrozenField>
    </>
  );
}

function FrozenEvidence({ document: { evidence, newsroom, independence } }: { document: EditionDocument }) {
  const t = useTranslations('claim');
  return (
    <>
      <ol className="grid gap-4 font-sans">
        {evidence.map((item) => (
          <li key={item.id} id={`e${item.number}`} className="grid scroll-mt-4 gap-2 border-b border-rule pb-4">
            <div>
              <EvidenceBody evidence={item} timeZone={newsroom.timeZone} />
            </div>
            <p className="text-note text-quiet">
              <SaidOn value={item.statement.saidOn} />. {t('facts.knew')}{' '}
              <Instant at={item.loggedAt} timeZone={newsroom.timeZone} />
            </p>
            <EvidenceFacts evidence={item} timeZone={newsroom.timeZone} />
          </li>
        ))}
      </ol>
      {independence.origins > 0 && <p className="pt-2 font-sans text-note">{t('independence', independence)}</p>}
    </>
  );
}

function FrozenAppearances({ document: { claim, newsroom } }: { document: EditionDocument }) {
  const t = useTranslations('desk.fields');
  return (
    <ol className="grid gap-3 font-sans">
      {claim.appearances.map(({ citation, first, appearedOn }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list never changes
        <li key={index} className="grid gap-1">
          {first && <p className="text-note font-semibold">{t('first')}</p>}
          {appearedOn && (
            <p className="text-note">
              <SaidOn value={appearedOn} />
            </p>
          )}
          <Facts>
            <CitationFacts citation={citation} quote={null} timeZone={newsroom.timeZone} />
          </Facts>
        </li>
      ))}
    </ol>
  );
}
