import { useTranslations } from 'next-intl';
import type { DeskWebhook } from '../../domain/webhooks/desk-webhook.ts';

/** Who is told of publications, and how that goes. */
export function WebhookList({ webhooks }: { webhooks: readonly DeskWebhook[] }) {
  const t = useTranslations('desk.webhooks');
  if (webhooks.length === 0) return <p className="border-t border-rule py-3 text-quiet">{t('empty')}</p>;
  return (
    <ul aria-label={t('list')}>
      {webhooks.map(({ id, name, url, active, deliveries }) => (
        <li key={id} className="grid gap-0.5 border-t border-rule py-3">
          <a className="w-fit max-w-full font-serif text-entry break-anywhere" href={`/desk/site/webhooks/${id}`}>
            {name}
          </a>
          <span className="text-note text-quiet break-anywhere">{url}</span>
          <span className="text-note">
            {active && deliveries.waiting + deliveries.failed + deliveries.taken === 0
              ? t('nothingYet')
              : t('stands', { active: String(active), ...deliveries })}
          </span>
        </li>
      ))}
    </ul>
  );
}
