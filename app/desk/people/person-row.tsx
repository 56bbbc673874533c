import { useTranslations } from 'next-intl';
import { DeskForm } from '../../../components/desk/form.tsx';
import { HiddenFields } from '../../../components/desk/hidden-fields.tsx';
import { Button } from '../../../components/ui/button.tsx';
import type { Role } from '../../../domain/person.ts';
import { submitDeactivation, submitRenewal } from '../actions/people.ts';

type Props = { person: { id: string; name: string; email: string; role: Role; active: boolean }; isMe: boolean };

/** Somebody of the newsroom, and what an administrator can do about their access. */
export function PersonRow({ person: { id, name, email, role, active }, isMe }: Props) {
  const t = useTranslations('desk.people');
  const roles = useTranslations('desk.roles');
  return (
    <li className="grid gap-2 border-t border-rule py-3 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <div className="min-w-0">
        <p>
          <strong>{name}</strong> <span className="text-quiet">{roles(role)}</span>
        </p>
        <p className="text-note text-quiet break-anywhere">
          {email}, {active ? t('active') : t('inactive')}
        </p>
      </div>
      {active && !isMe && (
        <div className="grid gap-2">
          <DeskForm action={submitRenewal} initial={{}} guarded={false} label={t('link', { name })}>
            <HiddenFields fields={{ personId: id, personName: name }} />
            <Button size="small" type="submit">
              {t('newLink')}
            </Button>
          </DeskForm>
          <details className="text-note">
            <summary className="flex min-h-7 items-center underline decoration-control underline-offset-4">
              {t('deactivate')}
            </summary>
            <DeskForm action={submitDeactivation} initial={{}} guarded={false} label={t('deactivate')}>
              <HiddenFields fields={{ personId: id }} />
              <p>{t('deactivateAsk', { name })}</p>
              <Button size="small" look="danger" type="submit">
                {t('deactivate')}
              </Button>
            </DeskForm>
          </details>
        </div>
      )}
    </li>
  );
}
