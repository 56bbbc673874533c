import { useTranslations } from 'next-intl';
import { paragraphsOf, type UsedQuote, usedWords } from '../../domain/used-words.ts';

type Props = { text: string; quotes: readonly UsedQuote[]; language: string | null };

/** The kept text of a source, paragraph by paragraph, with what evidence quotes from it underlined. */
export function SourceText({ text, quotes, language }: Props) {
  const t = useTranslations('desk.claim');
  return (
    <div className="grid gap-3 font-serif text-entry leading-6.5" lang={language ?? undefined} dir="auto">
      {paragraphsOf(text).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a kept text never changes
        <div key={index} id={`p${index + 1}`} className="grid grid-cols-[1.75rem_minmax(0,1fr)] target:bg-wash">
          <a
            className="font-sans text-label leading-6.5 text-quiet no-underline"
            href={`#p${index + 1}`}
            aria-label={t('paragraph', { number: index + 1 })}
          >
            {index + 1}
          </a>
          <p className="break-anywhere">
            {usedWords(paragraph, quotes).map(({ text: stretch, numbers }, at) =>
              numbers.length === 0 ? (
                stretch
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a kept text never changes
                <mark key={at}>
                  {stretch}
                  <sup className="ml-0.5 font-sans text-[0.75rem] font-semibold">
                    {numbers.map((number) => (
                      <a key={number} href={`#e${number}`} aria-label={t('evidencePlace', { number })}>
                        {number}
                      </a>
                    ))}
                  </sup>
                </mark>
              ),
            )}
          </p>
        </div>
      ))}
    </div>
  );
}
