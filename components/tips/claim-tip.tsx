import { useLocale, useTranslations } from 'next-intl';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { Beside } from './beside.tsx';
import { TipForm, type TipFormProps } from './tip-form.tsx';

/** The form by which a reader sends a claim to check. */
export function ClaimTip(props: TipFormProps) {
  const t = useTranslations('tips.submit');
  const optional = useTranslations('tips')('mayStayEmpty');
  const locale = useLocale();
  const link = (path: string) => (chunks: React.ReactNode) => <a href={`/${locale}${path}`}>{chunks}</a>;
  const form = (
    <TipForm {...props} kind="claim" send={t('send')}>
      <TextArea name="words" label={t('words')} hint={t('wordsHint')} serif required />
      <TextField name="saidBy" label={t('saidBy')} aside={t('ifYouKnow')} />
      <TextField name="seenAt" label={t('seenAt')} hint={t('seenAtHint')} aside={optional} />
      <TextArea name="why" label={t('why')} aside={optional} rows={2} />
    </TipForm>
  );
  return (
    <Beside kind="claim" form={form}>
      <p className="mt-6 text-note text-quiet">{t.rich('first', { link: link('/search') })}</p>
      <p className="mt-2 text-note text-quiet">{t.rich('orReport', { link: link('/report') })}</p>
    </Beside>
  );
}
