import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { DeskForm, FormPart } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { DeskSheet } from '../../../../../components/desk/screen.tsx';
import { Button, LinkButton } from '../../../../../components/ui/button.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { Instant } from '../../../../../components/ui/instant.tsx';
import { Notice } from '../../../../../components/ui/notice.tsx';
import { DeliveryList } from '../../../../../components/webhooks/delivery-list.tsx';
import { WebhookFields } from '../../../../../components/webhooks/webhook-fields.tsx';
import { getWebhook, listDeliveries } from '../../../../../db/queries/desk/webhooks.ts';
import { DELIVERIES_KEPT } from '../../../../../domain/webhooks/webhook.ts';
import { canChangeSettings } from '../../../../../domain/workflow.ts';
import { DEFAULT_LOCALE } from '../../../../../messages/locales.ts';
import { getStore, readNewsroom } from '../../../../store.ts';
import { submitReplay, submitWebhookChange } from '../../../actions/webhooks.ts';
import { formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { DeskPage } from '../../../page-frame.tsx';
import { requirePerson } from '../../../session.ts';
import { WebhookActs } from './acts.tsx';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const SHOWN = 20;
const DAY = 24 * 60 * 60 * 1_000;
const DONE = ['saved', 'testQueued', 'queued'] as const;
const place = z.coerce.number().int().positive().max(2_147_483_647).nullable().catch(null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const webhook = await getWebhook(await getStore(), (await params).id);
  return { title: webhook?.name ?? (await getTranslations('desk.missing'))('title') };
}

/** One webhook: whom it tells and of what, and everything that was sent there. */
export default async function WebhookPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = await searchParams;
  const person = await requirePerson(`/desk/site/webhooks/${id}`);
  const store = await getStore();
  const webhook = canChangeSettings(person) ? await getWebhook(store, id) : null;
  if (!webhook) return <MissingPage person={person} />;
  const t = await getTranslations('desk.webhooks');
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  const before = place.parse(asked.before ?? null);
  const { deliveries, older } = await listDeliveries(store, id, { before, size: SHOWN });
  const done = DONE.find((act) => act === asked.done);
  const { version, name, url, events, active, goneAt, formerUntil } = webhook;
  const page = `/desk/site/webhooks/${id}`;
  const when = (at: Date) => () => <Instant key="at" at={at} timeZone={timeZone} />;
  return (
    <DeskPage person={person} place="site">
      <DeskSheet title={name} back={{ href: '/desk/site/webhooks', label: t('all') }} wide>
        {done && <Notice icon="check">{t(done)}</Notice>}
        {!active && (
          <Notice icon="alert" edge="amber">
            {goneAt ? t.rich('isGone', { when: when(goneAt) }) : t('isOff')}
          </Notice>
        )}
        {formerUntil && formerUntil > new Date() && (
          <Notice icon="alert">{t.rich('bothSign', { when: when(formerUntil) })}</Notice>
        )}
        <section id="sent" className="grid gap-3">
          <h2 className="font-serif text-entry">{t('sent')}</h2>
          <p className="text-note text-quiet">{t('sentHint', { days: DELIVERIES_KEPT / DAY })}</p>
          <DeliveryList
            deliveries={deliveries}
            timeZone={timeZone}
            readers={`/${DEFAULT_LOCALE}`}
            again={({ delivery, id: message }) => (
              <DeskForm
                action={submitReplay}
                initial={{}}
                guarded={false}
                saves={false}
                label={t('againOf', { id: message })}
              >
                <HiddenFields fields={{ delivery: String(delivery) }} />
                <Button size="small" type="submit">
                  {t('again')}
                </Button>
              </DeskForm>
            )}
          />
          <p className="flex gap-3">
            {before !== null && (
              <LinkButton size="small" href={`${page}#sent`}>
                {t('newest')}
              </LinkButton>
            )}
            {older !== null && (
              <LinkButton size="small" href={`${page}?before=${older}#sent`}>
                {t('older')}
              </LinkButton>
            )}
          </p>
        </section>
        <FormPart title={t('acts')}>
          <WebhookActs webhook={webhook} />
        </FormPart>
        <FormPart title={t('change')}>
          <DeskForm
            key={version}
            action={submitWebhookChange}
            initial={formValues({ name, url, events, version })}
            label={t('change')}
          >
            <HiddenFields fields={{ webhookId: id }} />
            <WebhookFields />
            <p>
              <Submit>{t('save')}</Submit>
            </p>
          </DeskForm>
        </FormPart>
      </DeskSheet>
    </DeskPage>
  );
}
