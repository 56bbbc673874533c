import { getLocale, getTranslations } from 'next-intl/server';
import { CorrectionRequestFields } from '../../../../../../components/claims/correction-request-fields.tsx';
import { DeskForm, FormPart, Pair } from '../../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../../components/desk/hidden-fields.tsx';
import { LetterView } from '../../../../../../components/desk/letter-view.tsx';
import { SelectField } from '../../../../../../components/ui/form/choices.tsx';
import { Disclosure } from '../../../../../../components/ui/form/disclosure.tsx';
import { Submit } from '../../../../../../components/ui/form/submit.tsx';
import { TextArea, TextField } from '../../../../../../components/ui/form/text-field.tsx';
import { MarkedText } from '../../../../../../components/ui/marked-text.tsx';
import { correctionFields } from '../../../../../../db/commands/correction-requests.ts';
import { listCorrectionRequests } from '../../../../../../db/queries/desk/correction-requests.ts';
import { getWorkspace } from '../../../../../../db/queries/desk/workspace.ts';
import { CORRECTION_OUTCOMES } from '../../../../../../domain/correction-request.ts';
import { wordDifference } from '../../../../../../domain/word-difference.ts';
import { submitCorrectionRequest } from '../../../../actions/correction-requests.ts';
import { deskLists, formValues } from '../../../../form-values.ts';
import { MissingPage } from '../../../../missing-page.tsx';
import { readClaimParams } from '../../../claim-params.ts';
import { ClaimSheet } from '../../../claim-sheet.tsx';
import { sourcesOf } from '../../../sources-of.ts';

type Props = { params: Promise<{ id: string; request: string }> };

export default async function CorrectionRequestPage({ params }: Props) {
  const { request: requestId } = await params;
  const { person, store, claim } = await readClaimParams({ params }, `/corrections/${requestId}`);
  const request = claim && (await listCorrectionRequests(store, claim.id)).find(({ id }) => id === requestId);
  const workspace = claim && (await getWorkspace(store, claim.id));
  if (!claim || !request || !workspace) return <MissingPage person={person} />;
  const t = await getTranslations('desk.corrections');
  const initial = formValues({ ...correctionFields(request), version: request.version });
  const { textBefore, textAfter, letter, party } = request;
  const difference = textBefore && textAfter ? wordDifference(textBefore, textAfter, await getLocale()) : null;
  return (
    <ClaimSheet person={person} claim={claim} title={t('of', { name: party })}>
      {difference && (
        <FormPart title={t('difference')}>
          <div className="grid gap-4 font-serif text-entry md:grid-cols-2">
            <MarkedText stretches={difference.before} />
            <MarkedText stretches={difference.after} />
          </div>
        </FormPart>
      )}
      {letter && <LetterView title={t('letter')} letter={letter} />}
      <DeskForm
        key={request.version}
        action={submitCorrectionRequest}
        initial={initial}
        lists={await deskLists(store, initial)}
      >
        <HiddenFields fields={{ claimId: claim.id, id: request.id }} />
        <Pair>
          <SelectField
            name="outcome"
            label={t('outcome')}
            choices={CORRECTION_OUTCOMES.map((outcome) => ({ value: outcome, label: t(`outcomes.${outcome}`) }))}
          />
          <TextField name="outcomeOn" type="date" label={t('outcomeOn')} />
        </Pair>
        <TextArea name="textAfter" rows={3} serif label={t('textAfter')} hint={t('textAfterHint')} />
        <Disclosure summary={t('details')} names={['partyId', 'sourceId', 'askedOn', 'channel', 'textBefore']} closed>
          <CorrectionRequestFields sources={sourcesOf(workspace.draft)} />
          <TextArea name="letter" rows={8} serif label={t('letter')} />
        </Disclosure>
        <p>
          <Submit>{t('saveOutcome')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
