import type { NamedRating } from '../../domain/rating.ts';
import { Icon } from '../ui/icon.tsx';

const SIZES = {
  line: { icon: 18, className: 'gap-2' },
  ledger: { icon: 22, className: 'gap-2 font-serif text-said leading-7' },
  large: { icon: 30, className: 'gap-2.5 font-serif text-verdict tracking-[-0.01em]' },
} as const;

type Props = { rating: Omit<NamedRating, 'key'>; size?: keyof typeof SIZES };

/** The verdict in one word, with its icon and colour. The word is the one frozen in the edition. */
export function Verdict({ rating, size = 'line' }: Props) {
  const { icon, className } = SIZES[size];
  return (
    <span
      data-tone={rating.tone}
      className={`inline-flex items-center font-semibold whitespace-nowrap text-rating-text ${className}`}
    >
      <Icon name={rating.icon} size={icon} />
      <span>{rating.label}</span>
    </span>
  );
}
