import { useTranslations } from 'next-intl';
import { FormPart, Pair } from '../desk/form.tsx';
import { SpeakerField } from '../parties/party-field.tsx';
import { CitationFields } from '../sources/citation-fields.tsx';
import { UnfoundField } from '../statements/unfound-field.tsx';
import { WordingField } from '../statements/wording-field.tsx';
import { CheckBox, SelectField } from '../ui/form/choices.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { Rows } from '../ui/form/rows.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { AnotherClaim } from './another-claim-field.tsx';

/** The fields of a claim. The words, who said them and when are enough to log it; publication asks for the rest. */
export function ClaimFields() {
  const t = useTranslations('desk');
  const optional = t('optional');
  return (
    <>
      <TextArea name="words" label={t('fields.wordsClaim')} hint={t('fields.wordsClaimHint')} serif required />
      <AnotherClaim label={t('fields.anotherClaim')} />
      <SpeakerField name="claimantId" label={t('fields.claimantId')} />
      <Pair>
        <DateField
          name="saidOn"
          label={t('fields.saidOn')}
          hint={t('fields.saidOnHint')}
          understood={t('understood')}
          required
        />
        <TextField name="venue" label={t('fields.venue')} hint={t('fields.venueHint')} aside={optional} />
      </Pair>
      <WordingField />
      <Pair>
        <TextField name="language" label={t('fields.language')} hint={t('fields.languageHint')} required />
        <SelectField
          name="storyId"
          label={t('fields.storyId')}
          from="stories"
          none={t('nothingChosen')}
          aside={optional}
        />
      </Pair>
      <TextArea name="whyChecked" label={t('fields.whyChecked')} aside={t('readersSee')} />
      <Disclosure summary={t('fields.more')} names={['slug', 'shortForm', 'topics']}>
        <TextField name="shortForm" label={t('fields.shortForm')} hint={t('fields.shortFormHint')} aside={optional} />
        <TextField name="topics" label={t('fields.topics')} hint={t('fields.topicsHint')} aside={optional} />
        <TextField name="slug" label={t('fields.slug')} hint={t('fields.slugHint')} aside={optional} />
      </Disclosure>
      <FormPart title={t('fields.citation')}>
        <Rows
          name="appearances"
          legend={t('fields.appearances')}
          row={t('fields.appearance')}
          add={t('fields.addAppearance')}
          remove={t('fields.removeAppearance')}
        >
          <CitationFields />
          <DateField
            name="appearedOn"
            label={t('fields.appearedOn')}
            hint={t('fields.appearedOnHint')}
            understood={t('understood')}
          />
          <CheckBox name="first" label={t('fields.first')} />
        </Rows>
        <UnfoundField />
      </FormPart>
      <FormPart title={t('fields.searched')}>
        <TextArea
          name="searchedSupports"
          label={t('fields.searchedSupports')}
          hint={t('fields.searchedHint')}
          rows={2}
        />
        <TextArea name="searchedRebuts" label={t('fields.searchedRebuts')} hint={t('fields.searchedHint')} rows={2} />
        <TextArea name="replyExcuse" label={t('fields.replyExcuse')} hint={t('fields.replyExcuseHint')} rows={2} />
      </FormPart>
    </>
  );
}
