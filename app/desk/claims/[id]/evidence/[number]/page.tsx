import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../../components/desk/hidden-fields.tsx';
import { EvidenceFields } from '../../../../../../components/statements/evidence-form.tsx';
import { Words } from '../../../../../../components/statements/words.tsx';
import { Submit } from '../../../../../../components/ui/form/submit.tsx';
import { listOrigins } from '../../../../../../db/queries/desk/statements.ts';
import { isQuotable } from '../../../../../../domain/wording.ts';
import { submitEvidence } from '../../../../actions/evidence.ts';
import { deskLists, formValues } from '../../../../form-values.ts';
import { MissingPage } from '../../../../missing-page.tsx';
import { readAsBefore } from '../../../as-before.ts';
import { ClaimSheet } from '../../../claim-sheet.tsx';
import { type EvidenceParams, readEvidenceParams } from '../../../evidence-params.ts';

type Props = EvidenceParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EditEvidencePage(props: Props) {
  const { person, store, claim, evidence } = await readEvidenceParams(props);
  if (!claim || !evidence) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const { words, wording, language } = evidence.statement.fields;
  const before = await readAsBefore(store, evidence.id, props.searchParams);
  const initial = formValues({ ...evidence.fields, ...before, version: evidence.version });
  const title = t('pages.editEvidence', { number: evidence.number });
  return (
    <ClaimSheet person={person} claim={claim} title={title} note={before && t('changes.broughtBack')}>
      <blockquote className="border-l-2 border-ink pl-4 font-serif text-entry">
        <Words words={words} quotable={isQuotable(wording)} language={language} />
      </blockquote>
      <DeskForm action={submitEvidence} initial={initial} lists={await deskLists(store, initial)}>
        <HiddenFields fields={{ claimId: claim.id, id: evidence.id }} />
        <EvidenceFields claim={claim} others={await listOrigins(store, claim.id, evidence.number)} />
        <p>
          <Submit>{t('buttons.saveEvidence')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
