import { getTranslations } from 'next-intl/server';
import { AskingFields } from '../../../../../components/claims/reply-form-fields.tsx';
import { DeskForm, FormPart } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { ReplyList } from '../../../../../components/desk/reply-list.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { TextArea } from '../../../../../components/ui/form/text-field.tsx';
import { TabLinks } from '../../../../../components/ui/tab-links.tsx';
import { listReplies } from '../../../../../db/queries/desk/replies.ts';
import { getWorkspace } from '../../../../../db/queries/desk/workspace.ts';
import { dayAfter, dayOf } from '../../../../../domain/instants.ts';
import { languageName } from '../../../../../domain/language-name.ts';
import { availableActs } from '../../../../../domain/workflow.ts';
import { submitAsk } from '../../../actions/replies.ts';
import { deskLists, formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';
import { letterValues, mergedLetter, readLetters } from '../../letters.ts';

type Props = ClaimParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Days that somebody is given to answer, where nothing else is said. */
const DAYS_TO_ANSWER = 3;

export default async function RepliesPage(props: Props) {
  const { person, store, claim } = await readClaimParams(props, '/replies');
  const workspace = claim && (await getWorkspace(store, claim.id));
  if (!claim || !workspace) return <MissingPage person={person} />;
  const t = await getTranslations('desk.replies');
  const { draft, publicState } = workspace;
  const replies = await listReplies(store, claim.id);
  const letters = await readLetters(store, 'reply');
  const asked = (await props.searchParams).in;
  const letter =
    letters.find(({ language }) => language === asked) ??
    letters.find(({ language }) => language === draft.claim.language) ??
    letters[0];
  const today = dayOf(Date.now(), draft.newsroom.timeZone);
  const initial = formValues({
    partyId: replies.length === 0 ? draft.claim.claimant.party.id : null,
    askedOn: today,
    deadline: dayAfter(today, DAYS_TO_ANSWER),
    letter: letter && mergedLetter(letter, await letterValues(draft, person)),
  });
  const canEdit = availableActs(person, { step: claim.step, publicState }).includes('edit');
  return (
    <ClaimSheet person={person} claim={claim} title={t('title')} note={t('note')}>
      {replies.length === 0 && <p className="text-quiet">{t('none')}</p>}
      <ReplyList claimId={claim.id} replies={replies} today={today} />
      {canEdit && (
        <FormPart title={t('ask')}>
          <TabLinks
            lead={t('language')}
            links={letters.map(({ language }) => ({
              href: `/desk/claims/${claim.id}/replies?in=${language}`,
              text: languageName(language),
              current: language === letter?.language,
            }))}
          />
          <DeskForm
            key={letter?.language}
            action={submitAsk}
            initial={initial}
            lists={await deskLists(store, initial)}
            draft={`ask-${letter?.language}`}
            label={t('ask')}
          >
            <HiddenFields fields={{ claimId: claim.id }} />
            <AskingFields />
            <TextArea
              name="letter"
              rows={14}
              serif
              label={t('letter')}
              hint={t('letterHint', { name: '{name}', deadline: '{deadline}' })}
            />
            <p>
              <Submit>{t('save')}</Submit>
            </p>
          </DeskForm>
        </FormPart>
      )}
      <p className="text-note">
        <a href="/desk/letters">{t('templates')}</a>
      </p>
    </ClaimSheet>
  );
}
