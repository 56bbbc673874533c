import { useTranslations } from 'next-intl';
import { WEBHOOK_EVENTS } from '../../domain/webhooks/webhook.ts';
import { CheckField } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/text-field.tsx';

/** Who is told, and of what. */
export function WebhookFields() {
  const t = useTranslations('desk.webhooks');
  return (
    <>
      <TextField name="name" label={t('name')} hint={t('nameHint')} required />
      <TextField name="url" label={t('url')} hint={t('urlHint')} required />
      <CheckField
        name="events"
        legend={t('of')}
        hint={t('ofHint')}
        choices={WEBHOOK_EVENTS.map((event) => ({ value: event, label: t(`events.${event}`) }))}
      />
    </>
  );
}
