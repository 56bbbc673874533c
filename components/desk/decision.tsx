import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { Instant } from '../ui/instant.tsx';

type Named = { id: string; name: string };

type Props = {
  me: Named;
  authors: readonly Named[];
  approvals: readonly (Named & { at: Date })[];
  /** How many approvals this edition needs. */
  needed: number;
  timeZone: string;
  /** There is nothing to decide any more: only what a form answers is shown. */
  over: boolean;
  /** The forms: approve, publish, return. */
  children: ReactNode;
};

/** Who may decide on the next edition, who has, and the forms to do it with. */
export function Decision({ me, authors, approvals, needed, timeZone, over, children }: Props) {
  const t = useTranslations('desk.review');
  const format = useFormatter();
  const mine = authors.some(({ id }) => id === me.id);
  return (
    <section
      id="decide"
      aria-labelledby="decide-head"
      className={`${over ? 'hidden has-[[role=alert]]:grid' : 'grid'} scroll-mt-4 gap-4 border-2 border-ink p-4`}
    >
      <h2 id="decide-head" className="text-ui font-semibold">
        {t('decide')} <span className="font-normal text-quiet">{t('as', { name: me.name })}</span>
      </h2>
      <ul className={`gap-1 text-note ${over ? 'hidden' : 'grid'}`}>
        <Mark ok={!mine}>{mine ? t('youMayNot') : t('youMay')}</Mark>
        {authors.length > 0 && (
          <li className="pl-6 text-quiet">{t('changedBy', { names: format.list(authors.map(({ name }) => name)) })}</li>
        )}
        {approvals.map(({ id, name, at }) => (
          <Mark key={id} ok>
            {t.rich('approvedBy', {
              name,
              when: () => <Instant key="at" at={at} timeZone={timeZone} />,
            })}
          </Mark>
        ))}
        {approvals.length === 0 && <Mark ok={false}>{t('notApproved')}</Mark>}
        {needed > 1 && (
          <Mark ok={approvals.length >= needed}>{t('approvalsNeeded', { count: approvals.length, needed })}</Mark>
        )}
      </ul>
      {children}
      <p className="text-note text-quiet">{t('approvalNames')}</p>
    </section>
  );
}

function Mark({ ok, children }: { ok: boolean; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2">
      <span className={`mt-0.5 ${ok ? 'text-done' : 'text-rebuts'}`}>
        <Icon name={ok ? 'check' : 'cross'} size={16} />
      </span>
      <span>{children}</span>
    </li>
  );
}
