import { useTranslations } from 'next-intl';
import { DeskForm } from '../desk/form.tsx';
import { HiddenFields } from '../desk/hidden-fields.tsx';
import type { FormAction } from '../ui/form/form-state.ts';
import { Submit } from '../ui/form/submit.tsx';
import { TextField } from '../ui/form/text-field.tsx';

type Props = {
  /** The summary that is open, as its address has it. */
  query: string;
  title: string;
  token: string;
  preset: { id: string; version: number; name: string } | null;
  /** As which version it was kept last. */
  kept: string;
  save: FormAction;
  change: FormAction;
};

/** Gives the open summary a name; where it has one, keeps what was changed in it, or takes it off the list. */
export function PresetForms({ query, title, token, preset, kept, save, change }: Props) {
  const t = useTranslations('desk.summaries.preset');
  return (
    <div className="mt-6 grid gap-4 border-t border-rule-strong pt-4">
      {preset && kept !== '' && (
        <p role="status" className="text-note font-semibold">
          {t('kept', { name: preset.name })}
        </p>
      )}
      {preset && (
        <DeskForm
          key={`${preset.id} ${kept}`}
          action={change}
          initial={{ name: [preset.name], version: [String(preset.version)] }}
          label={t('change')}
          draft={null}
        >
          <HiddenFields fields={{ id: preset.id, query }} />
          <TextField name="name" label={t('name')} required />
          <noscript>
            <p className="text-note">{t('updateFirst')}</p>
          </noscript>
          <p className="flex flex-wrap gap-2">
            <Submit look="plain" name="act" value="keep">
              {t('keep')}
            </Submit>
            <Submit look="danger" name="act" value="remove">
              {t('remove')}
            </Submit>
          </p>
        </DeskForm>
      )}
      <details open={!preset}>
        <summary className="min-h-8 cursor-pointer text-note font-semibold underline decoration-control underline-offset-4">
          {t('save')}
        </summary>
        <DeskForm action={save} initial={{ newName: [title] }} label={t('save')} draft={null}>
          <HiddenFields fields={{ query, token }} />
          <TextField name="newName" label={t('name')} required />
          <noscript>
            <p className="text-note">{t('updateFirst')}</p>
          </noscript>
          <p>
            <Submit look="plain">{t('saveIt')}</Submit>
          </p>
        </DeskForm>
      </details>
    </div>
  );
}
