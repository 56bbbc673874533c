import { getTranslations } from 'next-intl/server';
import { AskingFields } from '../../../../../../components/claims/reply-form-fields.tsx';
import { DeskForm, Pair } from '../../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../../components/desk/hidden-fields.tsx';
import { LetterView } from '../../../../../../components/desk/letter-view.tsx';
import { Button } from '../../../../../../components/ui/button.tsx';
import { SelectField } from '../../../../../../components/ui/form/choices.tsx';
import { Disclosure } from '../../../../../../components/ui/form/disclosure.tsx';
import { Submit } from '../../../../../../components/ui/form/submit.tsx';
import { TextArea } from '../../../../../../components/ui/form/text-field.tsx';
import { Notice } from '../../../../../../components/ui/notice.tsx';
import { SaidOn } from '../../../../../../components/ui/said-on.tsx';
import { replyFields } from '../../../../../../db/commands/replies.ts';
import { getReply } from '../../../../../../db/queries/desk/replies.ts';
import { getWorkspace } from '../../../../../../db/queries/desk/workspace.ts';
import { REPLY_OUTCOMES } from '../../../../../../domain/reply.ts';
import { availableActs } from '../../../../../../domain/workflow.ts';
import { submitReminder, submitRemoval, submitReply } from '../../../../actions/replies.ts';
import { deskLists, formValues } from '../../../../form-values.ts';
import { MissingPage } from '../../../../missing-page.tsx';
import { readClaimParams } from '../../../claim-params.ts';
import { ClaimSheet } from '../../../claim-sheet.tsx';
import { letterValues, longDay, mergedLetter, readLetters } from '../../../letters.ts';

type Props = { params: Promise<{ id: string; reply: string }> };

export default async function ReplyPage({ params }: Props) {
  const { reply: replyId } = await params;
  const { person, store, claim } = await readClaimParams({ params }, `/replies/${replyId}`);
  const reply = claim && (await getReply(store, claim.id, replyId));
  const workspace = claim && (await getWorkspace(store, claim.id));
  if (!claim || !reply || !workspace) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const { draft, publicState } = workspace;
  const initial = formValues({ ...replyFields(reply), version: reply.version });
  const canEdit = availableActs(person, { step: claim.step, publicState }).includes('edit');
  // Where somebody took the request away while another wrote, the form is there to say so, with what they wrote.
  const gone = reply.removedAt !== null;
  const kept = gone ? 'hidden has-[[role=alert]]:block' : '';
  const fields = { claimId: claim.id, id: reply.id };
  const letters = await readLetters(store, 'reminder');
  const reminder = letters.find(({ language }) => language === draft.claim.language) ?? letters[0];
  const values = {
    ...(await letterValues(draft, person)),
    name: reply.party,
    ...(reply.deadline && { deadline: await longDay(reply.deadline) }),
  };
  return (
    <ClaimSheet person={person} claim={claim} title={t('replies.of', { name: reply.party })}>
      {reply.letter && <LetterView title={t('replies.letter')} letter={reply.letter} />}
      {gone && (
        <Notice icon="back">
          {t('replies.removed')} <a href={`/desk/claims/${claim.id}`}>{t('replies.removedWhere')}</a>
        </Notice>
      )}
      {canEdit && (
        <div className={kept}>
          <DeskForm action={submitReply} initial={initial} lists={await deskLists(store, initial)}>
            <HiddenFields fields={fields} />
            <Pair>
              <SelectField
                name="outcome"
                label={t('fields.outcome')}
                choices={REPLY_OUTCOMES.map((outcome) => ({ value: outcome, label: t(`outcomes.${outcome}`) }))}
              />
              <SelectField
                name="statementId"
                label={t('replies.statement')}
                hint={t('replies.statementHint')}
                choices={draft.evidence.map(({ number, statement }) => ({
                  value: statement.id,
                  label: t('comments.evidence', { number, name: statement.party.name }),
                }))}
                none={t('nothingChosen')}
              />
            </Pair>
            <TextArea name="answer" label={t('fields.answer')} hint={t('replies.answerHint')} aside={t('readersSee')} />
            <Disclosure summary={t('replies.details')} names={['partyId', 'channel', 'askedOn', 'deadline']} closed>
              <AskingFields />
              <TextArea name="letter" rows={8} serif label={t('replies.letter')} />
            </Disclosure>
            <p className="flex flex-wrap gap-3">
              <Submit>{t('replies.saveOutcome')}</Submit>
            </p>
          </DeskForm>
        </div>
      )}
      {canEdit && !gone && reply.outcome === 'awaiting' && reminder && (
        <>
          <LetterView title={t('replies.reminder')} letter={mergedLetter(reminder, values)} />
          <div className="flex flex-wrap items-center gap-4 text-note">
            <DeskForm action={submitReminder} initial={formValues({})} saves={false} guarded={false}>
              <HiddenFields fields={fields} />
              <Button size="small" type="submit">
                {t('replies.remindedToday')}
              </Button>
            </DeskForm>
            {reply.reminders.length > 0 && (
              <p>
                {t('replies.remindedOn')}{' '}
                {reply.reminders.map((day, index) => (
                  <span key={day}>
                    {index > 0 && ', '}
                    <SaidOn value={day} />
                  </span>
                ))}
              </p>
            )}
          </div>
        </>
      )}
      {canEdit && !gone && (
        <DeskForm
          action={submitRemoval}
          initial={formValues({})}
          saves={false}
          guarded={false}
          label={t('replies.remove')}
        >
          <HiddenFields fields={{ ...fields, read: String(reply.version) }} />
          <p className="flex flex-wrap items-center gap-3 text-note">
            <Button size="small" look="danger" type="submit">
              {t('replies.remove')}
            </Button>
            <span className="text-quiet">{t('replies.removeHint')}</span>
          </p>
        </DeskForm>
      )}
    </ClaimSheet>
  );
}
