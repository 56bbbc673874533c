import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { Button } from '../../../../../components/ui/button.tsx';
import type { DeskWebhook } from '../../../../../domain/webhooks/desk-webhook.ts';
import { submitRemoval, submitSecret, submitTest, submitWebhookSwitch } from '../../../actions/webhooks.ts';

/** What can be done with a webhook besides changing it. */
export async function WebhookActs({ webhook }: { webhook: DeskWebhook }) {
  const t = await getTranslations('desk.webhooks');
  const { id, version, name, active } = webhook;
  const fields = { webhookId: id, version: String(version) };
  return (
    <ul className="grid gap-3">
      <li>
        <DeskForm action={submitTest} initial={{}} guarded={false} saves={false} label={t('test')}>
          <HiddenFields fields={fields} />
          <p>
            <Button size="small" type="submit">
              {t('test')}
            </Button>
          </p>
        </DeskForm>
      </li>
      <li>
        <DeskForm action={submitSecret} initial={{}} guarded={false} saves={false} label={t('renew')}>
          <HiddenFields fields={{ ...fields, webhookName: name }} />
          <p className="flex flex-wrap items-center gap-3 text-note">
            <Button size="small" type="submit">
              {t('renew')}
            </Button>
            <span className="text-quiet">{t('renewHint')}</span>
          </p>
        </DeskForm>
      </li>
      <li>
        <DeskForm
          action={submitWebhookSwitch}
          initial={{}}
          guarded={false}
          saves={false}
          label={t(active ? 'off' : 'on')}
        >
          <HiddenFields fields={{ ...fields, active: active ? 'no' : 'yes' }} />
          <p className="flex flex-wrap items-center gap-3 text-note">
            <Button size="small" type="submit">
              {t(active ? 'off' : 'on')}
            </Button>
            {active && <span className="text-quiet">{t('offHint')}</span>}
          </p>
        </DeskForm>
      </li>
      <li>
        <details className="text-note">
          <summary className="min-h-7 w-fit underline decoration-control underline-offset-4">{t('remove')}</summary>
          <DeskForm action={submitRemoval} initial={{}} guarded={false} saves={false} label={t('remove')}>
            <HiddenFields fields={fields} />
            <p>{t('removeAsk', { name })}</p>
            <p>
              <Button size="small" look="danger" type="submit">
                {t('remove')}
              </Button>
            </p>
          </DeskForm>
        </details>
      </li>
    </ul>
  );
}
