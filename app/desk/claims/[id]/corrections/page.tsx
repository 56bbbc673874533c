import { getTranslations } from 'next-intl/server';
import { CorrectionRequestFields } from '../../../../../components/claims/correction-request-fields.tsx';
import { DeskForm, FormPart } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { TextArea } from '../../../../../components/ui/form/text-field.tsx';
import { SaidOn } from '../../../../../components/ui/said-on.tsx';
import { TabLinks } from '../../../../../components/ui/tab-links.tsx';
import { listCorrectionRequests } from '../../../../../db/queries/desk/correction-requests.ts';
import { getWorkspace } from '../../../../../db/queries/desk/workspace.ts';
import { SHORT_DATE } from '../../../../../domain/format-date.ts';
import { dayOf } from '../../../../../domain/instants.ts';
import { languageName } from '../../../../../domain/language-name.ts';
import { submitAskCorrection } from '../../../actions/correction-requests.ts';
import { deskLists, formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';
import { letterValues, mergedLetter, readLetters } from '../../letters.ts';
import { sourcesOf } from '../../sources-of.ts';

type Props = ClaimParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CorrectionsPage(props: Props) {
  const { person, store, claim } = await readClaimParams(props, '/corrections');
  const workspace = claim && (await getWorkspace(store, claim.id));
  if (!claim || !workspace) return <MissingPage person={person} />;
  const t = await getTranslations('desk.corrections');
  const { draft } = workspace;
  const requests = await listCorrectionRequests(store, claim.id);
  const letters = await readLetters(store, 'correction');
  const asked = (await props.searchParams).in;
  const letter =
    letters.find(({ language }) => language === asked) ??
    letters.find(({ language }) => language === draft.claim.language) ??
    letters[0];
  const initial = formValues({
    partyId: draft.claim.claimant.party.id,
    askedOn: dayOf(Date.now(), draft.newsroom.timeZone),
    textBefore: draft.claim.words,
    letter: letter && mergedLetter(letter, await letterValues(draft, person)),
  });
  return (
    <ClaimSheet person={person} claim={claim} title={t('title')} note={t('note')}>
      {requests.length === 0 && <p className="text-quiet">{t('none')}</p>}
      <ul>
        {requests.map(({ id, party, askedOn, channel, outcome, outcomeOn }) => (
          <li key={id} className="border-t border-rule py-2">
            <p>
              <a className="font-semibold" href={`/desk/claims/${claim.id}/corrections/${id}`}>
                {party}
              </a>
              , {t(`outcomes.${outcome}`)}
              {outcomeOn && (
                <>, {t.rich('since', { day: () => <SaidOn key="since" value={outcomeOn} shape={SHORT_DATE} /> })}</>
              )}
            </p>
            <p className="text-note text-quiet">
              {t.rich('asked', { day: () => <SaidOn key="asked" value={askedOn} shape={SHORT_DATE} />, channel })}
            </p>
          </li>
        ))}
      </ul>
      <FormPart title={t('ask')}>
        <TabLinks
          lead={t('letter')}
          links={letters.map(({ language }) => ({
            href: `/desk/claims/${claim.id}/corrections?in=${language}`,
            text: languageName(language),
            current: language === letter?.language,
          }))}
        />
        <DeskForm
          key={letter?.language}
          action={submitAskCorrection}
          initial={initial}
          lists={await deskLists(store, initial)}
          draft={`correct-${letter?.language}`}
          label={t('ask')}
        >
          <HiddenFields fields={{ claimId: claim.id }} />
          <CorrectionRequestFields sources={sourcesOf(draft)} />
          <TextArea name="letter" rows={12} serif label={t('letter')} hint={t('letterHint', { name: '{name}' })} />
          <p>
            <Submit>{t('save')}</Submit>
          </p>
        </DeskForm>
      </FormPart>
    </ClaimSheet>
  );
}
