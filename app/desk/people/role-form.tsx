import { useTranslations } from 'next-intl';
import { DeskForm } from '../../../components/desk/form.tsx';
import { HiddenFields } from '../../../components/desk/hidden-fields.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { RadioField } from '../../../components/ui/form/choices.tsx';
import type { DeskPerson } from '../../../db/queries/desk/people.ts';
import { ROLES } from '../../../domain/person.ts';
import { submitRole } from '../actions/people.ts';
import { formValues } from '../form-values.ts';

/** Another role for somebody. The page has one such form for each, so its field bears the person's identifier. */
export function RoleForm({ person: { id, name, role } }: { person: DeskPerson }) {
  const t = useTranslations('desk.people');
  const roles = useTranslations('desk.roles');
  const field = `${id}.role`;
  return (
    <DeskForm
      key={role}
      action={submitRole}
      initial={formValues({ [field]: role })}
      guarded={false}
      label={t('roleOf', { name })}
    >
      <HiddenFields fields={{ personId: id }} />
      <RadioField
        name={field}
        legend={t('roleOf', { name })}
        hint={t('roleHint')}
        choices={ROLES.map((value) => ({ value, label: roles(value) }))}
      />
      <p>
        <Button size="small" type="submit">
          {t('changeRole')}
        </Button>
      </p>
    </DeskForm>
  );
}
