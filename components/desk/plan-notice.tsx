import { useTranslations } from 'next-intl';
import { Instant } from '../ui/instant.tsx';
import { Notice } from '../ui/notice.tsx';
import { Countdown } from './countdown.tsx';

type Plan = { publishAt: Date; by: string };
type Props = {
  plan: Plan;
  timeZone: string;
  /** Why it is not published as planned, in words; null where it will be. */
  stopped: string | null;
  /** Where it is called off, or planned anew. */
  href: string | null;
};

/** When the next edition is to be published, or why it will not be. */
export function PlanNotice({ plan: { publishAt, by }, timeZone, stopped, href }: Props) {
  const t = useTranslations('desk.plan');
  const at = () => <Instant key="at" at={publishAt} timeZone={timeZone} />;
  return (
    <Notice icon={stopped === null ? 'check' : 'alert'} edge={stopped === null ? 'plain' : 'amber'}>
      {stopped === null ? t.rich('planned', { at, by }) : t.rich('stopped', { at, reason: stopped })}{' '}
      {stopped === null && <Countdown at={publishAt.getTime()} />}{' '}
      {href && <a href={href}>{t(stopped === null ? 'change' : 'again')}</a>}
    </Notice>
  );
}
