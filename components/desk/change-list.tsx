import { useLocale, useTranslations } from 'next-intl';
import { type Changes, sayValue } from '../../domain/changes.ts';
import { wordDifference } from '../../domain/word-difference.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { useFieldName } from './field-words.ts';

type Props = { changes: Changes; names: Readonly<Record<string, string>> };

/** Every field that an edit changed, as it was and as it became, with the words that came and went. */
export function ChangeList({ changes, names }: Props) {
  const t = useTranslations('desk');
  const locale = useLocale();
  const fieldName = useFieldName();
  const say = { nameOf: (id: string) => names[id], fieldName, yes: t('yes'), no: t('no') };
  return (
    <dl className="grid gap-2 py-1">
      {Object.entries(changes).map(([field, { before, after }]) => {
        const { before: older, after: newer } = wordDifference(sayValue(before, say), sayValue(after, say), locale);
        return (
          <div key={field} className="border-l-2 border-rule pl-2">
            <dt className="text-quiet">{fieldName(field)}</dt>
            {[older, newer].map((stretches, index) => (
              <dd key={index === 0 ? 'before' : 'after'} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-2">
                <span className="text-quiet">{t(index === 0 ? 'changes.before' : 'changes.after')}</span>
                {stretches.some(({ text }) => text !== '') ? (
                  <MarkedText stretches={stretches} />
                ) : (
                  <span className="text-quiet">{t('changes.nothing')}</span>
                )}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
