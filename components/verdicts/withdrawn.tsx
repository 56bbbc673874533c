import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon.tsx';

const SIZES = {
  line: { icon: 18, className: 'gap-2' },
  ledger: { icon: 22, className: 'gap-2 font-serif text-said leading-7' },
  large: { icon: 30, className: 'gap-2.5 font-serif text-verdict tracking-[-0.01em]' },
} as const;

/** Stands where a verdict stood that the newsroom no longer stands by. */
export function Withdrawn({ size = 'line' }: { size?: keyof typeof SIZES }) {
  const t = useTranslations('claim');
  const { icon, className } = SIZES[size];
  return (
    <span className={`inline-flex items-center font-semibold whitespace-nowrap ${className}`}>
      <Icon name="cross" size={icon} />
      <span>{t('withdrawn')}</span>
    </span>
  );
}
