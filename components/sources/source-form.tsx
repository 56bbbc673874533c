import { useTranslations } from 'next-intl';
import { SOURCE_KINDS } from '../../domain/source.ts';
import { Pair } from '../desk/form.tsx';
import { PartyField } from '../parties/party-field.tsx';
import { SelectField } from '../ui/form/choices.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { ReadField } from './read-field.tsx';

/** The fields of a source. */
export function SourceFields() {
  const t = useTranslations('desk');
  const optional = t('optional');
  return (
    <>
      <TextField name="title" label={t('fields.sourceTitle')} required />
      <Pair>
        <SelectField
          name="kind"
          label={t('fields.sourceKind')}
          choices={SOURCE_KINDS.map((kind) => ({ value: kind, label: t(`sourceKinds.${kind}`) }))}
        />
        <DateField
          name="publishedOn"
          label={t('fields.publishedOn')}
          hint={t('fields.saidOnHint')}
          understood={t('understood')}
        />
      </Pair>
      <PartyField name="publisherId" label={t('fields.publisherId')} canAdd />
      <TextField name="byline" label={t('fields.byline')} hint={t('fields.bylineHint')} aside={optional} />
      <TextField name="url" type="url" label={t('fields.url')} aside={optional} />
      <Pair>
        <TextField
          name="archiveUrl"
          type="url"
          label={t('fields.archiveUrl')}
          hint={t('fields.archiveUrlHint')}
          aside={optional}
        />
        <TextField name="language" label={t('fields.language')} hint={t('fields.languageHint')} aside={optional} />
      </Pair>
      <ReadField name="read" />
      <TextArea name="note" label={t('fields.note')} aside={optional} rows={2} />
      <TextArea name="text" label={t('fields.text')} hint={t('fields.textHint')} aside={optional} rows={12} serif />
    </>
  );
}
