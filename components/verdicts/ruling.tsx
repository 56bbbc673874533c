import { useTranslations } from 'next-intl';
import type { Edition } from '../../domain/edition.ts';
import { tallyOf } from '../../domain/tally.ts';
import { Tally } from '../statements/tally.tsx';
import { Instant } from '../ui/instant.tsx';
import { ChangeReason } from './change-reason.tsx';
import { Verdict } from './verdict.tsx';
import { Withdrawn } from './withdrawn.tsx';

/** The verdict in one word under its own colour, since when (in force only where the edition is), its one paragraph, and how
 *  much there is to read. */
export function Ruling({ edition, isNewest }: { edition: Edition; isNewest: boolean }) {
  const { header, document } = edition;
  const t = useTranslations('claim');
  const { verdict, newsroom, history, evidence } = document;
  const since = verdict.inForceSince ?? header.publishedAt;
  const before = [...history].reverse().find((past) => past.rating.key !== verdict.rating.key);
  return (
    <section aria-label={t('verdict')} className="self-start">
      {document.kind === 'withdrawal' ? (
        <>
          <div className="mb-3 h-2 bg-ink" />
          <Withdrawn size="large" />
          <p className="mt-0.5 text-note text-quiet">{t('verdictWas', { label: verdict.rating.label })}</p>
        </>
      ) : (
        <>
          <div className="band-rating mb-3 h-2" data-tone={verdict.rating.tone} />
          <Verdict rating={verdict.rating} size="large" />
          <p className="mt-0.5 text-note text-quiet">
            {t.rich(isNewest ? 'inForceSince' : 'since', {
              at: () => <Instant at={since} timeZone={newsroom.timeZone} shape="day" />,
            })}
            {before && t('beforeThat', { label: before.rating.label })}
          </p>
          <ChangeReason edition={edition} />
        </>
      )}
      <p className="mt-3 font-serif text-lead break-anywhere">{verdict.summary}</p>
      <div className="mt-4">
        <Tally counts={tallyOf(evidence)} />
      </div>
    </section>
  );
}
