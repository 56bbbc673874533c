import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../../../components/desk/hidden-fields.tsx';
import { Words } from '../../../../../../../components/statements/words.tsx';
import { Submit } from '../../../../../../../components/ui/form/submit.tsx';
import { TextArea } from '../../../../../../../components/ui/form/text-field.tsx';
import { isQuotable } from '../../../../../../../domain/wording.ts';
import { submitEvidenceWithdrawal } from '../../../../../actions/evidence.ts';
import { formValues } from '../../../../../form-values.ts';
import { MissingPage } from '../../../../../missing-page.tsx';
import { ClaimSheet } from '../../../../claim-sheet.tsx';
import { type EvidenceParams, readEvidenceParams } from '../../../../evidence-params.ts';

export default async function WithdrawEvidencePage(props: EvidenceParams) {
  const { person, claim, evidence } = await readEvidenceParams(props, '/withdraw');
  if (!claim || !evidence) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const { words, wording, language } = evidence.statement.fields;
  return (
    <ClaimSheet person={person} claim={claim} title={t('pages.withdrawEvidence', { number: evidence.number })}>
      <blockquote className="border-l-2 border-ink pl-4 font-serif text-entry">
        <Words words={words} quotable={isQuotable(wording)} language={language} />
      </blockquote>
      <DeskForm action={submitEvidenceWithdrawal} initial={formValues({})}>
        <HiddenFields fields={{ claimId: claim.id, id: evidence.id }} />
        <TextArea name="reason" label={t('fields.reasonEvidence')} hint={t('fields.reasonEvidenceHint')} required />
        <p>
          <Submit look="danger">{t('buttons.withdrawEvidence')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
