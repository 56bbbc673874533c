import { useTranslations } from 'next-intl';
import { PARTY_KINDS } from '../../domain/party.ts';
import { SelectField } from '../ui/form/choices.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { PickField } from '../ui/form/pick-field.tsx';
import { PickOrAdd } from '../ui/form/pick-or-add.tsx';
import { usePickWords } from '../ui/form/pick-words.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { AnotherParty } from './another-party-field.tsx';
import { SpeakerFields } from './speaker-fields.tsx';

type Props = { name: string; label: string; hint?: string; required?: boolean; canAdd?: boolean };

function usePick({ name, label, hint, required = false, canAdd = false }: Props) {
  const t = useTranslations('desk');
  const aside = required ? undefined : t('optional');
  return { name, kind: 'party' as const, label, hint, required, aside, words: usePickWords('party', canAdd) };
}

/** Chooses a party, or names one that is not there yet: it is added when the form is sent. */
export function PartyField(props: Props) {
  const pick = usePick(props);
  if (!props.canAdd) return <PickField {...pick} />;
  return (
    <PickOrAdd pick={pick} newName={`${props.name}.new.name`}>
      <NewParty name={props.name} />
    </PickOrAdd>
  );
}

/** Who speaks, in which office, and for whom: required, and can be added. */
export function SpeakerField({ name, label }: { name: string; label: string }) {
  const t = useTranslations('desk');
  const pick = usePick({ name, label, required: true, canAdd: true });
  const words = { offices: t('fields.offices'), use: t('fields.useOffice') };
  return (
    <SpeakerFields pick={pick} added={<NewParty name={name} />} words={words}>
      <Disclosure summary={t('fields.moreStatement')} names={['office', 'onBehalfOfId', 'onBehalfOfId.new.name']}>
        <TextField name="office" label={t('fields.office')} aside={t('optional')} />
        <PartyField name="onBehalfOfId" label={t('fields.onBehalfOfId')} canAdd />
      </Disclosure>
    </SpeakerFields>
  );
}

function NewParty({ name }: { name: string }) {
  const t = useTranslations('desk');
  return (
    <Disclosure summary={t('fields.newParty')} names={[`${name}.new.name`]}>
      <TextField name={`${name}.new.name`} label={t('fields.name')} />
      <AnotherParty within={`${name}.new.`} label={t('fields.another')} />
      <SelectField
        name={`${name}.new.kind`}
        label={t('fields.partyKind')}
        choices={PARTY_KINDS.map((kind) => ({ value: kind, label: t(`partyKinds.${kind}`) }))}
      />
    </Disclosure>
  );
}
