import { useTranslations } from 'next-intl';
import type { Gate } from '../../domain/gates.ts';
import { Icon } from '../ui/icon.tsx';

const SIGNS = { met: 'check', kept: 'check', excused: 'pencil', open: 'cross' } as const;
const COLOURS = { met: 'text-done', kept: 'text-done', excused: 'text-ink', open: 'text-rebuts' } as const;

/** What the codes of the fact-checkers ask, and how the next edition stands to each: met, waited for, kept by the software, or
 *  excused with the reason that readers see. */
export function GateList({ gates }: { gates: readonly Gate[] }) {
  const t = useTranslations('desk.gates');
  const open = gates.filter(({ state }) => state === 'open').length;
  return (
    <details className="mt-6 border-t border-rule">
      <summary className="flex min-h-9 items-center justify-between gap-2 font-semibold">
        <span>
          {t('title')}{' '}
          <span className="text-note font-normal text-quiet">{t('count', { open, met: gates.length - open })}</span>
        </span>
        <span className="[[open]>summary>&]:rotate-180">
          <Icon name="down" size={16} />
        </span>
      </summary>
      <ul className="text-note">
        {gates.map(({ name, state, reason }) => (
          <li key={name} className="flex items-start gap-2 border-t border-rule py-1.5">
            <span className={`mt-0.5 flex-none ${COLOURS[state]}`}>
              <Icon name={SIGNS[state]} size={16} />
            </span>
            <span className="min-w-0 break-anywhere">
              {t(`names.${name}`)} <span className="text-quiet">{t(`states.${state}`)}</span>
              {reason && <span className="block text-quiet">{reason}</span>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
