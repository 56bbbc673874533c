import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { paragraphRanges } from '../../domain/quote-place.ts';
import { type UsedQuote, type UsedStretch, usedWords } from '../../domain/used-words.ts';
import { type SelectionWays, SourceSelection } from './source-selection.tsx';

type Props = { text: string; quotes: readonly UsedQuote[]; language: string | null; ways: SelectionWays | null };

/** The kept text of a source, paragraph by paragraph, with what evidence quotes from it underlined. Words in it can be
 *  selected to be logged. */
export function SourceText({ text, quotes, language, ways }: Props) {
  const t = useTranslations('desk.claim');
  const { paragraphs, unfound } = usedWords(text, quotes);
  const read = (
    <>
      {unfound.length > 0 && (
        <p className="mb-3 text-note text-danger">
          {t('unfound', { numbers: unfound.map((number) => `E${number}`).join(', ') })}
        </p>
      )}
      <div className="grid gap-3 font-serif text-entry leading-6.5" lang={language ?? undefined} dir="auto">
        {paragraphRanges(text).map(({ start }, index) => (
          <div key={start} id={`p${index + 1}`} className="grid grid-cols-[1.75rem_minmax(0,1fr)] target:bg-wash">
            <a
              className="self-start font-sans text-label leading-6.5 text-quiet no-underline"
              href={`#p${index + 1}`}
              data-paragraph={start}
              aria-label={t('paragraph', { number: index + 1 })}
            >
              {index + 1}
            </a>
            <p className="break-anywhere" data-from={start}>
              {(paragraphs[index] ?? []).map((stretch, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a kept text never changes
                <Stretch key={at} stretch={stretch} />
              ))}
            </p>
          </div>
        ))}
      </div>
    </>
  );
  return ways ? (
    <Selectable ways={ways} length={text.length} language={language ?? 'und'}>
      {read}
    </Selectable>
  ) : (
    read
  );
}

type SelectableProps = { ways: SelectionWays; length: number; language: string; children: ReactNode };

function Selectable(props: SelectableProps) {
  const t = useTranslations('desk.select');
  const words = {
    region: t('region'),
    count: t('count'),
    start: t('start'),
    end: t('end'),
    earlier: t('earlier'),
    later: t('later'),
    claim: t('claim'),
    clear: t('clear'),
    how: t('how'),
    quoted: t('quoted'),
  };
  return <SourceSelection {...props} words={words} />;
}

function Stretch({ stretch: { text, numbers } }: { stretch: UsedStretch }) {
  const t = useTranslations('desk.claim');
  if (numbers.length === 0) return text;
  return (
    <mark>
      {text}
      <sup className="ml-0.5 font-sans text-[0.75rem] font-semibold">
        {numbers.map((number) => (
          <a key={number} href={`#e${number}`} aria-label={t('evidencePlace', { number })}>
            {number}
          </a>
        ))}
      </sup>
    </mark>
  );
}
