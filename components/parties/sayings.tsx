import { useLocale, useTranslations } from 'next-intl';
import type { Saying } from '../../domain/sayings.ts';
import { isQuotable } from '../../domain/wording.ts';
import { SourceLink } from '../sources/source-link.tsx';
import { WordingNote } from '../statements/wording-note.tsx';
import { Words } from '../statements/words.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { ActWord } from './act-word.tsx';

/** Everything a party said, each with its two clocks, its source and the claim it belongs to. */
export function Sayings({ sayings, timeZone }: { sayings: readonly Saying[]; timeZone: string }) {
  const t = useTranslations('party');
  return (
    <ol className="border-b border-rule">
      {sayings.map((saying) => (
        <li
          key={saying.key}
          className="grid gap-x-6 gap-y-2 border-t border-rule py-5 lg:grid-cols-[200px_minmax(0,1fr)]"
        >
          <div className="text-note">
            <p className="font-semibold">
              <SaidOn value={saying.saidOn} />
            </p>
            <p className="text-quiet">
              {t.rich('knew', { at: () => <Instant at={saying.knownAt} timeZone={timeZone} /> })}
            </p>
          </div>
          <SaidWords saying={saying} />
        </li>
      ))}
    </ol>
  );
}

function SaidWords({ saying }: { saying: Saying }) {
  const t = useTranslations('party');
  const quotable = isQuotable(saying.wording);
  const { citation } = saying;
  return (
    <div className="min-w-0">
      <Act saying={saying} />
      <blockquote className={`mt-2 max-w-[60ch] font-serif text-said ${quotable ? 'hang-quote' : ''}`}>
        <Words words={saying.words} quotable={quotable} language={saying.language} />
      </blockquote>
      <p className="mt-2 max-w-[76ch] text-note text-quiet break-anywhere first-letter:uppercase">
        {saying.withdrawn && <strong className="text-ink">{t('noLonger')} </strong>}
        {saying.speaker && `${t('through', { name: saying.speaker })} `}
        <WordingNote wording={saying.wording} by={saying.wordingBy} />
        {citation && (
          <>
            {'. '}
            <SourceLink source={citation.source} place={citation.place} quote={quotable ? saying.words : null} />
            {`, ${citation.place}`}
          </>
        )}
      </p>
    </div>
  );
}

/** What it did with these words, and to which claim. */
function Act({ saying: { act, claim, interested } }: { saying: Saying }) {
  const t = useTranslations('party');
  const locale = useLocale();
  const address = `/${locale}/claims/${claim.slug}`;
  if (act === 'claimed')
    return (
      <p className="flex flex-wrap items-center gap-x-3">
        <ActWord act={act} />
        <Verdict rating={claim.rating} />
        <a className="py-0.5 text-note" href={address}>
          {t('toTheClaim')}
        </a>
      </p>
    );
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <ActWord act={act} interested={interested} />
      <a className="min-w-0 py-0.5 text-note break-anywhere" href={address}>
        {t('theClaim', { words: shorten(claim.words) })}
      </a>
    </p>
  );
}

const LONGEST = 90;
const shorten = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST) || LONGEST)} …`;
