import { useTranslations } from 'next-intl';
import type { DeskRow } from '../../domain/imports/desk-import.ts';
import { Cell, Row, Table } from '../ui/table.tsx';

/** Records that were refused, a line for each reason. */
export function ProblemTable({ rows }: { rows: readonly DeskRow[] }) {
  const t = useTranslations('desk.imports');
  return (
    <Table heads={[t('record'), t('column'), t('cell'), t('why')]}>
      {rows.flatMap(({ number, part, problems }) =>
        problems.map(({ code, column, cell }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the reasons of a record never move
          <Row key={`${number} ${part} ${index}`}>
            <Cell head={t('record')}>{number}</Cell>
            <Cell head={t('column')}>
              <code className="font-mono text-note">{column}</code>
            </Cell>
            <Cell head={t('cell')}>
              {cell.trim() ? (
                <span className="font-serif" dir="auto">
                  {cell}
                </span>
              ) : (
                <span className="text-quiet">{t('emptyCell')}</span>
              )}
            </Cell>
            <Cell head={t('why')}>{t(`problems.${code}`)}</Cell>
          </Row>
        )),
      )}
    </Table>
  );
}
