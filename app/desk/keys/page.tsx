import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeysSwitch } from '../../../components/desk/keys-switch.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';

/** Every shortcut of the desk by where it works: its keys as they are written on them, and the words for what they do. */
const KEYS = [
  {
    where: 'anywhere',
    keys: [
      { key: '/', does: 'bar' },
      { key: '?', does: 'list' },
      { key: 'N', does: 'logClaim' },
      { key: 'Q', does: 'queue' },
      { key: 'Ctrl Enter', does: 'send' },
    ],
  },
  {
    where: 'onQueue',
    keys: [
      { key: 'J K', does: 'nextClaim' },
      { key: 'Enter', does: 'openClaim' },
      { key: 'X', does: 'tickClaim' },
    ],
  },
  {
    where: 'onClaim',
    keys: [
      { key: '1 2 3 4', does: 'toClaim' },
      { key: 'E', does: 'editClaim' },
      { key: 'A', does: 'addStatement' },
      { key: 'K', does: 'knownStatement' },
      { key: 'P', does: 'preview' },
      { key: 'T', does: 'toReview' },
      { key: 'W', does: 'assignClaim' },
      { key: 'R', does: 'askSomebody' },
      { key: 'M', does: 'comment' },
    ],
  },
  {
    where: 'inSource',
    keys: [
      { key: 'Enter', does: 'number' },
      { key: '"', does: 'quoted' },
      { key: 'L', does: 'claim' },
      { key: 'S', does: 'supports' },
      { key: 'R', does: 'rebuts' },
      { key: 'C', does: 'context' },
      { key: 'Esc', does: 'clear' },
    ],
  },
] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.keys'))('title') };
}

export default async function KeysPage() {
  const person = await requirePerson('/desk/keys');
  const t = await getTranslations('desk.keys');
  return (
    <DeskPage person={person} place="claims">
      <DeskSheet title={t('title')} note={t('note')}>
        <KeysSwitch label={t('use')} />
        {KEYS.map(({ where, keys }) => (
          <section key={where} aria-labelledby={where}>
            <h2 id={where} className="mb-2 font-serif text-entry">
              {t(where)}
            </h2>
            <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4">
              {keys.map(({ key, does }) => (
                <div key={key} className="col-span-2 grid grid-cols-subgrid border-t border-rule py-2">
                  <dt className="flex gap-1">
                    {key.split(' ').map((one) => (
                      <kbd key={one} className="inline-block min-w-7 border border-control px-2 text-center text-note">
                        {one}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{t(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </DeskSheet>
    </DeskPage>
  );
}
