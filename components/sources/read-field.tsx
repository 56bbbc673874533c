import { useTranslations } from 'next-intl';
import { RadioField } from '../ui/form/choices.tsx';

/** Whether the newsroom read the document itself. Readers are told where it did not, so it is asked and never assumed. */
export function ReadField({ name }: { name: string }) {
  const t = useTranslations('desk');
  const choices = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  return <RadioField name={name} legend={t('fields.read')} hint={t('fields.readHint')} choices={choices} />;
}
