import { useTranslations } from 'next-intl';
import type { Change } from '../../domain/compare.ts';
import { Icon } from '../ui/icon.tsx';

const SIGNS = { changed: 'swap', added: 'plus', removed: 'minus', same: 'same' } as const;
const COLOURS = { changed: 'text-added', added: 'text-added', removed: 'text-removed', same: 'text-quiet' } as const;

/** What happened to a field, by sign and in words. */
export function ChangeSign({ change }: { change: Change }) {
  const t = useTranslations('editions.changes');
  return (
    <span className={`inline-flex items-center gap-1.5 text-note font-semibold ${COLOURS[change]}`}>
      <Icon name={SIGNS[change]} size={16} />
      {t(change)}
    </span>
  );
}
