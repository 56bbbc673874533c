import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActivityList } from '../../../../components/desk/activity-list.tsx';
import { DeskForm, FormPart } from '../../../../components/desk/form.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { SettingsFields } from '../../../../components/desk/settings-form.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import { listActivity } from '../../../../db/queries/desk/activity.ts';
import { getSite } from '../../../../db/queries/site.ts';
import { newsroomFields, timeZones } from '../../../../domain/newsroom.ts';
import { canChangeSettings } from '../../../../domain/workflow.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { submitSettings } from '../../actions/site.ts';
import { formValues } from '../../form-values.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';
import { SiteTabs } from '../tabs.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.settings'))('title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** In which zone and languages the newsroom works, with every change there was. */
export default async function SettingsPage({ searchParams }: Props) {
  const person = await requirePerson('/desk/site/settings');
  const newsroom = await readNewsroom();
  if (!canChangeSettings(person) || !newsroom) return <MissingPage person={person} />;
  const t = await getTranslations('desk.settings');
  const store = await getStore();
  const history = await listActivity(store, { subjectId: 'newsroom', size: 50 });
  const { saved } = await searchParams;
  const { languages, ...fields } = newsroomFields(newsroom);
  return (
    <DeskPage person={person} place="site">
      <DeskSheet title={t('title')} note={t('hint')}>
        <SiteTabs person={person} here="settings" />
        {saved && <Notice icon="check">{t('saved')}</Notice>}
        <DeskForm
          key={newsroom.version}
          draft="settings"
          action={submitSettings}
          initial={formValues({ ...fields, languages: languages.join('\n'), note: '', version: newsroom.version })}
          label={t('title')}
        >
          <SettingsFields zones={timeZones()} told={(await getSite(store)) !== null} />
          <p>
            <Submit>{t('save')}</Submit>
          </p>
        </DeskForm>
        {history.length > 0 && (
          <FormPart title={t('history')}>
            <ActivityList entries={history} timeZone={newsroom.timeZone} />
          </FormPart>
        )}
      </DeskSheet>
    </DeskPage>
  );
}
