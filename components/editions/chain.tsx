import { useLocale, useTranslations } from 'next-intl';
import type { EditionHeader } from '../../domain/edition.ts';
import { Instant } from '../ui/instant.tsx';
import { Section } from '../ui/section.tsx';
import { Cell, Row, Table } from '../ui/table.tsx';
import { WhatChanged } from './what-changed.tsx';

type Props = { headers: readonly EditionHeader[]; slug: string; timeZone: string };

/** Every edition of the claim with its hash and the one it names, newest first: none can change unseen. */
export function Chain({ headers, slug, timeZone }: Props) {
  const t = useTranslations('editions');
  const locale = useLocale();
  return (
    <Section id="all" title={t('all')} note={t('chain')}>
      <Table heads={[t('number'), t('published'), t('whatChanged'), t('hash')]}>
        {[...headers].reverse().map(({ number, publishedAt, documentHash, previousHash, ...header }) => (
          <Row key={number}>
            <Cell head={t('number')}>
              <a className="inline-block min-w-6 py-0.5" href={`/${locale}/claims/${slug}/editions/${number}`}>
                {number}
              </a>
            </Cell>
            <Cell head={t('published')}>
              <Instant at={publishedAt} timeZone={timeZone} />
            </Cell>
            <Cell head={t('whatChanged')}>
              <WhatChanged edition={{ number, ...header }} editions={headers} />
            </Cell>
            <Cell head={t('hash')}>
              <code className="block md:min-w-40 font-mono text-label">{documentHash}</code>
              {previousHash && (
                <span className="mt-1 block text-label text-quiet">
                  {t('names', { hash: previousHash.slice(0, 12) })}
                </span>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}
