import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Entrance } from '../../../components/desk/entrance.tsx';
import { DeskForm } from '../../../components/desk/form.tsx';
import { HiddenFields } from '../../../components/desk/hidden-fields.tsx';
import { Submit } from '../../../components/ui/form/submit.tsx';
import { TextField } from '../../../components/ui/form/text-field.tsx';
import { submitSignIn } from '../actions/sign-in.ts';
import { safeNext } from '../session.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.signIn'))('title') };
}

export default async function SignInPage({ searchParams }: Props) {
  const { next, out, unsaved } = await searchParams;
  const t = await getTranslations('desk.signIn');
  return (
    <Entrance title={t('title')} note={out ? t('signedOut') : unsaved ? t('unsaved') : null}>
      <DeskForm action={submitSignIn} saves={false} initial={{}} guarded={false}>
        <HiddenFields fields={{ next: safeNext(typeof next === 'string' ? next : undefined) }} />
        <TextField name="email" type="email" label={t('email')} autoComplete="username" required />
        <TextField name="password" type="password" label={t('password')} autoComplete="current-password" required />
        <p>
          <Submit>{t('submit')}</Submit>
        </p>
      </DeskForm>
      <p className="text-note">
        <a href="/desk/sign-in/forgotten">{t('forgottenTitle')}</a>
      </p>
    </Entrance>
  );
}
