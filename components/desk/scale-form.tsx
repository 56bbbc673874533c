import { useTranslations } from 'next-intl';
import { languageName } from '../../domain/language-name.ts';
import { RATING_ICONS, TONES } from '../../domain/rating.ts';
import { labelIn, meaningIn } from '../../domain/scale-form.ts';
import { CheckBox, SelectField } from '../ui/form/choices.tsx';
import { HiddenField } from '../ui/form/hidden-field.tsx';
import { Rows } from '../ui/form/rows.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { FormPart, Pair } from './form.tsx';

const NUMBERS = ['5', '4', '3', '2', '1'];

/** The fields of the scale: a part to a rating. `languages` are the newsroom's further ones. */
export function ScaleFields({ languages }: { languages: readonly string[] }) {
  const t = useTranslations('desk.scale');
  return (
    <>
      <Rows
        name="scale"
        legend={t('rows.legend')}
        row={t('rows.row')}
        named="label"
        add={t('rows.add')}
        remove={t('rows.remove')}
      >
        <HiddenField name="key" />
        <HiddenField name="was" />
        <Pair>
          <TextField name="label" label={t('label')} required />
          <Pair>
            <TextField name="place" label={t('place')} />
            <SelectField
              name="value"
              label={t('value')}
              none={t('noValue')}
              choices={NUMBERS.map((value) => ({ value, label: value }))}
            />
          </Pair>
        </Pair>
        <TextArea name="meaning" label={t('meaning')} rows={2} required />
        {languages.map((language) => (
          <Pair key={language}>
            <TextField name={labelIn(language)} label={t('labelIn', { language: languageName(language) })} />
            <TextArea
              name={meaningIn(language)}
              label={t('meaningIn', { language: languageName(language) })}
              rows={2}
            />
          </Pair>
        ))}
        <Pair>
          <SelectField
            name="tone"
            label={t('tone')}
            none={t('choose')}
            choices={TONES.map((value) => ({ value, label: t(`tones.${value}`) }))}
          />
          <SelectField
            name="icon"
            label={t('icon')}
            none={t('choose')}
            choices={RATING_ICONS.map((value) => ({ value, label: t(`icons.${value}`) }))}
          />
        </Pair>
        <Pair>
          <CheckBox name="settles" label={t('settles')} hint={t('settlesHint')} />
          <CheckBox name="retired" label={t('retired')} hint={t('retiredHint')} />
        </Pair>
      </Rows>
      <FormPart title={t('thisEdition')}>
        <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={2} required />
      </FormPart>
    </>
  );
}

/** Every colour and every drawing by its name, to choose by. */
export function LookKey() {
  const t = useTranslations('desk.scale');
  return (
    <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
      <section aria-labelledby="tones">
        <h3 id="tones" className="text-note font-semibold">
          {t('allTones')}
        </h3>
        <ul className="mt-1 grid gap-1 text-note">
          {TONES.map((tone) => (
            <li key={tone} className="flex items-center gap-2">
              <span className="band-rating h-5 w-10" data-tone={tone} aria-hidden="true" />
              {t(`tones.${tone}`)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="icons">
        <h3 id="icons" className="text-note font-semibold">
          {t('allIcons')}
        </h3>
        <ul className="mt-1 grid gap-1 text-note">
          {RATING_ICONS.map((icon) => (
            <li key={icon} className="flex items-center gap-2">
              <Icon name={icon} size={20} />
              {t(`icons.${icon}`)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
