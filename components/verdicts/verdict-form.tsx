import { useTranslations } from 'next-intl';
import type { Rating } from '../../domain/rating.ts';
import { CAUSES } from '../../domain/verdict.ts';
import { Pair } from '../desk/form.tsx';
import { CheckBox, CheckField, type Choice, SelectField } from '../ui/form/choices.tsx';
import { MarkedChoices } from '../ui/form/marked-choices.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { ReasoningField } from './reasoning-field.tsx';
import { Verdict } from './verdict.tsx';

type Props = {
  /** What can be given, in the order of the scale. */
  ratings: readonly Rating[];
  /** What it can rest on, and what can have caused it. */
  evidence: (Choice & { number: number })[];
  /** Whether a verdict is public already, so that a change needs a reason. */
  hasPublic: boolean;
};

/** The fields of a verdict. */
export function VerdictFields({ ratings, evidence, hasPublic }: Props) {
  const t = useTranslations('desk');
  const causes = CAUSES.filter((cause) => (cause === 'first') !== hasPublic);
  return (
    <>
      <MarkedChoices
        name="rating"
        quiet
        legend={t('fields.rating')}
        choices={ratings.map((rating) => ({
          value: rating.key,
          mark: <Verdict rating={rating} />,
          meaning: rating.meaning,
        }))}
      />
      <TextArea name="summary" label={t('fields.summary')} hint={t('fields.summaryHint')} serif />
      <ReasoningField
        label={t('fields.reasoning')}
        hint={t('fields.reasoningHint')}
        evidence={evidence}
        words={{
          title: t('reasoning.title'),
          empty: t('reasoning.empty'),
          unticked: t('reasoning.unticked'),
          tick: t('reasoning.tick'),
          unknown: t('reasoning.unknown'),
        }}
      />
      <Pair>
        <TextArea name="unknown" label={t('fields.unknown')} hint={t('fields.onePerLine')} />
        <TextArea name="wouldChange" label={t('fields.wouldChange')} hint={t('fields.onePerLine')} />
      </Pair>
      {evidence.length > 0 && <CheckField name="evidenceIds" legend={t('fields.evidenceIds')} choices={evidence} />}
      <CheckBox name="citesNone" label={t('fields.citesNone')} />
      <Pair>
        <SelectField
          name="cause"
          label={t('fields.cause')}
          none={t('nothingChosen')}
          choices={causes.map((cause) => ({ value: cause, label: t(`causes.${cause}`) }))}
        />
        {hasPublic && (
          <SelectField
            name="causeEvidenceId"
            label={t('fields.causeEvidenceId')}
            none={t('nothingChosen')}
            choices={evidence}
          />
        )}
      </Pair>
      <TextArea
        name="originsReason"
        label={t('fields.originsReason')}
        hint={t('fields.originsReasonHint')}
        aside={t('readersSee')}
        rows={2}
      />
      <TextField name="reviewBy" type="date" label={t('fields.reviewBy')} hint={t('fields.reviewByHint')} />
      {hasPublic && (
        <TextArea
          name="changeReason"
          label={t('fields.changeReason')}
          hint={t('fields.changeReasonHint')}
          aside={t('readersSee')}
          rows={2}
        />
      )}
    </>
  );
}
