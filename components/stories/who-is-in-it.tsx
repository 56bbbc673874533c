import { useLocale, useTranslations } from 'next-intl';
import type { ActInClaim, PartyAct, PartyActs } from '../../domain/party-acts.ts';
import type { NumberedClaim } from '../../domain/story-order.ts';
import { Section } from '../ui/section.tsx';
import { ActMark } from './act-mark.tsx';
import { PartyGrid } from './party-grid.tsx';

/** More columns than this would be too narrow to read down. */
const WIDEST_GRID = 12;

type Props = { parties: readonly PartyActs[]; claims: readonly NumberedClaim[] };

/** Everyone in the story, and what each does to which claim: where there is room a grid, else a list that says the same. */
export function WhoIsInIt({ parties, claims }: Props) {
  const t = useTranslations('story');
  const hasGrid = claims.length <= WIDEST_GRID;
  return (
    <Section title={t('who')} note={t('whoNote', { count: parties.length })} end={<Key />}>
      {hasGrid && (
        <div className="hidden lg:block">
          <PartyGrid parties={parties} claims={claims} />
        </div>
      )}
      <ul className={`border-b border-rule ${hasGrid ? 'lg:hidden' : ''}`}>
        {parties.map((party) => (
          <PartyEntry key={party.partyId} party={party} />
        ))}
      </ul>
    </Section>
  );
}

function PartyEntry({ party: { slug, name, office, acts } }: { party: PartyActs }) {
  const locale = useLocale();
  const kinds = [...new Set(acts.map(({ act }) => act))];
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule py-3 lg:grid-cols-[minmax(0,340px)_minmax(0,1fr)]">
      <p className="min-w-0 break-anywhere">
        <a className="py-0.5 font-semibold" href={`/${locale}/parties/${slug}`}>
          {name}
        </a>
        {office && <span className="block text-note text-quiet">{office}</span>}
      </p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
        {kinds.map((kind) => (
          <Acts key={kind} act={kind} acts={acts.filter(({ act }) => act === kind)} />
        ))}
      </ul>
    </li>
  );
}

function Acts({ act, acts }: { act: PartyAct; acts: readonly ActInClaim[] }) {
  const t = useTranslations('story.acts');
  return (
    <li className="inline-flex flex-wrap items-center gap-x-1.5">
      <ActMark act={act} interested={acts.some(({ interested }) => interested)} />
      {t(act)}
      {acts.map(({ claim }) => (
        <a key={claim} className="inline-flex min-h-6 min-w-6 items-center justify-center" href={`#claim-${claim}`}>
          {claim}
        </a>
      ))}
    </li>
  );
}

function Key() {
  const t = useTranslations('story.key');
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-quiet">
      {(['claims', 'supports', 'rebuts', 'context'] as const).map((act) => (
        <li key={act} className="inline-flex items-center gap-1.5">
          <ActMark act={act} />
          {t(act)}
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <ActMark act="rebuts" interested />
        {t('interested')}
      </li>
    </ul>
  );
}
