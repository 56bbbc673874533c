import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../components/desk/form.tsx';
import { HiddenFields } from '../../../components/desk/hidden-fields.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Instant } from '../../../components/ui/instant.tsx';
import type { Session } from '../../../db/sign-in/sessions.ts';
import { browserName } from '../../../domain/browser-name.ts';
import { readNewsroom } from '../../store.ts';
import { submitRevocation, submitSignOutEverywhere } from '../actions/people.ts';

/** Where one is signed in oneself, and a way to end each. */
export async function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const t = await getTranslations('desk.people');
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  const agentOf = (userAgent: string | null) => {
    const { browser, system } = browserName(userAgent ?? '');
    const named = browser ?? t('unknownAgent');
    return system ? t('agent', { browser: named, system }) : named;
  };
  return (
    <section id="sessions" className="grid gap-2 border-t border-rule-strong pt-4">
      <h2 className="font-serif text-said">{t('sessions')}</h2>
      <ul>
        {sessions.map(({ id, createdAt, address, userAgent }) => (
          <li key={id} className="grid gap-2 border-t border-rule py-2 text-note md:grid-cols-[minmax(0,1fr)_auto]">
            <span className="break-anywhere">
              {t.rich('session', {
                agent: agentOf(userAgent),
                address: address || t('unknownAddress'),
                when: () => <Instant key="at" at={createdAt} timeZone={timeZone} />,
              })}
            </span>
            <DeskForm action={submitRevocation} initial={{}} guarded={false} label={t('revoke')}>
              <HiddenFields fields={{ sessionId: id }} />
              <Button size="small" type="submit">
                {t('revoke')}
              </Button>
            </DeskForm>
          </li>
        ))}
      </ul>
      <DeskForm action={submitSignOutEverywhere} initial={{}} guarded={false} label={t('everywhere')}>
        <p className="flex flex-wrap items-center gap-3 text-note">
          <Button size="small" look="danger" type="submit">
            {t('everywhere')}
          </Button>
          <span className="text-quiet">{t('everywhereHint')}</span>
        </p>
      </DeskForm>
    </section>
  );
}
