import { useTranslations } from 'next-intl';
import { SHORT_DATE } from '../../domain/format-date.ts';
import type { QueueClaim } from '../../domain/queue-claim.ts';
import { SaidOn } from '../ui/said-on.tsx';

/** Who sees to a claim and until when; late in words and in weight. */
export function SeenTo({ assigned }: { assigned: QueueClaim['assigned'] }) {
  const t = useTranslations('desk.queue');
  if (!assigned) return t('nobody');
  const { name, dueOn, late } = assigned;
  if (dueOn === null) return t('with', { name });
  const day = () => <SaidOn key="day" value={dueOn} shape={SHORT_DATE} />;
  return (
    <>
      {t('with', { name })},{' '}
      <span className={late ? 'font-semibold text-rebuts' : ''}>
        {late ? t.rich('dueLate', { day }) : t.rich('due', { day })}
      </span>
    </>
  );
}
