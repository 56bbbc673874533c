import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../../components/desk/hidden-fields.tsx';
import { EvidenceFields } from '../../../../../../components/statements/evidence-form.tsx';
import { dateWords } from '../../../../../../components/ui/date-words.ts';
import { SelectField } from '../../../../../../components/ui/form/choices.tsx';
import { Submit } from '../../../../../../components/ui/form/submit.tsx';
import { listOtherStatements } from '../../../../../../db/queries/desk/statements.ts';
import { formatEdtf, SHORT_DATE } from '../../../../../../domain/format-date.ts';
import { DEFAULT_LOCALE } from '../../../../../../messages/locales.ts';
import { submitLink } from '../../../../actions/evidence.ts';
import { deskLists, formValues } from '../../../../form-values.ts';
import { MissingPage } from '../../../../missing-page.tsx';
import { type ClaimParams, readClaimParams } from '../../../claim-params.ts';
import { ClaimSheet } from '../../../claim-sheet.tsx';

const SHOWN = 90;

const short = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

export default async function LinkStatementPage(props: ClaimParams) {
  const { person, store, claim } = await readClaimParams(props, '/evidence/new');
  if (!claim) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const dates = dateWords(await getTranslations('dates'));
  const known = await listOtherStatements(store, claim.id);
  const choices = known.map(({ id, words, party, saidOn }) => ({
    value: id,
    label: `${party}, ${formatEdtf(saidOn, DEFAULT_LOCALE, dates, SHORT_DATE)}: ${short(words)}`,
  }));
  return (
    <ClaimSheet person={person} claim={claim} title={t('pages.linkStatement')}>
      <DeskForm action={submitLink} initial={formValues({})} lists={await deskLists(store)}>
        <HiddenFields fields={{ claimId: claim.id }} />
        <SelectField
          name="statementId"
          label={t('fields.statementId')}
          choices={choices}
          none={t('nothingChosen')}
          required
        />
        <EvidenceFields />
        <p>
          <Submit>{t('buttons.linkStatement')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
