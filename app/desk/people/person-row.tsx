import { useTranslations } from 'next-intl';
import { DeskForm } from '../../../components/desk/form.tsx';
import { HiddenFields } from '../../../components/desk/hidden-fields.tsx';
import { Button } from '../../../components/ui/button.tsx';
import type { DeskPerson } from '../../../db/queries/desk/people.ts';
import { submitDeactivation, submitLink } from '../actions/people.ts';
import { RoleForm } from './role-form.tsx';

type Props = { person: DeskPerson; isMe: boolean };

const SUMMARY = 'flex min-h-9 items-center underline decoration-control underline-offset-4';

/** Somebody of the newsroom, and what an administrator can do about their access. */
export function PersonRow({ person, isMe }: Props) {
  const t = useTranslations('desk.people');
  const roles = useTranslations('desk.roles');
  const { id, name, email, role, active, joined } = person;
  const standing = !active ? t('inactive') : joined ? t('active') : t('invited');
  return (
    <li className="grid gap-1 border-t border-rule py-3">
      <p className="break-anywhere">
        <a className="font-semibold" href={`/desk/people/${id}`}>
          {name}
        </a>{' '}
        <span className="text-quiet">{roles(role)}</span>
      </p>
      <p className="text-note text-quiet break-anywhere">
        {email}, {standing}
      </p>
      {!isMe && (
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2 text-note [&>*]:max-w-full">
          <DeskForm action={submitLink} initial={{}} guarded={false} label={t('link', { name })}>
            <HiddenFields fields={{ personId: id, personName: name, restore: active ? 'no' : 'yes' }} />
            <p>
              <Button size="small" type="submit">
                {active ? t('newLink') : t('restore')}
              </Button>
            </p>
          </DeskForm>
          {active && (
            <>
              <details>
                <summary className={SUMMARY}>{t('changeRole')}</summary>
                <RoleForm person={person} />
              </details>
              <details>
                <summary className={SUMMARY}>{t('deactivate')}</summary>
                <DeskForm action={submitDeactivation} initial={{}} guarded={false} label={t('deactivate')}>
                  <HiddenFields fields={{ personId: id }} />
                  <p>{t('deactivateAsk', { name })}</p>
                  <p>
                    <Button size="small" look="danger" type="submit">
                      {t('deactivate')}
                    </Button>
                  </p>
                </DeskForm>
              </details>
            </>
          )}
        </div>
      )}
    </li>
  );
}
