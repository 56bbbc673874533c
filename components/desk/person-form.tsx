import { useTranslations } from 'next-intl';
import { ROLES } from '../../domain/person.ts';
import { RadioField } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Pair } from './form.tsx';

/** Who is invited, and to what. */
export function PersonFields() {
  const t = useTranslations('desk.people');
  const roles = useTranslations('desk.roles');
  return (
    <>
      <Pair>
        <TextField name="name" label={t('name')} required />
        <TextField name="email" type="email" label={t('email')} required />
      </Pair>
      <RadioField
        name="role"
        legend={t('role')}
        hint={t('roleHint')}
        choices={ROLES.map((role) => ({ value: role, label: roles(role) }))}
      />
    </>
  );
}
