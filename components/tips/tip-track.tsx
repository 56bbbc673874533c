import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isOpenTip } from '../../domain/tip.ts';
import type { TipStatus } from '../../domain/tip-status.ts';
import { Icon } from '../ui/icon.tsx';
import { Instant } from '../ui/instant.tsx';

type Props = { tip: TipStatus; timeZone: string };
type Outcome = Pick<TipStatus, 'state' | 'told' | 'claimSlug'>;

/** Where a tip stands, from its receipt to its end, in the order of time. */
export function TipTrack({ tip, timeZone }: Props) {
  const t = useTranslations('tips.status');
  const at = (moment: Date | null) => moment && <Instant at={moment} timeZone={timeZone} />;
  return (
    <ol className="grid gap-4" aria-label={t('track')}>
      <Step done title={t('received')} at={at(tip.receivedAt)} />
      <Step done={tip.takenAt !== null} title={t(tip.takenAt ? 'read' : 'waits')} at={at(tip.takenAt)} />
      {tip.state === 'merged' && <Step done title={t('merged')} at={at(tip.closedAt)} />}
      <Ending outcome={tip.into ?? tip} at={tip.into ? null : at(tip.closedAt)} merged={tip.state === 'merged'} />
    </ol>
  );
}

/** What came of it, or what is still to come. */
function Ending({ outcome, at, merged }: { outcome: Outcome; at: ReactNode; merged: boolean }) {
  const t = useTranslations('tips.status');
  const locale = useLocale();
  const { state, told, claimSlug } = outcome;
  if (isOpenTip(state) || state === 'merged') return <Step title={t(merged ? 'mergedNext' : 'open')} />;
  const link = (chunks: ReactNode) => <a href={`/${locale}/claims/${claimSlug}`}>{chunks}</a>;
  return (
    <Step done title={t(state)} at={at}>
      {state === 'logged' && <p>{claimSlug ? t.rich('published', { link }) : t('loggedNext')}</p>}
      {told !== null && <p className="whitespace-pre-line break-anywhere">{t('told', { told })}</p>}
    </Step>
  );
}

type StepProps = { title: string; at?: ReactNode; done?: boolean; children?: ReactNode };

function Step({ title, at, done = false, children }: StepProps) {
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-3">
      <span className={`pt-0.5 ${done ? '' : 'text-quiet'}`}>
        <Icon name={done ? 'check' : 'minus'} />
      </span>
      <div className="grid gap-0.5">
        <p className={done ? 'font-semibold' : 'text-quiet'}>{title}</p>
        {at && <p className="text-note text-quiet">{at}</p>}
        {children}
      </div>
    </li>
  );
}
