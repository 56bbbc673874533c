import { useTranslations } from 'next-intl';
import type { ReferenceField } from '../../domain/api/reference.ts';
import { Cell, Row, Table } from '../ui/table.tsx';

/** The fields of something that is sent or comes back. */
export function FieldTable({ fields }: { fields: readonly ReferenceField[] }) {
  const t = useTranslations('data');
  const told = fields.some(({ description }) => description !== '');
  return (
    <Table heads={[t('field'), t('type'), ...(told ? [t('meaning')] : [])]}>
      {fields.map(({ name, type, required, description }) => (
        <Row key={name}>
          <Cell head={t('field')}>
            <code className="font-mono text-note break-anywhere">{name}</code>
            {required && <span className="text-note text-quiet"> {t('required')}</span>}
          </Cell>
          <Cell head={t('type')}>
            <span className="text-note">{type}</span>
          </Cell>
          {told && (
            <Cell head={description && t('meaning')}>
              <span className="text-note">{description}</span>
            </Cell>
          )}
        </Row>
      ))}
    </Table>
  );
}
