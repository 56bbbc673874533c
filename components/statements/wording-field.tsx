import { useTranslations } from 'next-intl';
import { WORDINGS } from '../../domain/wording.ts';
import { RadioField } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/text-field.tsx';

/** How words stand to what was said, and whose they are if not the speaker's. */
export function WordingField() {
  const t = useTranslations('desk');
  return (
    <>
      <RadioField
        name="wording"
        legend={t('fields.wording')}
        choices={WORDINGS.map((wording) => ({
          value: wording,
          label: t(`wordings.${wording}`),
          hint: t(`wordingHints.${wording}`),
        }))}
      />
      <TextField name="wordingBy" label={t('fields.wordingBy')} aside={t('optional')} />
    </>
  );
}
