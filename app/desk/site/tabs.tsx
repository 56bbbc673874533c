import { getTranslations } from 'next-intl/server';
import { TabLinks } from '../../../components/ui/tab-links.tsx';
import type { Person } from '../../../domain/person.ts';
import { canChangeSettings } from '../../../domain/workflow.ts';

const PLACES = [
  { name: 'site', href: '/desk/site', may: () => true },
  { name: 'scale', href: '/desk/site/scale', may: canChangeSettings },
  { name: 'settings', href: '/desk/site/settings', may: canChangeSettings },
  { name: 'webhooks', href: '/desk/site/webhooks', may: canChangeSettings },
  { name: 'tokens', href: '/desk/site/tokens', may: canChangeSettings },
  { name: 'letters', href: '/desk/letters', may: () => true },
] as const;

/** The ways between what the newsroom says of itself and how it works. */
export async function SiteTabs({ person, here }: { person: Person; here: (typeof PLACES)[number]['name'] }) {
  const t = await getTranslations('desk.siteTabs');
  return (
    <TabLinks
      lead={t('lead')}
      links={PLACES.filter(({ may }) => may(person)).map(({ name, href }) => ({
        href,
        text: t(name),
        current: name === here,
      }))}
    />
  );
}
