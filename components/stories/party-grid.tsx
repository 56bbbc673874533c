import { useLocale, useTranslations } from 'next-intl';
import type { ActInClaim, PartyActs } from '../../domain/party-acts.ts';
import type { NumberedClaim } from '../../domain/story-order.ts';
import { Icon } from '../ui/icon.tsx';
import { ActMark } from './act-mark.tsx';

type Props = { parties: readonly PartyActs[]; claims: readonly NumberedClaim[] };

const CELL = 'border-t border-rule px-1 py-3 text-center align-middle';
const LINE = 'border-l';

/** Party by claim: in each field the marks of what this party does to that claim, and below, how the claim stands. */
export function PartyGrid({ parties, claims }: Props) {
  const t = useTranslations('story');
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{t('grid')}</caption>
      <colgroup>
        <col className="w-[300px]" />
      </colgroup>
      <thead>
        <tr className="text-note">
          <th scope="col" className="pb-2 text-left text-label text-quiet">
            {t('party')}
          </th>
          {claims.map(({ number }) => (
            <th key={number} scope="col" className="pb-2">
              <a
                className="inline-flex min-h-6 min-w-6 items-center justify-center"
                href={`#claim-${number}`}
                aria-label={t('claim', { number })}
              >
                {number}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parties.map((party) => (
          <PartyRow key={party.partyId} party={party} claims={claims} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="border-y border-t-rule-strong border-b-rule py-3 text-left text-note">
            {t('inForce')}
          </th>
          {claims.map(({ number, claim }) => (
            <td key={number} className={`border-y border-t-rule-strong border-b-rule border-l-rule py-3 ${LINE}`}>
              <span
                className="flex justify-center text-rating-text"
                {...(!claim.withdrawn && { 'data-tone': claim.ratingTone })}
              >
                <Icon name={claim.withdrawn ? 'cross' : claim.ratingIcon} />
                <span className="sr-only">{claim.withdrawn ? t('withdrawnClaim') : claim.ratingLabel}</span>
              </span>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function PartyRow({ party, claims }: { party: PartyActs; claims: readonly NumberedClaim[] }) {
  const locale = useLocale();
  return (
    <tr>
      <th scope="row" className="border-t border-rule py-2 pr-4 text-left break-anywhere">
        <a className="inline-block py-0.5 font-semibold" href={`/${locale}/parties/${party.slug}`}>
          {party.name}
        </a>
        {party.office && <span className="block text-note font-normal text-quiet">{party.office}</span>}
      </th>
      {claims.map(({ number }) => (
        <td key={number} className={`${CELL} ${LINE}`}>
          <Marks acts={party.acts.filter(({ claim }) => claim === number)} />
        </td>
      ))}
    </tr>
  );
}

function Marks({ acts }: { acts: readonly ActInClaim[] }) {
  const t = useTranslations('story.key');
  if (acts.length === 0) return null;
  return (
    <span className="inline-flex gap-1">
      {acts.map(({ act, interested }) => (
        <span key={act} className="inline-flex">
          <ActMark act={act} interested={interested} />
          <span className="sr-only">{interested ? t('withInterest', { act: t(act) }) : t(act)}</span>
        </span>
      ))}
    </span>
  );
}
