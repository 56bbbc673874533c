import { useLocale, useTranslations } from 'next-intl';
import type { PartyAct, PartyActs } from '../../domain/party-acts.ts';
import { StanceMark } from '../statements/stance.tsx';
import { Section } from '../ui/section.tsx';

const FLAG = (
  <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" className="flex-none">
    <path d="M-4-7H5v7h-7v7h-2z" fill="currentColor" />
  </svg>
);

/** Everyone in the story, and what each does to which claim, in the marks of the claim line. */
export function WhoIsInIt({ parties }: { parties: readonly PartyActs[] }) {
  const t = useTranslations('story');
  const locale = useLocale();
  return (
    <Section title={t('who')} note={t('whoNote', { count: parties.length })}>
      <ul className="border-b border-rule">
        {parties.map(({ partyId, slug, name, acts }) => (
          <li
            key={partyId}
            className="grid gap-x-6 gap-y-1 border-t border-rule py-3 lg:grid-cols-[minmax(0,340px)_minmax(0,1fr)]"
          >
            <a className="justify-self-start py-0.5 font-semibold break-anywhere" href={`/${locale}/parties/${slug}`}>
              {name}
            </a>
            <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
              {acts.map(({ act, claims }) => (
                <li key={act} className="inline-flex flex-wrap items-center gap-x-1.5">
                  {act === 'claims' ? FLAG : <StanceMark stance={act} />}
                  <ActWords act={act} claims={claims} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ActWords({ act, claims }: { act: PartyAct; claims: readonly number[] }) {
  const t = useTranslations('story.acts');
  return (
    <>
      {t(act)}
      {claims.map((number) => (
        <a key={number} className="inline-flex min-h-6 min-w-6 items-center justify-center" href={`#claim-${number}`}>
          {number}
        </a>
      ))}
    </>
  );
}
