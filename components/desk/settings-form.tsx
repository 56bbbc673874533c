import { useTranslations } from 'next-intl';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { Pair } from './form.tsx';

type Props = {
  /** Every time zone there is, to complete what is typed. */
  zones: readonly string[];
  /** Whether readers have been told, so that a change needs a word to them. */
  told: boolean;
};

/** The fields of the zone and the languages a newsroom works in. */
export function SettingsFields({ zones, told }: Props) {
  const t = useTranslations('desk.settings');
  return (
    <>
      <TextField name="timeZone" label={t('timeZone')} hint={t('timeZoneHint')} list="time-zones" required />
      <datalist id="time-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <Pair>
        <TextField name="language" label={t('language')} hint={t('languageHint')} required />
        <TextArea name="languages" label={t('languages')} hint={t('languagesHint')} rows={3} />
      </Pair>
      <Pair>
        <TextField name="licenceName" label={t('licenceName')} hint={t('licenceHint')} required />
        <TextField name="licenceUrl" label={t('licenceUrl')} required />
      </Pair>
      {told && <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={2} required />}
    </>
  );
}
