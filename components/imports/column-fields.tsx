import { useTranslations } from 'next-intl';
import { COLUMN_FIELDS } from '../../domain/imports/columns.ts';
import { DATE_ORDERS } from '../../domain/imports/dates.ts';
import type { DeskColumn } from '../../domain/imports/desk-import.ts';
import { Pair } from '../desk/form.tsx';
import { SelectField } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Cell, Row, Table } from '../ui/table.tsx';

type Props = { columns: readonly DeskColumn[]; mapped: Readonly<Record<string, string>> };

/** What each column of a file becomes, beside what stands in it. */
export function ColumnFields({ columns, mapped }: Props) {
  const t = useTranslations('desk.imports');
  const choices = [
    { value: 'none', label: t('fields.none') },
    ...COLUMN_FIELDS.map((field) => ({ value: field, label: t(`fields.${field}`) })),
  ];
  const heads = [t('becomes'), t('sample', { number: 1 }), t('sample', { number: 2 }), t('sure')];
  return (
    <>
      <Table heads={heads}>
        {columns.map(({ head, samples, guess }, index) => (
          <Row key={head}>
            <Cell head={t('becomes')}>
              <SelectField name={`column.${index}`} label={head} choices={choices} />
            </Cell>
            {[0, 1].map((sample) => (
              <Cell key={sample} head={t('sample', { number: sample + 1 })}>
                {samples[sample]?.trim() ? (
                  <span className="font-serif" dir="auto">
                    {shortened(samples[sample] ?? '')}
                  </span>
                ) : (
                  <span className="text-quiet">{t('emptyCell')}</span>
                )}
              </Cell>
            ))}
            <Cell head={t('sure')}>
              <Sureness guess={guess} field={mapped[head]} />
            </Cell>
          </Row>
        ))}
      </Table>
      <Pair>
        <SelectField
          name="dates"
          label={t('dates')}
          choices={['none' as const, ...DATE_ORDERS].map((order) => ({ value: order, label: t(`datesOf.${order}`) }))}
        />
        <TextField name="publisher" label={t('publisher')} hint={t('publisherHint')} />
      </Pair>
    </>
  );
}

function Sureness({ guess, field }: { guess: DeskColumn['guess']; field: string | undefined }) {
  const t = useTranslations('desk.imports');
  if (field !== guess?.field) return <span className="text-note text-quiet">{field ? t('chosen') : t('noField')}</span>;
  if (!guess) return <span className="text-note text-quiet">{t('noField')}</span>;
  const { odd } = guess;
  return (
    <span className={`inline-flex items-start gap-2 text-note ${odd === null ? 'text-quiet' : 'font-semibold'}`}>
      <Icon name={odd === null ? 'check' : 'alert'} />
      {odd === null ? t('guessed') : t('mixed', { value: shortened(odd, 40) })}
    </span>
  );
}

const LONGEST = 120;
const shortened = (text: string, longest = LONGEST): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/\p{Surrogate}$/u, '')}…` : text;
