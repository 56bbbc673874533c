import { useTranslations } from 'next-intl';
import { REPLY_OUTCOMES } from '../../domain/reply.ts';
import { Pair } from '../desk/form.tsx';
import { PartyField } from '../parties/party-field.tsx';
import { SelectField } from '../ui/form/choices.tsx';
import { Rows } from '../ui/form/rows.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';

/** Who was asked to answer and what came of it, or why nobody was. */
export function ReplyFields() {
  const t = useTranslations('desk.fields');
  const outcomes = useTranslations('desk.outcomes');
  return (
    <>
      <Rows name="replies" legend={t('replies')} row={t('reply')} add={t('addReply')} remove={t('removeReply')}>
        <PartyField name="partyId" label={t('replyParty')} required canAdd />
        <Pair>
          <TextField name="askedOn" type="date" label={t('askedOn')} required />
          <TextField name="deadline" type="date" label={t('deadline')} />
        </Pair>
        <Pair>
          <TextField name="channel" label={t('channel')} hint={t('channelHint')} required />
          <SelectField
            name="outcome"
            label={t('outcome')}
            choices={REPLY_OUTCOMES.map((outcome) => ({ value: outcome, label: outcomes(outcome) }))}
          />
        </Pair>
        <TextArea name="answer" label={t('answer')} rows={2} />
      </Rows>
      <TextArea name="replyExcuse" label={t('replyExcuse')} hint={t('replyExcuseHint')} rows={2} />
    </>
  );
}
