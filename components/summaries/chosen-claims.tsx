import { useTranslations } from 'next-intl';
import type { SummaryClaim } from '../../domain/summary-order.ts';
import { isQuotable } from '../../domain/wording.ts';
import { Words } from '../statements/words.tsx';
import { Icon } from '../ui/icon.tsx';

type Props = { claims: readonly SummaryClaim[]; without: readonly string[] };

/** The claims of a summary: each in or out by a tick, moved by its arrows. */
export function ChosenClaims({ claims, without }: Props) {
  const t = useTranslations('desk.summaries');
  if (claims.length === 0) return <p className="border-t border-rule py-4 font-serif text-quote">{t('none')}</p>;
  return (
    <>
      <input type="hidden" name="shown" value={claims.map(({ key }) => key).join()} />
      <ol className="border-b border-rule">
        {claims.map(({ key, claim, edition }, index) => {
          const isIn = !without.includes(key);
          return (
            <li key={key} className="flex items-center gap-3 border-t border-rule py-1.5 hover:bg-wash">
              <span className="w-6 flex-none text-right text-label text-quiet">{index + 1}</span>
              <label
                data-row=""
                tabIndex={-1}
                className={`flex min-h-9 min-w-0 grow cursor-pointer items-start gap-3 py-1 ${isIn ? '' : 'text-quiet line-through'}`}
              >
                <input
                  id={`in-${key}`}
                  type="checkbox"
                  name="in"
                  value={key}
                  defaultChecked={isIn}
                  className="mt-1 size-4 flex-none"
                />
                <span className="line-clamp-2 font-serif">
                  <Words
                    words={claim.words}
                    quotable={isQuotable(edition.document.claim.wording)}
                    language={claim.language}
                  />
                </span>
              </label>
              <span
                data-tone={claim.ratingTone}
                className={`flex-none ${claim.withdrawn ? 'text-quiet' : 'text-rating-text'}`}
              >
                <Icon name={claim.withdrawn ? 'cross' : claim.ratingIcon} size={18} />
                <span className="sr-only">{claim.withdrawn ? t('withdrawn') : claim.ratingLabel}</span>
              </span>
              <span className="flex flex-none">
                {(['up', 'down'] as const).map((way) => (
                  <button
                    key={way}
                    id={`${way}-${key}`}
                    type="submit"
                    name="move"
                    value={`${key}.${way}`}
                    aria-label={t(way, { words: claim.words })}
                    className="-ml-px inline-flex size-9 cursor-pointer items-center justify-center border border-control bg-paper hover:bg-wash"
                  >
                    <span className={way === 'up' ? 'rotate-180' : ''}>
                      <Icon name="down" size={16} />
                    </span>
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
