import { useTranslations } from 'next-intl';
import { FormPart, Pair } from '../desk/form.tsx';
import { SpeakerField } from '../parties/party-field.tsx';
import { CitationFields } from '../sources/citation-fields.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { UnfoundField } from './unfound-field.tsx';
import { WordingField } from './wording-field.tsx';

/** The fields of a statement: the words, who said them, when and where, and where we found them. */
export function StatementFields() {
  const t = useTranslations('desk');
  return (
    <>
      <TextArea name="words" label={t('fields.statementWords')} rows={4} serif required />
      <WordingField />
      <SpeakerField name="partyId" label={t('fields.partyId')} />
      <FormPart title={t('fields.whole')}>
        <Pair>
          <DateField
            name="saidOn"
            label={t('fields.saidOn')}
            hint={t('fields.saidOnHint')}
            understood={t('understood')}
            required
          />
          <TextField name="venue" label={t('fields.venue')} hint={t('fields.venueHint')} />
        </Pair>
        <TextField name="language" label={t('fields.language')} hint={t('fields.languageHint')} required />
        <Disclosure summary={t('fields.original')} names={['originalWords', 'originalLanguage']}>
          <TextArea name="originalWords" label={t('fields.originalWords')} serif />
          <TextField name="originalLanguage" label={t('fields.originalLanguage')} hint={t('fields.languageHint')} />
        </Disclosure>
      </FormPart>
      <FormPart title={t('fields.citation')}>
        <CitationFields prefix="citation." />
        <UnfoundField />
      </FormPart>
    </>
  );
}
