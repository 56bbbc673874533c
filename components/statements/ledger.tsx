import { useTranslations } from 'next-intl';
import type { Edition } from '../../domain/edition.ts';
import { ledgerOf } from '../../domain/ledger.ts';
import { AskingRow, ClaimRow, EvidenceRow, TurnRow } from './ledger-rows.tsx';
import { Rail } from './rail.tsx';

/** Everything on record, in the order the newsroom came to know it, with the verdicts between. An empty side is said in
 *  words and never left to be guessed. */
export function Ledger({ edition }: { edition: Edition }) {
  const rows = ledgerOf(edition);
  const inForce = rows.at(-1)?.inForce ?? null;
  return (
    <ol>
      {rows.map((row) => {
        if (row.type === 'claim') return <ClaimRow key="claim" edition={edition} />;
        if (row.type === 'evidence') return <EvidenceRow key={row.evidence.id} row={row} document={edition.document} />;
        if (row.type === 'edition')
          return <TurnRow key={`edition-${row.number}`} turn={row} document={edition.document} />;
        return (
          <AskingRow key={`${row.type}-${row.asking.number}`} row={row} timeZone={edition.document.newsroom.timeZone} />
        );
      })}
      <li className="relative pl-15 lg:pl-52">
        <Rail inForce={inForce} last />
        <div className="grid gap-2 pt-2 pb-4">
          <EmptySide edition={edition} stance="supports" />
          <EmptySide edition={edition} stance="rebuts" />
        </div>
      </li>
    </ol>
  );
}

function EmptySide({ edition, stance }: { edition: Edition; stance: 'supports' | 'rebuts' }) {
  const t = useTranslations('claim.empty');
  const { evidence, searched } = edition.document;
  if (evidence.some((item) => item.stance === stance && !item.withdrawn)) return null;
  return (
    <p className="max-w-[66ch] text-quiet break-anywhere">
      <strong className="text-ink">{t(stance)}</strong> {t(`${stance}Text`)}{' '}
      {searched[stance] && t('searched', { what: searched[stance] })}
    </p>
  );
}
