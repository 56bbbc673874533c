import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SiteDocument } from '../../domain/site.ts';
import { Rows } from '../ui/form/rows.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { RatingScale } from '../verdicts/rating-scale.tsx';
import { FormPart, Pair } from './form.tsx';

/** The fields of what the newsroom says of itself, in the order in which readers find them. */
export function SiteFields({ first, scale }: { first: boolean; scale: SiteDocument['scale'] }) {
  const t = useTranslations('desk.site');
  const optional = useTranslations('desk')('optional');
  const link = (chunks: ReactNode) => <a href="/desk/site/scale">{chunks}</a>;
  const rows = (name: 'method' | 'people' | 'funding' | 'complaints') => ({
    name,
    legend: t(`rows.${name}.legend`),
    row: t(`rows.${name}.row`),
    add: t(`rows.${name}.add`),
    remove: t(`rows.${name}.remove`),
  });
  return (
    <>
      <FormPart title={t('parts.method')}>
        <Rows {...rows('method')}>
          <TextField name="title" label={t('stepTitle')} required />
          <TextArea name="text" label={t('stepText')} required />
        </Rows>
      </FormPart>
      <FormPart title={t('parts.scale')}>
        <p className="text-note text-quiet">{t.rich('scaleHint', { link })}</p>
        <details>
          <summary className="min-h-7 text-note underline decoration-control underline-offset-4">
            {t('scaleShow')}
          </summary>
          <RatingScale scale={scale} />
        </details>
      </FormPart>
      <FormPart title={t('parts.who')}>
        <TextField name="profile.name" label={t('name')} required />
        <TextArea name="profile.description" label={t('description')} hint={t('descriptionHint')} required />
        <Pair>
          <TextField name="profile.publisher" label={t('publisher')} hint={t('publisherHint')} required />
          <TextField name="profile.address" label={t('address')} aside={optional} />
        </Pair>
        <Rows {...rows('people')}>
          <Pair>
            <TextField name="name" label={t('personName')} required />
            <TextField name="role" label={t('personRole')} required />
          </Pair>
        </Rows>
      </FormPart>
      <FormPart title={t('parts.money')}>
        <TextArea name="fundingNote" label={t('fundingNote')} hint={t('fundingNoteHint')} required />
        <Rows {...rows('funding')}>
          <Pair>
            <TextField name="from" label={t('fundingFrom')} required />
            <TextField name="share" label={t('fundingShare')} hint={t('fundingShareHint')} required />
          </Pair>
          <TextField name="conditions" label={t('fundingConditions')} hint={t('fundingConditionsHint')} required />
        </Rows>
      </FormPart>
      <FormPart title={t('parts.complain')}>
        <TextField name="profile.contactEmail" type="email" label={t('email')} hint={t('emailHint')} required />
        <Rows {...rows('complaints')} hint={t('rows.complaints.hint')}>
          <TextField name="title" label={t('routeTitle')} required />
          <TextArea name="text" label={t('routeText')} rows={2} required />
          <TextField name="url" type="url" label={t('routeUrl')} aside={optional} />
        </Rows>
        <TextArea name="correctionsPolicy" label={t('corrections')} hint={t('correctionsHint')} rows={5} required />
      </FormPart>
      <FormPart title={t('parts.note')}>
        <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={2} {...(first ? { aside: optional } : {})} />
      </FormPart>
    </>
  );
}
