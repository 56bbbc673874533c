import { useLocale, useTranslations } from 'next-intl';
import type { Edition } from '../../domain/edition.ts';
import { lastChange } from '../../domain/last-change.ts';

/** Why the verdict is no longer the one before, in a line, with the way to all that changed. */
export function ChangeReason({ edition }: { edition: Edition }) {
  const t = useTranslations('claim.changed');
  const locale = useLocale();
  const change = lastChange(edition);
  if (!change) return null;
  const { number, note, cause } = change;
  const editions = `/${locale}/claims/${edition.document.claim.slug}/editions?from=${number - 1}&to=${number}`;
  const said = cause?.statement?.statement;
  return (
    <p className="mt-2 text-note break-anywhere">
      {said && cause.statement
        ? t.rich('byStatement', {
            stance: cause.statement.stance,
            name: [said.party.name, said.office, said.onBehalfOf?.name].filter(Boolean).join(', '),
            link: (chunks) => <a href={`#e${cause.statement?.number}`}>{chunks}</a>,
          })
        : cause
          ? t(`causes.${cause.kind}`)
          : note}{' '}
      <a className="whitespace-nowrap" href={editions}>
        {t('what', { number })}
      </a>
    </p>
  );
}
