import { useLocale, useTranslations } from 'next-intl';
import type { Edition } from '../../domain/edition.ts';
import { Instant } from '../ui/instant.tsx';
import { Notice } from '../ui/notice.tsx';
import { SaidOn } from '../ui/said-on.tsx';

/** `withdrawn` where the newest edition took the claim back; `corrected` names the first later edition that corrects; `day`
 *  is set where the page shows the claim as it stood at the end of that day. */
export type Shown = {
  newest: number;
  withdrawn: boolean;
  corrected: number | null;
  day: string | null;
  /** The day by which the newsroom meant to look at the verdict again is over. */
  outdated?: boolean;
};

const OLDER = {
  older: { icon: 'back' },
  olderCorrected: { icon: 'pencil', edge: 'amber' },
  olderOfWithdrawn: { icon: 'cross', edge: 'red' },
} as const;

/** What a reader must know before reading any of it: an older edition, a withdrawal, a correction, a story that is invented. */
export function ClaimNotices({ edition: { header, document }, shown }: { edition: Edition; shown: Shown }) {
  const t = useTranslations('claim.notices');
  const locale = useLocale();
  const { claim, newsroom, story, correction } = document;
  const page = `/${locale}/claims/${claim.slug}`;
  const at = () => <Instant at={header.publishedAt} timeZone={newsroom.timeZone} />;
  const bold = (chunks: React.ReactNode) => <strong>{chunks}</strong>;
  const changes = (chunks: React.ReactNode) => <a href={`${page}/editions`}>{chunks}</a>;
  const isNewest = header.number === shown.newest;
  const older = shown.withdrawn ? 'olderOfWithdrawn' : shown.corrected === null ? 'older' : 'olderCorrected';
  const past =
    document.kind === 'correction' ? undefined : document.history.findLast(({ kind }) => kind === 'correction');
  return (
    <div className="mt-4 grid gap-3 empty:hidden">
      {!isNewest && (
        <Notice {...OLDER[older]}>
          {t.rich(older, {
            b: bold,
            at,
            number: header.number,
            newest: shown.newest,
            corrected: shown.corrected ?? 0,
            link: (chunks) => <a href={page}>{chunks}</a>,
          })}
        </Notice>
      )}
      {shown.outdated && isNewest && document.verdict.reviewBy && (
        <Notice icon="alert" edge="amber">
          {t.rich('outdated', { b: bold, day: () => <SaidOn key="day" value={document.verdict.reviewBy ?? ''} /> })}
        </Notice>
      )}
      {shown.day !== null && isNewest && <Notice icon="back">{t('sameSince')}</Notice>}
      {document.kind === 'withdrawal' && (
        <Notice icon="cross" edge="red">
          {t.rich('withdrawn', { b: bold, at, note: document.note, link: changes })}
        </Notice>
      )}
      {document.kind === 'correction' && (
        <Notice icon="pencil" edge="amber">
          {correction
            ? t.rich('corrected', {
                b: bold,
                at,
                wrong: correction.wrong,
                right: correction.right,
                del: (chunks) => <del>{chunks}</del>,
                link: changes,
              })
            : t.rich('correctedNote', { b: bold, at, note: document.note, link: changes })}
        </Notice>
      )}
      {past && (
        <Notice icon="pencil" edge="amber">
          {t.rich('correctedBefore', {
            b: bold,
            at: () => <Instant at={past.publishedAt} timeZone={newsroom.timeZone} />,
            number: past.number,
            note: past.note,
            link: changes,
          })}
        </Notice>
      )}
      {document.kind === 'clarification' && (
        <Notice icon="pencil" edge="amber">
          {t.rich('clarified', { b: bold, at, note: document.note, link: changes })}
        </Notice>
      )}
      {story?.notice && (
        <Notice icon="alert">
          <span className="text-note">{story.notice}</span>
        </Notice>
      )}
    </div>
  );
}
