import { useTranslations } from 'next-intl';
import { mailtoAddress } from '../../domain/letters.ts';
import { LinkButton } from '../ui/button.tsx';
import { CopyText } from '../ui/form/copy-text.tsx';

/** A letter whose first line is its subject, ready to be copied or opened in a mail program. */
export function LetterView({ title, letter }: { title: string; letter: string }) {
  const t = useTranslations('desk');
  const [subject = '', ...rest] = letter.split('\n');
  const body = rest.join('\n').trim();
  return (
    <section aria-label={title} className="grid gap-2 border border-rule px-4 py-3">
      <h3 className="text-note font-semibold">{title}</h3>
      <p className="max-h-80 overflow-y-auto font-serif text-entry break-anywhere whitespace-pre-line">{letter}</p>
      <p className="flex flex-wrap items-center gap-3">
        <CopyText text={letter} words={{ copy: t('form.copy'), copied: t('form.copied') }} />
        <LinkButton size="small" href={mailtoAddress(subject, body)}>
          {t('letters.openInMail')}
        </LinkButton>
      </p>
    </section>
  );
}
