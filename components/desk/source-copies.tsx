import { useFormatter, useTranslations } from 'next-intl';
import { Instant } from '../ui/instant.tsx';

type SourceCopy = {
  id: string;
  takenAt: Date;
  url: string | null;
  text: string | null;
  mediaType: string | null;
  byteLength: number | null;
  bytesSha256: string | null;
  sha256: string | null;
};
type Props = { sourceId: string; copies: readonly SourceCopy[]; timeZone: string };

/** What is kept of a source, newest first: when it was taken, of what kind, how large, and the hash that proves it. */
export function SourceCopies({ sourceId, copies, timeZone }: Props) {
  const t = useTranslations('desk.copies');
  const format = useFormatter();
  if (copies.length === 0) return null;
  return (
    <section aria-labelledby="copies">
      <h2 id="copies" className="font-semibold">
        {t('title', { count: copies.length })}
      </h2>
      <ul className="mt-1 text-note">
        {copies.map(({ id, takenAt, url, text, byteLength, bytesSha256, sha256, mediaType }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule py-2">
            <Instant at={takenAt} timeZone={timeZone} />
            {byteLength !== null && (
              <a className="inline-block min-h-6" href={`/desk/sources/${sourceId}/copies/${id}`} download>
                {t('asItCame', { size: format.number(byteLength / 1024, { maximumFractionDigits: 0 }) })}
              </a>
            )}
            {byteLength !== null && mediaType && <span className="text-quiet">{mediaType}</span>}
            {url && (
              <a className="inline-block min-h-6 break-anywhere" href={url} rel="noreferrer">
                {t('elsewhere')}
              </a>
            )}
            <span className="text-quiet">{text === null ? t('noWords') : t('characters', { count: text.length })}</span>
            {(bytesSha256 ?? sha256) && (
              <code className="font-mono text-label text-quiet" title={bytesSha256 ?? sha256 ?? ''}>
                {t('hash', { hash: (bytesSha256 ?? sha256 ?? '').slice(0, 12) })}
              </code>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
