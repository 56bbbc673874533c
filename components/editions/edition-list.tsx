import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { Edition } from '../../domain/edition.ts';
import { Instant } from '../ui/instant.tsx';
import { Section } from '../ui/section.tsx';
import { Cell, Row, Table } from '../ui/table.tsx';
import { WhatChanged } from './what-changed.tsx';

/** Every edition up to this one, newest first, with what each changed and the way to the comparison. */
export function EditionList({ edition: { header, document } }: { edition: Edition }) {
  const t = useTranslations('claim.editions');
  const locale = useLocale();
  const format = useFormatter();
  const { claim, newsroom, history, checkedBy } = document;
  const page = `/${locale}/claims/${claim.slug}/editions`;
  const current = { number: header.number, kind: header.kind, note: header.note, publishedAt: header.publishedAt };
  const editions = [
    ...history.map((past) => ({ ...past, publishedAt: new Date(past.publishedAt) })),
    current,
  ].reverse();
  const corrections = editions.filter(({ kind }) => kind === 'correction').length;
  return (
    <Section id="editions" title={t('title')} note={t('corrections', { count: corrections })}>
      <Table heads={[t('number'), t('published'), t('changed')]}>
        {editions.map(({ number, publishedAt, ...edition }) => (
          <Row key={number}>
            <Cell head={t('number')}>
              <a className="inline-block min-w-6 py-0.5" href={`${page}/${number}`}>
                {number}
              </a>
            </Cell>
            <Cell head={t('published')}>
              <Instant at={publishedAt} timeZone={newsroom.timeZone} />
            </Cell>
            <Cell head={t('changed')}>
              <WhatChanged edition={{ number, ...edition }} editions={editions} />{' '}
              {number > 1 && (
                <a href={`${page}?from=${number - 1}&to=${number}`}>{t('compare', { number: number - 1 })}</a>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      <p className="mt-4 text-note text-quiet">
        {checkedBy.length > 0 && t('checkedBy', { names: format.list(checkedBy) })}{' '}
        {t('approvedBy', { name: header.approvedBy })}
      </p>
    </Section>
  );
}
