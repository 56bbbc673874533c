import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DeskToken } from '../../domain/api/token.ts';
import { Instant } from '../ui/instant.tsx';

type Props = {
  tokens: readonly DeskToken[];
  timeZone: string;
  now: Date;
  /** The way to end one. */
  end: (token: DeskToken) => ReactNode;
};

/** Every program that writes or wrote, those that still may first. */
export function TokenList({ tokens, timeZone, now, end }: Props) {
  const t = useTranslations('desk.tokens');
  const format = useFormatter();
  if (tokens.length === 0) return <p className="border-t border-rule py-3 text-quiet">{t('empty')}</p>;
  const when = (at: Date) => () => <Instant key="at" at={at} timeZone={timeZone} />;
  const standing = ({ revokedAt, expiresAt }: DeskToken) => {
    if (revokedAt) return t.rich('revoked', { when: when(revokedAt) });
    if (!expiresAt) return t('never');
    return t.rich(expiresAt <= now ? 'expired' : 'expires', { when: when(expiresAt) });
  };
  return (
    <ul aria-label={t('list')}>
      {tokens.map((token) => (
        <li key={token.id} className="grid gap-0.5 border-t border-rule py-3">
          <p className="break-anywhere">
            <strong className="font-semibold">{token.name}</strong>{' '}
            <span className="font-mono text-note text-quiet">{t('ending', { ending: token.ending })}</span>
          </p>
          <p className="text-note">
            {t('may', {
              scopes: format.list(
                token.scopes.map((scope) => t(`scope.${scope}`)),
                { type: 'unit' },
              ),
            })}
          </p>
          <p className="flex flex-wrap gap-x-4 text-note text-quiet">
            <span>{standing(token)}</span>
            <span>{token.usedAt ? t.rich('used', { when: when(token.usedAt) }) : t('unused')}</span>
            <span>{t.rich('made', { who: token.madeBy, when: when(token.madeAt) })}</span>
          </p>
          {!token.revokedAt && end(token)}
        </li>
      ))}
    </ul>
  );
}
