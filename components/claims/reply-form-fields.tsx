import { useTranslations } from 'next-intl';
import { Pair } from '../desk/form.tsx';
import { PartyField } from '../parties/party-field.tsx';
import { TextField } from '../ui/form/text-field.tsx';

/** Whom the newsroom asked, how, when, and by when it wants an answer. */
export function AskingFields() {
  const t = useTranslations('desk.fields');
  return (
    <>
      <PartyField name="partyId" label={t('replyParty')} required canAdd />
      <TextField name="channel" label={t('channel')} hint={t('channelHint')} required />
      <Pair>
        <TextField name="askedOn" type="date" label={t('askedOn')} required />
        <TextField name="deadline" type="date" label={t('deadline')} hint={t('deadlineHint')} />
      </Pair>
    </>
  );
}
