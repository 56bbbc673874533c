import { useTranslations } from 'next-intl';
import { SCOPES, TOKEN_DAYS } from '../../domain/api/token.ts';
import { CheckField, SelectField } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/text-field.tsx';

/** Which program writes, what, and for how long. */
export function TokenFields() {
  const t = useTranslations('desk.tokens');
  return (
    <>
      <TextField name="name" label={t('name')} hint={t('nameHint')} required />
      <CheckField
        name="scopes"
        legend={t('scopes')}
        choices={SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
      />
      <SelectField
        name="days"
        label={t('days')}
        choices={TOKEN_DAYS.map((days) => ({ value: days, label: t(`daysOf.${days}`) }))}
      />
    </>
  );
}
