import { useTranslations } from 'next-intl';
import type { PublishedClaim } from '../../domain/published.ts';
import { STANCES, type Stance } from '../../domain/stance.ts';
import { ClaimName } from '../claims/claim-rows.tsx';
import { STANCE_COLOURS, StanceMark } from '../statements/stance.tsx';
import { SmallLine } from '../timeline/small-line.tsx';
import { Instant } from '../ui/instant.tsx';
import { TABLE_ROLES } from '../ui/table.tsx';
import { ClaimStanding } from './claim-standing.tsx';

type Props = { claims: readonly PublishedClaim[]; now: number; timeZone: string };

const HEAD = 'pr-4 pb-2 text-left align-bottom text-label font-semibold text-quiet';
const CELL = 'lg:table-cell lg:border-t lg:border-rule lg:py-2 lg:pr-4 lg:align-middle';

/** Claims as a table: day, words and claimant, line, how many statements do what, verdict. On the phone each row stands as
 *  a block of its own. */
export function ClaimsTable({ claims, now, timeZone }: Props) {
  const t = useTranslations('lists.claims');
  return (
    <table {...TABLE_ROLES.table} className="relative block w-full border-collapse lg:table">
      <caption className="sr-only">{t('caption')}</caption>
      <thead {...TABLE_ROLES.group} className="max-lg:sr-only">
        <tr {...TABLE_ROLES.row}>
          <th {...TABLE_ROLES.head} className={HEAD}>
            {t('published')}
          </th>
          <th {...TABLE_ROLES.head} className={HEAD}>
            {t('claim')}
          </th>
          <th {...TABLE_ROLES.head} className={HEAD}>
            {t('line')}
          </th>
          {STANCES.map((stance) => (
            <th key={stance} {...TABLE_ROLES.head} className="px-1 pb-2 align-bottom">
              <span className="flex justify-center">
                <StanceMark stance={stance} />
              </span>
              <span className="sr-only">{t(`stances.${stance}`)}</span>
            </th>
          ))}
          <th {...TABLE_ROLES.head} className={`${HEAD} pl-4`}>
            {t('verdict')}
          </th>
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group} className="block border-b border-rule lg:table-row-group">
        {claims.map((claim) => (
          <tr
            key={claim.claimId}
            {...TABLE_ROLES.row}
            className="grid grid-cols-[minmax(0,1fr)_136px] items-center gap-x-4 gap-y-1 border-t border-rule py-3 lg:table-row lg:hover:bg-wash"
          >
            <td {...TABLE_ROLES.cell} className={`col-span-2 text-note text-quiet lg:w-24 ${CELL}`}>
              <Instant at={claim.publishedAt} timeZone={timeZone} shape="day" />
            </td>
            <td {...TABLE_ROLES.cell} className={`col-span-2 ${CELL}`}>
              <ClaimName claim={claim} />
            </td>
            <td {...TABLE_ROLES.cell} className={`min-w-0 lg:w-44 ${CELL}`}>
              <SmallLine line={claim.line} now={now} />
            </td>
            {STANCES.map((stance) => (
              <Count key={stance} stance={stance} count={claim[stance]} />
            ))}
            <td {...TABLE_ROLES.cell} className={`lg:w-36 lg:pl-4 ${CELL}`}>
              <ClaimStanding claim={claim} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ stance, count }: { stance: Stance; count: number }) {
  return (
    <td
      {...TABLE_ROLES.cell}
      className={`border-t border-rule px-1 text-center align-middle text-note max-lg:sr-only lg:w-7 ${count > 0 ? `font-semibold ${STANCE_COLOURS[stance]}` : 'text-quiet'}`}
    >
      {count}
    </td>
  );
}
