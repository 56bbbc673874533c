import { useTranslations } from 'next-intl';
import { PARTY_KINDS } from '../../domain/party.ts';
import { SelectField } from '../ui/form/choices.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { AnotherParty } from './another-party-field.tsx';

type Props = { name: string; label: string; hint?: string; required?: boolean; canAdd?: boolean };

/** Chooses a party, or names one that no list has yet: it is added when the form is sent. */
export function PartyField({ name, label, hint, required = false, canAdd = false }: Props) {
  const t = useTranslations('desk');
  return (
    <div className="grid min-w-0 content-start gap-1">
      <SelectField
        name={name}
        label={label}
        hint={hint}
        from="parties"
        none={t('nothingChosen')}
        required={required}
        aside={required ? undefined : t('optional')}
      />
      {canAdd && (
        <Disclosure summary={t('fields.newParty')} names={[`${name}.new.name`]}>
          <TextField name={`${name}.new.name`} label={t('fields.name')} />
          <AnotherParty within={`${name}.new.`} label={t('fields.another')} />
          <SelectField
            name={`${name}.new.kind`}
            label={t('fields.partyKind')}
            choices={PARTY_KINDS.map((kind) => ({ value: kind, label: t(`partyKinds.${kind}`) }))}
          />
        </Disclosure>
      )}
    </div>
  );
}
