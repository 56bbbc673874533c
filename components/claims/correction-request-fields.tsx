import { useTranslations } from 'next-intl';
import { Pair } from '../desk/form.tsx';
import { PartyField } from '../parties/party-field.tsx';
import { type Choice, SelectField } from '../ui/form/choices.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';

/** Which outlet was asked to correct what, how and when. */
export function CorrectionRequestFields({ sources }: { sources: readonly Choice[] }) {
  const t = useTranslations('desk.corrections');
  const fields = useTranslations('desk.fields');
  const nothing = useTranslations('desk')('nothingChosen');
  return (
    <>
      <PartyField name="partyId" label={t('party')} required canAdd />
      <SelectField name="sourceId" label={t('source')} hint={t('sourceHint')} choices={sources} none={nothing} />
      <Pair>
        <TextField name="askedOn" type="date" label={fields('askedOn')} required />
        <TextField name="channel" label={fields('channel')} hint={fields('channelHint')} required />
      </Pair>
      <TextArea name="textBefore" rows={3} serif label={t('textBefore')} />
    </>
  );
}
