import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { SourceFields } from '../../../../components/sources/source-form.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import { addressTyped } from '../../../../domain/page-address.ts';
import { getStore } from '../../../store.ts';
import { submitNewSource } from '../../actions/records.ts';
import { deskLists, formValues } from '../../form-values.ts';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewSourcePage({ searchParams }: Props) {
  const person = await requirePerson('/desk/sources/new');
  const t = await getTranslations('desk');
  const { url, why, status } = await searchParams;
  const address = (typeof url === 'string' && addressTyped(url)) || '';
  return (
    <DeskPage person={person} place="sources">
      <DeskSheet title={t('pages.newSource')}>
        {typeof why === 'string' && address && <Unread why={why} status={Number(status) || 0} address={address} />}
        <DeskForm
          action={submitNewSource}
          initial={formValues({ url: address })}
          lists={await deskLists(await getStore())}
        >
          <SourceFields />
          <p>
            <Submit>{t('buttons.addSource')}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}

/** Why the page could not be read, and how the work goes on. */
async function Unread({ why, status, address }: { why: string; status: number; address: string }) {
  const t = await getTranslations('desk.unread');
  const reasons = await getTranslations('reasons');
  return (
    <Notice icon="alert" edge="amber">
      {t.rich('pasteIt', {
        reason: reasons('pageUnread', { why, status }),
        link: (chunks) => (
          <a href={address} target="_blank" rel="noreferrer">
            {chunks}
          </a>
        ),
      })}
    </Notice>
  );
}
