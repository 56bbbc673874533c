import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Entrance } from '../../../../components/desk/entrance.tsx';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../components/desk/hidden-fields.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { TextField } from '../../../../components/ui/form/text-field.tsx';
import { readLink } from '../../../../db/sign-in/links.ts';
import { getStore } from '../../../store.ts';
import { submitLink } from '../../actions/sign-in.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The token in this address must not reach another site. Not `no-referrer`: browsers send a form from such a page with the
 *  origin `null`, which is refused. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.signIn'))('linkTitle'), referrer: 'same-origin' };
}

export default async function LinkPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const t = await getTranslations('desk.signIn');
  const opened = typeof token === 'string' ? await readLink(await getStore(), token, new Date()) : null;
  if (typeof token !== 'string' || !opened) {
    return (
      <Entrance title={t('gone')} note={t('goneText')}>
        <p>
          <a href="/desk/sign-in">{t('toSignIn')}</a>
        </p>
      </Entrance>
    );
  }
  const first = opened.asks === 'first-admin';
  const note = first ? t('firstHint') : t(opened.asks === 'nothing' ? 'sampleAs' : 'as', opened.person);
  return (
    <Entrance title={t(first ? 'firstTitle' : 'linkTitle')} note={note}>
      <DeskForm action={submitLink} saves={false} initial={{}} guarded={false}>
        <HiddenFields fields={{ link: token }} />
        {first && <TextField name="name" label={t('name')} autoComplete="name" required />}
        {first && <TextField name="email" type="email" label={t('email')} autoComplete="username" required />}
        {opened.asks !== 'nothing' && (
          <TextField
            name="password"
            type="password"
            label={t('password')}
            hint={t('passwordHint')}
            autoComplete="new-password"
            required
          />
        )}
        <p>
          <Submit>{t('open')}</Submit>
        </p>
      </DeskForm>
    </Entrance>
  );
}
