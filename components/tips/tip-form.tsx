import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type TipKind, TRAP } from '../../domain/tip.ts';
import { ActionForm } from '../ui/form/action-form.tsx';
import type { FormAction } from '../ui/form/form-state.ts';
import { Submit } from '../ui/form/submit.tsx';
import { TextField } from '../ui/form/text-field.tsx';

/** What a form for readers needs from the page that makes it. */
export type TipFormProps = {
  action: FormAction;
  /** Says when the form was made, and that we made it. */
  token: string;
  /** For how many days contact details are kept. */
  days: number;
};

type Props = TipFormProps & { kind: TipKind; send: string; children: ReactNode };

/** A form for readers: its own fields, then whom to answer. */
export function TipForm({ action, token, days, kind, send, children }: Props) {
  const t = useTranslations('tips');
  const form = useTranslations('desk.form');
  const locale = useLocale();
  const words = {
    one: t('one'),
    several: t('several'),
    newer: form('newer'),
    copy: form('copy'),
    copied: form('copied'),
    unanswered: form('unanswered'),
    sendAgain: form('sendAgain'),
  };
  return (
    <ActionForm action={action} initial={{ token: [token] }} words={words} guarded={false}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="locale" value={locale} />
      <Trap label={t('trap')} />
      {children}
      <div className="grid min-w-0 gap-4 md:grid-cols-2">
        <TextField name="name" label={t('name')} aside={t('mayStayEmpty')} autoComplete="name" />
        <TextField name="email" type="email" label={t('email')} aside={t('mayStayEmpty')} autoComplete="email" />
      </div>
      <p className="text-note text-quiet">{t('contactHint', { days })}</p>
      <p>
        <Submit>{send}</Submit>
      </p>
    </ActionForm>
  );
}

/** Out of sight, out of reach of the keyboard, and not read aloud: whoever fills it in is a program. */
function Trap({ label }: { label: string }) {
  return (
    <div aria-hidden="true" className="sr-only">
      <label htmlFor={TRAP}>{label}</label>
      <input id={TRAP} type="text" name={TRAP} tabIndex={-1} autoComplete="off" />
    </div>
  );
}
