import { useTranslations } from 'next-intl';
import { PARTY_KINDS } from '../../domain/party.ts';
import { Pair } from '../desk/form.tsx';
import { RadioField } from '../ui/form/choices.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { AnotherParty } from './another-party-field.tsx';

/** The fields of a party. */
export function PartyFields() {
  const t = useTranslations('desk.fields');
  const kinds = useTranslations('desk.partyKinds');
  const optional = useTranslations('desk')('optional');
  return (
    <>
      <TextField name="name" label={t('name')} required />
      <AnotherParty label={t('another')} />
      <RadioField
        name="kind"
        legend={t('partyKind')}
        choices={PARTY_KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
      />
      <TextArea name="description" label={t('description')} aside={optional} />
      <Pair>
        <TextArea name="aliases" label={t('aliases')} hint={t('onePerLine')} rows={2} aside={optional} />
        <TextField name="website" type="url" label={t('website')} aside={optional} />
      </Pair>
      <TextField name="slug" label={t('slug')} hint={t('slugHint')} aside={optional} />
    </>
  );
}
