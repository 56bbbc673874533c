import { useLocale, useTranslations } from 'next-intl';
import type { EditionHeader } from '../../domain/edition.ts';
import { Instant } from '../ui/instant.tsx';
import { Section } from '../ui/section.tsx';
import { Cell, Table } from '../ui/table.tsx';

type Props = { headers: readonly EditionHeader[]; slug: string; timeZone: string };

/** Every edition of the claim with its hash and the one it names, newest first: none can change unseen. */
export function Chain({ headers, slug, timeZone }: Props) {
  const t = useTranslations('editions');
  const kinds = useTranslations('claim.editions.kinds');
  const locale = useLocale();
  return (
    <Section id="all" title={t('all')} note={t('chain')}>
      <Table heads={[t('number'), t('published'), t('whatChanged'), t('hash')]}>
        {[...headers].reverse().map(({ number, kind, note, publishedAt, documentHash, previousHash }) => (
          <tr key={number}>
            <Cell>
              <a className="inline-block min-w-6 py-0.5" href={`/${locale}/claims/${slug}/editions/${number}`}>
                {number}
              </a>
            </Cell>
            <Cell>
              <Instant at={publishedAt} timeZone={timeZone} />
            </Cell>
            <Cell>{t('kindAndNote', { of: kind, kind: kinds(kind), note })}</Cell>
            <Cell>
              <code className="block min-w-40 font-mono text-label">{documentHash}</code>
              {previousHash && (
                <span className="mt-1 block text-label text-quiet">
                  {t('names', { hash: previousHash.slice(0, 12) })}
                </span>
              )}
            </Cell>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
