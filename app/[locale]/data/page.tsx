import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DataFiles } from '../../../components/data/data-files.tsx';
import { FieldTable } from '../../../components/data/field-table.tsx';
import { OperationEntry } from '../../../components/data/operation-entry.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { Section } from '../../../components/ui/section.tsx';
import { type Description, referenceOf } from '../../../domain/api/reference.ts';
import type { Locale } from '../../../messages/locales.ts';
import { describeInterface } from '../../api/description.ts';
import { readLicence } from '../../licence.ts';
import { listMetadata } from '../../list-metadata.ts';
import { Screen } from '../../screen.tsx';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }> };

const FEEDS = ['verdicts', 'verdict-changes', 'corrections'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations('data');
  return listMetadata({ locale, path: '/data', title: t('title'), description: t('description') });
}

/** What can be taken along, followed and asked for by programs. */
export default async function DataPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('data');
  const types = await getTranslations('data.types');
  const { name, url } = await readLicence();
  // zod-openapi's own type is wider than what it makes of our schemas.
  const { operations, records } = referenceOf((await describeInterface()) as Description, (word, values) =>
    types(word, values),
  );
  const link = (href: string) => (chunks: React.ReactNode) => (
    <a key="link" href={href}>
      {chunks}
    </a>
  );
  return (
    <Screen>
      <PageHead title={t('title')}>
        {t.rich('licence', {
          link: () => (
            <a key="link" href={url}>
              {name}
            </a>
          ),
        })}
      </PageHead>
      <p className="max-w-[52ch] font-serif text-lead">{t('lead')}</p>
      <Section id="files" title={t('files')} note={t('filesNote')}>
        <DataFiles />
        <p className="mt-4">{t.rich('columns', { link: link('/exports/README') })}</p>
        <p>{t.rich('claimReview', { link: link('/claimreview.json') })}</p>
      </Section>
      <Section id="feeds" title={t('feeds')} note={t('feedsNote')}>
        <ul>
          {FEEDS.map((feed) => (
            <li key={feed} className="flex flex-wrap gap-x-4 border-t border-rule py-2">
              <span>{t(`feedNames.${feed}`)}</span>
              <a href={`/feeds/${feed}.atom`}>Atom</a>
              <a href={`/feeds/${feed}.json`}>JSON Feed</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="interface"
        title={t('interface')}
        end={t.rich('machine', { link: link('/api/openapi.json') })}
        note={t('factCheck')}
      >
        {(['GET', 'POST'] as const).map((method) => (
          <section key={method} className="mb-6">
            <h3 className="mb-2 font-serif text-entry">{t(method === 'GET' ? 'read' : 'write')}</h3>
            {method === 'POST' && <p className="mb-3 max-w-[76ch] text-note text-quiet">{t('writeNote')}</p>}
            {operations
              .filter((operation) => operation.method === method)
              .map((operation) => (
                <OperationEntry key={operation.address} operation={operation} />
              ))}
          </section>
        ))}
        <h3 className="mb-2 font-serif text-entry">{t('records')}</h3>
        {records.map(({ name: record, description, fields }) => (
          <details key={record} className="border-t border-rule py-2">
            <summary className="min-h-7 cursor-pointer font-mono text-note">{record}</summary>
            {/* Inside, so that a link to it opens it. */}
            <div id={record} className="grid gap-2 py-3">
              {description && <p className="max-w-[76ch] text-note">{description}</p>}
              <FieldTable fields={fields} />
            </div>
          </details>
        ))}
      </Section>
    </Screen>
  );
}
