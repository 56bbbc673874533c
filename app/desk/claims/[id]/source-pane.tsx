import { getTranslations } from 'next-intl/server';
import { Pane } from '../../../../components/desk/pane.tsx';
import { LinkButton } from '../../../../components/ui/button.tsx';
import type { Store } from '../../../../db/engines/store.ts';
import { getSource } from '../../../../db/queries/desk/rows.ts';
import type { EditionDraft } from '../../../../domain/edition.ts';
import { citedSources } from '../cited-sources.ts';
import { SourceReading } from '../source-reading.tsx';

type Props = { store: Store; draft: EditionDraft; asked: string | null; canEdit: boolean };

/** A source of the claim to read beside it, with what was taken from it underlined. */
export async function SourcePane({ store, draft, asked, canEdit }: Props) {
  const t = await getTranslations('desk.claim');
  const cited = citedSources(draft);
  const chosen = cited.find((source) => source.id === asked) ?? cited[0];
  const source = chosen ? await getSource(store, chosen.id) : null;
  const others = cited.filter(({ id }) => id !== source?.id);
  const claimPage = `/desk/claims/${draft.claim.id}`;
  const waysOf = (sourceId: string) => ({
    claim: `/desk/claims/new?source=${sourceId}`,
    statements: canEdit ? [{ href: `${claimPage}/statements/new?source=${sourceId}`, label: t('addAsStatement') }] : [],
  });
  return (
    <Pane name="source" label={t('source')}>
      {source ? (
        <SourceReading source={source} claimId={draft.claim.id} ways={waysOf(source.id)} />
      ) : (
        <p className="text-quiet">{t('noSource')}</p>
      )}
      {canEdit && (
        <p className="sticky bottom-0 mt-4 border-t border-rule bg-paper py-3">
          <LinkButton size="small" href={`${claimPage}/statements/new${source ? `?source=${source.id}` : ''}`}>
            {t('logStatement')}
          </LinkButton>
        </p>
      )}
      {others.length > 0 && (
        <nav aria-label={t('otherSources')} className="mt-4 text-note">
          <p className="font-semibold text-quiet">{t('otherSources')}</p>
          <ul>
            {others.map(({ id, title }) => (
              <li key={id}>
                <a className="inline-block py-1" href={`${claimPage}?source=${id}#source`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Pane>
  );
}
