import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { QueueClaim } from '../../domain/queue-claim.ts';
import type { Act, Stand, Step } from '../../domain/workflow.ts';
import { LinkButton } from '../ui/button.tsx';
import { SeenTo } from './seen-to.tsx';

const WAY: Step[] = ['logged', 'checking', 'in-review', 'settled'];

/** Acts that are pages of their own, in the order of their buttons. The rest is done where its field stands. */
const PAGES: readonly { act: Act; page: string; label: 'withdraw' | 'decline' | 'reopen' | 'review' | 'send' }[] = [
  { act: 'decline', page: 'decline', label: 'decline' },
  { act: 'withdraw', page: 'withdraw', label: 'withdraw' },
  { act: 'reopen', page: 'reopen', label: 'reopen' },
  { act: 'approve', page: 'review', label: 'review' },
  { act: 'send', page: 'send', label: 'send' },
];

const KEYS: Partial<Record<Act, string>> = { send: 't', approve: 't' };

type Props = {
  claimId: string;
  stand: Stand;
  number: number;
  acts: readonly Act[];
  missing: number;
  /** Whether this person could approve the next edition, if somebody else sends it. */
  decides: boolean;
  /** Who sees to it. */
  assigned: QueueClaim['assigned'];
  /** Who else is here. */
  children: ReactNode;
};

/** Where the next edition stands on its way, and what this person can do with it now. */
export function ClaimBar({
  claimId,
  stand: { step, publicState },
  number,
  acts,
  missing,
  decides,
  assigned,
  children,
}: Props) {
  const t = useTranslations('desk');
  const atRest = step === 'settled';
  const offered = PAGES.filter(({ act }) => acts.includes(act) && !(atRest && act === 'send'));
  const sends = acts.includes('send') && !atRest;
  return (
    <section
      aria-label={t('step')}
      className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-rule px-4 py-2"
    >
      <a className="inline-flex min-h-8 items-center text-note" href="/desk">
        {t('places.claims')}
      </a>
      {step === 'declined' ? (
        <p className="text-note font-semibold">{t('steps.declined')}</p>
      ) : (
        <ol className="hidden flex-wrap text-note sm:flex">
          {WAY.map((name) => (
            <li
              key={name}
              className="mr-3 border-b-2 border-rule py-1 pr-3 text-quiet aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
              {...(name === step && { 'aria-current': 'step' as const })}
            >
              {name === step && step !== 'settled'
                ? t('stepOf', { step: t(`steps.${name}`), number })
                : t(`steps.${name}`)}
            </li>
          ))}
        </ol>
      )}
      <p className="text-note">
        <SeenTo assigned={assigned} />{' '}
        <a
          className="ml-1 inline-flex min-h-8 items-center"
          href={`/desk/claims/${claimId}/assign`}
          aria-keyshortcuts="w"
        >
          {t('assign.change')}
        </a>
      </p>
      {children}
      <p className="ml-auto flex flex-wrap items-center gap-3">
        {sends && missing === 0 && (
          <span className="text-note text-quiet">{t('claim.missingCount', { count: 0 })}</span>
        )}
        {sends && missing > 0 && (
          <a className="text-note font-semibold text-rebuts" href="#missing">
            {t('claim.missingCount', { count: missing })}
          </a>
        )}
        {sends && decides && <span className="text-note">{t('claim.sendBars')}</span>}
        <LinkButton size="small" href={`/desk/claims/${claimId}/preview`} aria-keyshortcuts="p">
          {t('claim.preview')}
        </LinkButton>
        {offered.map(({ act, page, label }) => (
          <LinkButton
            key={act}
            size="small"
            look={act === 'approve' || (act === 'send' && !decides) ? 'main' : 'plain'}
            href={`/desk/claims/${claimId}/${page}`}
            {...(act in KEYS && { 'aria-keyshortcuts': KEYS[act] })}
          >
            {t(`claim.${label}`)}
          </LinkButton>
        ))}
        {atRest && publicState === 'published' && acts.includes('send') && (
          <>
            <LinkButton size="small" href={`/desk/claims/${claimId}/send?kind=update`}>
              {t('claim.update')}
            </LinkButton>
            <LinkButton size="small" href={`/desk/claims/${claimId}/send?kind=correction`}>
              {t('claim.correct')}
            </LinkButton>
          </>
        )}
      </p>
    </section>
  );
}
