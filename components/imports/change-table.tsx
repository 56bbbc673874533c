import { useTranslations } from 'next-intl';
import type { ImportedCheck } from '../../domain/imports/check.ts';
import type { DeskChange } from '../../domain/imports/desk-import.ts';
import { Cell, Row, Table } from '../ui/table.tsx';

/** Checks that their publishers changed, each field as it was and as it is. */
export function ChangeTable({ changes }: { changes: readonly DeskChange[] }) {
  const t = useTranslations('desk.imports');
  const diff = useTranslations('desk.changes');
  const nameOf = (field: string) =>
    field === 'site' ? t('fields.publisher') : t(`fields.${field as Exclude<keyof ImportedCheck, 'site'>}`);
  return (
    <Table heads={[t('record'), t('fields.words'), t('column'), diff('before'), diff('after')]}>
      {changes.flatMap(({ number, words, fields }) =>
        fields.map(({ field, before, after }) => (
          <Row key={`${number} ${field}`}>
            <Cell head={t('record')}>{number}</Cell>
            <Cell head={t('fields.words')}>
              <span className="font-serif" dir="auto">
                {words}
              </span>
            </Cell>
            <Cell head={t('column')}>{nameOf(field)}</Cell>
            <Cell head={diff('before')}>{before || t('emptyCell')}</Cell>
            <Cell head={diff('after')}>{after || t('emptyCell')}</Cell>
          </Row>
        )),
      )}
    </Table>
  );
}
