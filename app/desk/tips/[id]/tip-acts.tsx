import { getTranslations } from 'next-intl/server';
import { DeskForm, FormPart } from '../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../components/desk/hidden-fields.tsx';
import { LinkButton } from '../../../../components/ui/button.tsx';
import { SelectField } from '../../../../components/ui/form/choices.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { TextArea } from '../../../../components/ui/form/text-field.tsx';
import type { DeskTip, ListedTip } from '../../../../db/queries/desk/tips.ts';
import type { TipAct } from '../../../../domain/tip.ts';
import { submitCloseTip, submitMergeTip, submitTakeTip } from '../../actions/tips.ts';
import { formValues } from '../../form-values.ts';

type Props = { tip: DeskTip; acts: readonly TipAct[]; others: readonly ListedTip[] };

/** A refusal is told in the form that was sent, so a form stays where it has something to say, whatever has become of the
 *  tip meanwhile. */
const shownIf = (open: boolean): string => (open ? 'grid' : 'hidden has-[[role=alert]]:grid');

/** What whoever reads the tip can do with it, each with what its sender will see. */
export async function TipActs({ tip, acts, others }: Props) {
  const t = await getTranslations('desk.tips');
  const form = { initial: formValues({}), saves: false };
  const tipId = <HiddenFields fields={{ tipId: tip.id }} />;
  return (
    <section aria-label={t('acts')} className="grid gap-6 empty:hidden">
      {acts.includes('log') && (
        <FormPart title={t('log')}>
          <p className="text-note text-quiet">{t('logHint')}</p>
          <p>
            <LinkButton look="main" href={`/desk/claims/new?tip=${tip.id}`}>
              {t('log')}
            </LinkButton>
          </p>
        </FormPart>
      )}
      <div className={shownIf(acts.includes('take'))}>
        <FormPart title={t('take')}>
          <DeskForm {...form} action={submitTakeTip} label={t('take')} guarded={false}>
            {tipId}
            <p className="text-note text-quiet">{t('takeHint')}</p>
            <p>
              <Submit look="plain">{t('take')}</Submit>
            </p>
          </DeskForm>
        </FormPart>
      </div>
      <div className={shownIf(acts.includes('answer'))}>
        <FormPart title={t('close')}>
          <DeskForm {...form} action={submitCloseTip} label={t('close')}>
            {tipId}
            <TextArea name="told" label={t('toTell')} hint={t('toTellHint')} required />
            <p className="flex flex-wrap gap-3">
              <Submit look="plain" name="act" value="answer">
                {t('answer')}
              </Submit>
              <Submit look="danger" name="act" value="decline">
                {t('decline')}
              </Submit>
            </p>
          </DeskForm>
        </FormPart>
      </div>
      <div className={shownIf(acts.includes('merge') && others.length > 0)}>
        <FormPart title={t('merge')}>
          <DeskForm {...form} action={submitMergeTip} label={t('merge')}>
            {tipId}
            <SelectField
              name="intoId"
              label={t('mergeInto')}
              hint={t('mergeHint')}
              choices={others.map(({ id, words }) => ({ value: id, label: words.slice(0, 120) }))}
              none={t('chooseTip')}
            />
            <p>
              <Submit look="plain">{t('merge')}</Submit>
            </p>
          </DeskForm>
        </FormPart>
      </div>
    </section>
  );
}
