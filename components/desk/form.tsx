import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '../ui/form/action-form.tsx';
import { ChoiceLists, type Lists } from '../ui/form/choices.tsx';
import type { FormAction, Values } from '../ui/form/form-state.ts';

type Props = {
  action: FormAction;
  initial: Values;
  lists?: Lists;
  label?: string;
  guarded?: boolean;
  /** Whether it saves what is typed; else it does something, such as signing in or approving. */
  saves?: boolean;
  /** What the form is called where the page has several that are kept while they are typed; null for one that is not. */
  draft?: string | null;
  children: ReactNode;
};

/** A form of the desk, with the words all of them share. */
export function DeskForm({ lists, saves = true, draft = 'form', children, ...form }: Props) {
  const t = useTranslations('desk.form');
  // `#` and not a placeholder of the catalogue: the number is known only when the form has been answered.
  const words = {
    one: t(saves ? 'one' : 'oneInTheWay'),
    several: t(saves ? 'several' : 'severalInTheWay'),
    newer: t('newer'),
    copy: t('copy'),
    copied: t('copied'),
    unanswered: t('unanswered'),
    sendAgain: t('sendAgain'),
    merge: {
      explain: t('merge.explain'),
      mine: t('merge.mine'),
      theirs: t('merge.theirs'),
      both: t('merge.both'),
      nothing: t('merge.nothing'),
      use: t('merge.use'),
      used: t('merge.used'),
      part: t('merge.part'),
    },
    draft: {
      taken: t('draft.taken'),
      other: t('draft.other'),
      take: t('draft.take'),
      drop: t('draft.drop'),
      keeping: t('draft.keeping'),
      kept: t('draft.kept'),
      offline: t('draft.offline'),
      signedOut: t('draft.signedOut'),
      signIn: t('draft.signIn'),
      tooLong: t('draft.tooLong'),
    },
  };
  return (
    <ActionForm {...form} draft={form.guarded === false ? null : draft} words={words}>
      <ChoiceLists lists={lists ?? {}}>{children}</ChoiceLists>
    </ActionForm>
  );
}

/** A part of a long form, under a thin rule. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid min-w-0 gap-4 border-t border-rule-strong pt-3">
      <h2 className="font-serif text-entry">{title}</h2>
      {children}
    </section>
  );
}

/** Two short fields beside each other where there is room. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className="grid min-w-0 gap-4 md:grid-cols-2">{children}</div>;
}
