import { useTranslations } from 'next-intl';
import { Instant } from '../ui/instant.tsx';

type Notice = { id: string; claimId: string; words: string; body: string; by: string; at: Date };
type Props = { notices: readonly Notice[]; timeZone: string; action: (form: FormData) => Promise<void> };

/** Comments that name somebody, each with the way to it and a button that puts it away. */
export function Notices({ notices, timeZone, action }: Props) {
  const t = useTranslations('desk.forYou');
  return (
    <ol>
      {notices.map(({ id, claimId, words, body, by, at }) => (
        <li key={id} className="flex flex-wrap items-start gap-x-4 border-b border-rule py-2.5">
          <div className="min-w-0 grow basis-80">
            <p className="break-anywhere">
              <strong>{by}</strong>: {body}
            </p>
            <p className="text-note text-quiet">
              <a href={`/desk/claims/${claimId}#comment-${id}`}>{words}</a>, <Instant at={at} timeZone={timeZone} />
            </p>
          </div>
          <form action={action}>
            <input type="hidden" name="commentId" value={id} />
            <button
              type="submit"
              className="min-h-8 cursor-pointer text-note underline decoration-control underline-offset-4"
              aria-label={t('readLabel', { name: by })}
            >
              {t('read')}
            </button>
          </form>
        </li>
      ))}
    </ol>
  );
}
