import { useTranslations } from 'next-intl';
import type { EditionHeader } from '../../domain/edition.ts';

type Listed = Pick<EditionHeader, 'number' | 'kind' | 'note'>;

/** What an edition changed, in its own words. Before a withdrawal among `editions` these no longer stand, which is said first:
 *  a note may be as short as the verdict. */
export function WhatChanged({ edition, editions }: { edition: Listed; editions: readonly Listed[] }) {
  const t = useTranslations('claim.editions');
  const { number, kind, note } = edition;
  const withdrawal = editions.find((later) => later.number > number && later.kind === 'withdrawal');
  return (
    <>
      {withdrawal && <span className="text-quiet">{t('takenBack', { number: withdrawal.number })} </span>}
      {t('kindAndNote', { of: kind, kind: t(`kinds.${kind}`), note })}
    </>
  );
}
