import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeysSwitch } from '../../../components/desk/keys-switch.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';

/** Every shortcut of the desk: its key as it is written on it, and the words for what it does. */
const KEYS = [
  { key: '/', does: 'bar' },
  { key: 'Enter', does: 'number' },
  { key: 'L', does: 'claim' },
  { key: 'S', does: 'supports' },
  { key: 'R', does: 'rebuts' },
  { key: 'C', does: 'context' },
  { key: 'Esc', does: 'clear' },
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
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4">
          {KEYS.map(({ key, does }) => (
            <div key={key} className="col-span-2 grid grid-cols-subgrid border-t border-rule py-2">
              <dt>
                <kbd className="inline-block min-w-7 border border-control px-2 text-center text-note">{key}</kbd>
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
      </DeskSheet>
    </DeskPage>
  );
}
