import { getTranslations } from 'next-intl/server';
import type { Person } from '../../../domain/person.ts';
import type { SiteInput } from '../../../domain/site.ts';

const STEPS = ['choose', 'words', 'sides', 'origins', 'interest', 'ask', 'second'] as const;
const ROUTES = ['fact', 'us'] as const;

/** What the form of the first site edition holds. It says only what this program sees to; whatever a newsroom alone can
 *  know stays empty, and is refused empty, so that no text of ours goes out as theirs unread. */
export async function startingSite(newsroom: string, person: Person): Promise<SiteInput> {
  const t = await getTranslations('desk.site.start');
  const roles = await getTranslations('desk.roles');
  return {
    profile: { name: newsroom, description: '', publisher: '', contactEmail: '', address: '' },
    method: STEPS.map((step) => ({ title: t(`steps.${step}.title`), text: t(`steps.${step}.text`) })),
    funding: [],
    fundingNote: '',
    people: [{ name: person.name, role: roles(person.role) }],
    complaints: ROUTES.map((route) => ({
      title: t(`routes.${route}.title`),
      text: t(`routes.${route}.text`),
      url: '',
    })),
    correctionsPolicy: t('corrections'),
  };
}
