import { useTranslations } from 'next-intl';
import type { EditionKind } from '../../domain/edition.ts';
import { RadioField } from '../ui/form/choices.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { Pair } from './form.tsx';

type Kind = Exclude<EditionKind, 'withdrawal'>;

/** What the next edition is and what it says of itself. */
export function ReviewFields({ kinds }: { kinds: readonly Kind[] }) {
  const t = useTranslations('desk');
  return (
    <>
      <RadioField
        name="kind"
        legend={t('fields.kind')}
        choices={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`kindHints.${kind}`) }))}
      />
      <TextArea name="note" label={t('fields.publicNote')} hint={t('fields.publicNoteHint')} required />
      {kinds.includes('correction') && (
        // Seen as soon as the kind is chosen, without script.
        <fieldset
          id="correction"
          className="hidden min-w-0 gap-4 border-l-2 border-ink pl-4 in-[form:has([name=kind][value=correction]:checked)]:grid"
        >
          <legend className="sr-only">{t('fields.correction')}</legend>
          <TextArea name="correction.wrong" label={t('fields.wrong')} aside={t('readersSee')} rows={2} />
          <TextArea name="correction.right" label={t('fields.right')} aside={t('readersSee')} rows={2} />
          <Pair>
            <TextField name="correction.since" label={t('fields.since')} aside={t('optional')} />
            <TextField name="correction.noticedBy" label={t('fields.noticedBy')} aside={t('optional')} />
          </Pair>
        </fieldset>
      )}
    </>
  );
}
