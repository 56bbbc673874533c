import { useLocale, useTranslations } from 'next-intl';
import type { Edition } from '../../domain/edition.ts';
import { ERROR_KINDS } from '../../domain/tip.ts';
import { isQuotable } from '../../domain/wording.ts';
import { Words } from '../statements/words.tsx';
import { RadioField } from '../ui/form/choices.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { Instant } from '../ui/instant.tsx';
import { Beside } from './beside.tsx';
import { TipForm, type TipFormProps } from './tip-form.tsx';

/** The edition that a reader came from, and the slug of its claim. */
export type Reported = { edition: Edition; slug: string };

type Props = TipFormProps & { reported: Reported | null };

/** The form by which a reader reports an error; `reported` is null where they say themselves which page it is on. */
export function ErrorTip({ reported, ...props }: Props) {
  const t = useTranslations('tips.report');
  const optional = useTranslations('tips')('mayStayEmpty');
  const locale = useLocale();
  const link = (path: string) => (chunks: React.ReactNode) => <a href={`/${locale}${path}`}>{chunks}</a>;
  const choices = ERROR_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`kindHints.${kind}`) }));
  const form = (
    <TipForm {...props} kind="error" send={t('send')}>
      {reported ? (
        <ReportedPage {...reported} />
      ) : (
        <TextField name="page" label={t('page')} hint={t('pageHint')} required />
      )}
      <RadioField name="errorKind" legend={t('errorKind')} choices={choices} />
      <TextArea name="words" label={t('words')} serif required />
      <TextArea name="why" label={t('why')} aside={optional} serif />
      <TextField name="seenAt" label={t('seenAt')} aside={t('seenAtAside')} />
    </TipForm>
  );
  return (
    <Beside kind="error" form={form}>
      <section className="mt-8 border-t border-rule-strong pt-3">
        <h2 className="mb-2 font-serif text-entry">{t('ifWrong')}</h2>
        <p className="max-w-measure">{t.rich('ifWrongText', { link: link('/corrections') })}</p>
      </section>
      <p className="mt-6 text-note text-quiet">{t.rich('orSubmit', { link: link('/submit') })}</p>
    </Beside>
  );
}

/** The words that the reader saw, so that both speak of the same. */
function ReportedPage({ edition: { header, document }, slug }: Reported) {
  const t = useTranslations('tips.report');
  const locale = useLocale();
  const { claim, newsroom } = document;
  const page = `/${locale}/claims/${slug}/editions/${header.number}`;
  return (
    <div className="grid gap-1">
      <input type="hidden" name="page" value={page} />
      <h2 className="text-note font-semibold">{t('onPage')}</h2>
      <p className="font-serif text-entry break-anywhere">
        <Words words={claim.words} quotable={isQuotable(claim.wording)} language={claim.language} />
      </p>
      <p className="flex flex-wrap items-baseline gap-x-3 text-note text-quiet">
        <a className="py-0.5" href={page}>
          {t('onEdition', { number: header.number })}
        </a>
        <Instant at={header.publishedAt} timeZone={newsroom.timeZone} shape="day" />
        <a className="py-0.5" href={`/${locale}/report`}>
          {t('another')}
        </a>
      </p>
    </div>
  );
}
