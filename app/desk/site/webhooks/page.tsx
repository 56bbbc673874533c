import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskForm, FormPart } from '../../../../components/desk/form.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { WebhookFields } from '../../../../components/webhooks/webhook-fields.tsx';
import { WebhookList } from '../../../../components/webhooks/webhook-list.tsx';
import { listWebhooks } from '../../../../db/queries/desk/webhooks.ts';
import { canChangeSettings } from '../../../../domain/workflow.ts';
import { getStore } from '../../../store.ts';
import { submitWebhook } from '../../actions/webhooks.ts';
import { formValues } from '../../form-values.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';
import { SiteTabs } from '../tabs.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.webhooks'))('title') };
}

/** Who is told of publications, and the form by which somebody is from now on. */
export default async function WebhooksPage() {
  const person = await requirePerson('/desk/site/webhooks');
  if (!canChangeSettings(person)) return <MissingPage person={person} />;
  const t = await getTranslations('desk.webhooks');
  return (
    <DeskPage person={person} place="site">
      <DeskSheet title={t('title')} note={t('hint')}>
        <SiteTabs person={person} here="webhooks" />
        <WebhookList webhooks={await listWebhooks(await getStore())} />
        <FormPart title={t('add')}>
          <DeskForm draft="webhook" action={submitWebhook} initial={formValues({ events: [] })} label={t('add')}>
            <p className="text-note text-quiet">{t('addHint')}</p>
            <WebhookFields />
            <p>
              <Submit>{t('addIt')}</Submit>
            </p>
          </DeskForm>
        </FormPart>
      </DeskSheet>
    </DeskPage>
  );
}
