import { useTranslations } from 'next-intl';
import { PickField } from '../ui/form/pick-field.tsx';
import { usePickWords } from '../ui/form/pick-words.ts';

/** Chooses a statement that is logged already. */
export function StatementField() {
  const t = useTranslations('desk.fields');
  return (
    <PickField
      name="statementId"
      kind="statement"
      label={t('statementId')}
      words={usePickWords('statement')}
      required
    />
  );
}
