import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Entrance } from '../../../../components/desk/entrance.tsx';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { TextField } from '../../../../components/ui/form/text-field.tsx';
import { submitReset } from '../../actions/sign-in.ts';
import { sendsMail } from '../../mail.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.signIn'))('forgottenTitle') };
}

/** For whoever forgot the password: by mail where the newsroom sends any, else by an administrator. */
export default async function ForgottenPage({ searchParams }: Props) {
  const t = await getTranslations('desk.signIn');
  const sent = Boolean((await searchParams).sent);
  const note = !sendsMail() ? t('forgotten') : sent ? t('resetSent') : t('resetHint');
  return (
    <Entrance title={t('forgottenTitle')} note={<p role="status">{note}</p>}>
      {sendsMail() && !sent && (
        <DeskForm action={submitReset} saves={false} initial={{}} guarded={false}>
          <TextField name="email" type="email" label={t('email')} autoComplete="username" required />
          <p>
            <Submit>{t('resetSubmit')}</Submit>
          </p>
        </DeskForm>
      )}
      <p className="text-note">
        <a href="/desk/sign-in">{t('toSignIn')}</a>
      </p>
    </Entrance>
  );
}
