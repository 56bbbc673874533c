import { useLocale, useTranslations } from 'next-intl';
import type { Edition, EditionHeader } from '../../domain/edition.ts';
import { quoted } from '../../domain/quotation.ts';
import { Chain } from './chain.tsx';
import { ChangeLine } from './change-line.tsx';
import { Comparison } from './comparison.tsx';
import { EditionPicker } from './edition-picker.tsx';

/** All editions of a claim. `editions` are the two to compare, older first, or the only one there is. */
export function EditionHistory({ headers, editions }: { headers: readonly EditionHeader[]; editions: Edition[] }) {
  const t = useTranslations('editions');
  const locale = useLocale();
  const [older, newer] = editions;
  if (!older) throw new Error('a public claim has an edition');
  const { claim, newsroom } = (newer ?? older).document;
  const page = `/${locale}/claims/${claim.slug}`;
  return (
    <>
      <p className="pt-4 text-note text-quiet lg:pt-6">
        <a className="py-0.5 break-anywhere" href={page} lang={claim.language}>
          {quoted(claim)}
        </a>
      </p>
      <div className="grid gap-6 pt-4 lg:grid-cols-[minmax(0,1fr)_480px] lg:gap-16">
        <div>
          <h1 className="max-w-[16em] text-balance font-serif text-title tracking-[-0.015em]">
            {newer ? t('title', { from: older.header.number, to: newer.header.number }) : t('only')}
          </h1>
          {newer && <Sentence older={older} newer={newer} />}
        </div>
        {newer && (
          <EditionPicker
            headers={headers}
            from={older.header.number}
            to={newer.header.number}
            action={`${page}/editions`}
            timeZone={newsroom.timeZone}
          />
        )}
      </div>
      {newer && <ChangeLine edition={newer} />}
      {newer && <Comparison older={older} newer={newer} />}
      <Chain headers={headers} slug={claim.slug} timeZone={newsroom.timeZone} />
    </>
  );
}

/** The change in one sentence: first of all, whether the verdict is another. */
function Sentence({ older, newer }: { older: Edition; newer: Edition }) {
  const t = useTranslations('editions');
  const from = older.document.verdict.rating.label;
  const to = newer.document.verdict.rating.label;
  return (
    <p className="mt-3 max-w-[44ch] font-serif text-lead">
      {newer.document.kind === 'withdrawal'
        ? t('claimWithdrawn')
        : from === to
          ? t('verdictStayed', { label: to })
          : t('verdictChanged', { from, to })}
    </p>
  );
}
