import { useTranslations } from 'next-intl';
import { TextArea, TextField } from '../ui/form/text-field.tsx';

/** The fields of a story. */
export function StoryFields() {
  const t = useTranslations('desk.fields');
  const optional = useTranslations('desk')('optional');
  return (
    <>
      <TextField name="title" label={t('storyTitle')} required />
      <TextArea name="summary" label={t('storySummary')} aside={optional} />
      <TextArea name="notice" label={t('notice')} hint={t('noticeHint')} aside={optional} rows={2} />
      <TextField name="slug" label={t('slug')} hint={t('slugHint')} aside={optional} />
    </>
  );
}
