import { useTranslations } from 'next-intl';
import { INTERESTS, STANCES } from '../../domain/stance.ts';
import { PartyField } from '../parties/party-field.tsx';
import { RadioField } from '../ui/form/choices.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { MarkedChoices } from '../ui/form/marked-choices.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { BearsOnField } from './bears-on-field.tsx';
import { OriginField } from './origin-field.tsx';
import { StanceWord } from './stance.tsx';

type Props = {
  claim: { words: string };
  /** The other evidence of the claim, with whoever knew it first-hand. */
  others: Parameters<typeof OriginField>[0]['others'];
};

/** The fields of a piece of evidence: how a statement bears on a claim. */
export function EvidenceFields({ claim, others }: Props) {
  const t = useTranslations('desk');
  return (
    <>
      <MarkedChoices
        name="stance"
        legend={t('fields.stance')}
        choices={STANCES.map((stance) => ({ value: stance, mark: <StanceWord stance={stance} /> }))}
      />
      <TextArea name="why" label={t('fields.why')} aside={t('readersSee')} rows={2} />
      <RadioField
        name="interest"
        legend={t('fields.interest')}
        choices={INTERESTS.map((kind) => ({ value: kind, label: t(`interests.${kind}`) }))}
      />
      <TextField name="interestNote" label={t('fields.interestNote')} aside={t('readersSee')} />
      <Disclosure summary={t('fields.originPart')} names={['originId', 'originId.new.name', 'bearsOn']}>
        <OriginField others={others} words={{ legend: t('fields.sameOrigin'), use: t('fields.useOrigin') }}>
          <PartyField name="originId" label={t('fields.originId')} hint={t('fields.originHint')} canAdd />
        </OriginField>
        <BearsOnField
          claim={claim.words}
          words={{
            label: t('fields.bearsOn'),
            hint: t('fields.bearsOnHint'),
            byHand: t('fields.bearsOnTyped'),
            marked: t('fields.bearsOnMarked'),
            whole: t('fields.bearsOnWhole'),
          }}
        />
      </Disclosure>
    </>
  );
}
