import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Person } from '../../domain/person.ts';
import { canImport, canManagePeople, canPublishSite } from '../../domain/workflow.ts';
import { Logo } from '../ui/logo.tsx';

const PLACES = [
  { name: 'claims', href: '/desk' },
  { name: 'tips', href: '/desk/tips' },
  { name: 'parties', href: '/desk/parties' },
  { name: 'sources', href: '/desk/sources' },
  { name: 'stories', href: '/desk/stories' },
  { name: 'summaries', href: '/desk/summaries' },
  { name: 'imports', href: '/desk/import' },
  { name: 'site', href: '/desk/site' },
  { name: 'people', href: '/desk/people' },
] as const;
export type DeskPlace = (typeof PLACES)[number]['name'];

/** Who finds the place in the bar; all others are everybody's. */
const RESERVED: { [place in DeskPlace]?: (person: Person) => boolean } = {
  imports: canImport,
  site: canPublishSite,
  people: canManagePeople,
};

type Props = {
  person: Person;
  place: DeskPlace;
  /** Comments for this person that they have not put away. */
  notices: number;
  signOut: () => Promise<void>;
  /** The bar in which everything is looked up. */
  bar: ReactNode;
  children: ReactNode;
};

/** A page of the desk: the bar with its places and who is signed in, and the page itself. */
export function DeskScreen({ person, place, notices, signOut, bar, children }: Props) {
  const t = useTranslations('desk');
  const places = PLACES.filter(({ name }) => RESERVED[name]?.(person) ?? true);
  return (
    <>
      <a className="absolute -top-16 left-4 z-20 bg-ink px-4 py-3 text-on-ink focus:top-0" href="#main">
        {t('skip')}
      </a>
      <header data-person={person.id} className="flex flex-wrap items-center gap-x-5 border-b border-rule-strong px-4">
        <a className="inline-flex min-h-12 min-w-tap items-center" href="/desk" aria-label={t('name')}>
          <Logo />
        </a>
        <nav aria-label={t('bar')} className="order-last basis-full overflow-x-auto md:order-none md:basis-auto">
          <ul className="-mx-2.5 flex">
            {places.map(({ name, href }) => (
              <li key={name}>
                <a
                  href={href}
                  className="inline-flex min-h-12 items-center px-2.5 whitespace-nowrap no-underline hover:bg-wash aria-[current]:font-semibold aria-[current]:shadow-[inset_0_-3px_0_var(--ink)]"
                  {...(name === place && { 'aria-current': 'true' })}
                >
                  {t(`places.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {bar}
        <div className="ml-auto flex flex-wrap items-center gap-x-4 text-note">
          <a className="hidden min-h-8 items-center sm:inline-flex" href="/">
            {t('publicSite')}
          </a>
          <a className="hidden min-h-8 items-center lg:inline-flex" href="/desk/keys">
            {t('keys.title')}
          </a>
          {notices > 0 && (
            <a className="inline-flex min-h-8 items-center font-semibold" href="/desk#for-you">
              {t('forYou.link', { count: notices })}
            </a>
          )}
          <p>
            <a className="inline-flex min-h-8 items-center font-semibold" href="/desk/people">
              {person.name}
            </a>{' '}
            <span className="text-quiet">{t(`roles.${person.role}`)}</span>
          </p>
          <form action={signOut}>
            <button type="submit" className="min-h-8 cursor-pointer underline decoration-control underline-offset-4">
              {t('signOut')}
            </button>
          </form>
        </div>
      </header>
      {children}
    </>
  );
}

/** The middle of a page of the desk that holds one form or one list. */
export function DeskSheet({ title, note, back, wide = false, children }: SheetProps) {
  return (
    <main id="main" className={`mx-auto grid gap-6 px-4 pt-6 pb-16 md:px-6 ${wide ? 'max-w-page' : 'max-w-[52rem]'}`}>
      <header className="grid gap-1">
        {back && (
          <p className="text-note">
            <a className="inline-flex min-h-8 items-center" href={back.href}>
              {back.label}
            </a>
          </p>
        )}
        <h1 className="font-serif text-head">{title}</h1>
        {note && <div className="text-note text-quiet">{note}</div>}
      </header>
      {children}
    </main>
  );
}

type SheetProps = {
  title: string;
  note?: ReactNode;
  back?: { href: string; label: string };
  wide?: boolean;
  children: ReactNode;
};
