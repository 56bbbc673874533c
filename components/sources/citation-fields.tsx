import { useTranslations } from 'next-intl';
import { VIAS } from '../../domain/citation.ts';
import { SOURCE_KINDS } from '../../domain/source.ts';
import { Pair } from '../desk/form.tsx';
import { PartyField } from '../parties/party-field.tsx';
import { RadioField, SelectField } from '../ui/form/choices.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { PickOrAdd } from '../ui/form/pick-or-add.tsx';
import { usePickWords } from '../ui/form/pick-words.ts';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { PlaceField } from './place-field.tsx';
import { ReadField } from './read-field.tsx';

type Props = { prefix?: string };

/** One use of a source: which, where in it, when it was read, and through whom. */
export function CitationFields({ prefix = '' }: Props) {
  const t = useTranslations('desk');
  const yesNo = [
    { value: '', label: t('notSaid') },
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  const relay = ['relayedById', 'relayedById.new.name', 'originalRead', 'relianceNote'].map((name) => prefix + name);
  return (
    <>
      <SourceField name={`${prefix}sourceId`} />
      <Pair>
        <PlaceField
          name={`${prefix}place`}
          label={t('fields.place')}
          hint={t('fields.placeHint')}
          understood={t('understood')}
        />
        <TextField name={`${prefix}accessedOn`} type="date" label={t('fields.accessedOn')} />
      </Pair>
      <RadioField
        name={`${prefix}via`}
        legend={t('fields.via')}
        choices={VIAS.map((via) => ({ value: via, label: t(`vias.${via}`), hint: t(`viaHints.${via}`) }))}
      />
      <Disclosure summary={t('fields.relay')} names={relay}>
        <PartyField name={`${prefix}relayedById`} label={t('fields.relayedById')} canAdd />
        <RadioField name={`${prefix}originalRead`} legend={t('fields.originalRead')} choices={yesNo} />
        <TextArea name={`${prefix}relianceNote`} label={t('fields.relianceNote')} aside={t('readersSee')} rows={2} />
      </Disclosure>
    </>
  );
}

/** Chooses a source, or names one that is not there yet: it is added when the form is sent. */
function SourceField({ name }: { name: string }) {
  const t = useTranslations('desk');
  const words = usePickWords('source', true);
  const pick = { name, kind: 'source' as const, label: t('fields.sourceId'), words };
  return (
    <PickOrAdd pick={pick} newName={`${name}.new.title`}>
      <Disclosure summary={t('fields.newSource')} names={[`${name}.new.title`, `${name}.new.url`]}>
        <TextField name={`${name}.new.title`} label={t('fields.sourceTitle')} />
        <Pair>
          <SelectField
            name={`${name}.new.kind`}
            label={t('fields.sourceKind')}
            choices={SOURCE_KINDS.map((kind) => ({ value: kind, label: t(`sourceKinds.${kind}`) }))}
          />
          <DateField
            name={`${name}.new.publishedOn`}
            label={t('fields.publishedOn')}
            hint={t('fields.saidOnHint')}
            understood={t('understood')}
          />
        </Pair>
        <TextField name={`${name}.new.url`} type="url" label={t('fields.url')} />
        <PartyField name={`${name}.new.publisherId`} label={t('fields.publisherId')} />
        <ReadField name={`${name}.new.read`} />
      </Disclosure>
    </PickOrAdd>
  );
}
