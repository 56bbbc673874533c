import { useLocale, useTranslations } from 'next-intl';
import { countriesIn } from '../../domain/country.ts';
import { PARTY_KINDS } from '../../domain/party.ts';
import { FormPart, Pair } from '../desk/form.tsx';
import { RadioField, SelectField } from '../ui/form/choices.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { Rows } from '../ui/form/rows.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { AnotherParty } from './another-party-field.tsx';
import { PartyField } from './party-field.tsx';

/** The fields of a party. */
export function PartyFields() {
  const t = useTranslations('desk.fields');
  const kinds = useTranslations('desk.partyKinds');
  const desk = useTranslations('desk');
  const optional = desk('optional');
  const countries = countriesIn(useLocale()).map(({ code, name }) => ({ value: code, label: name }));
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
        <TextArea name="aliases" label={t('aliases')} hint={t('aliasesHint')} rows={3} aside={optional} />
        <TextArea name="links" label={t('links')} hint={t('linksHint')} rows={3} aside={optional} />
      </Pair>
      <Pair>
        <TextField name="website" type="url" label={t('website')} aside={optional} />
        <SelectField name="country" label={t('country')} choices={countries} none={desk('nothingChosen')} />
      </Pair>
      <TextField name="wikidata" label={t('wikidata')} hint={t('wikidataHint')} aside={optional} />
      <FormPart title={t('affiliationsPart')}>
        <Rows
          name="affiliations"
          legend={t('affiliations')}
          row={t('affiliation')}
          add={t('addAffiliation')}
          remove={t('removeAffiliation')}
          hint={t('affiliationsHint')}
        >
          <Pair>
            <TextField name="title" label={t('affiliationTitle')} hint={t('affiliationTitleHint')} required />
            <PartyField name="organisationId" label={t('organisationId')} required canAdd />
          </Pair>
          <Pair>
            {(['since', 'until'] as const).map((end) => (
              <DateField
                key={end}
                name={end}
                label={t(end)}
                hint={t('affiliationDateHint')}
                understood={desk('understood')}
              />
            ))}
          </Pair>
        </Rows>
      </FormPart>
      <TextField name="slug" label={t('slug')} hint={t('slugHint')} aside={optional} />
    </>
  );
}
