import { useTranslations } from 'next-intl';
import { LIST_FORMATS, type ListName } from '../../domain/exports/formats.ts';
import { Cell, Row, Table } from '../ui/table.tsx';

/** Every list and the forms it can be taken in. */
export function DataFiles() {
  const t = useTranslations('data');
  return (
    <Table heads={[t('what'), t('forms')]}>
      {Object.entries(LIST_FORMATS).map(([name, formats]) => (
        <Row key={name}>
          <Cell head={t('what')}>{t(`tables.${name as ListName}`)}</Cell>
          <Cell head={t('forms')}>
            <span className="flex flex-wrap gap-x-4 gap-y-1">
              {formats.map((format) => (
                <a key={format} className="py-0.5 font-mono text-note" href={`/exports/${name}.${format}`}>
                  {format}
                </a>
              ))}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
