import { useTranslations } from 'next-intl';
import { INTERESTS, STANCES } from '../../domain/stance.ts';
import { PartyField } from '../parties/party-field.tsx';
import { RadioField } from '../ui/form/choices.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { MarkedChoices } from '../ui/form/marked-choices.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { StanceWord } from './stance.tsx';

/** The fields of a piece of evidence: how a statement bears on a claim. */
export function EvidenceFields() {
  const t = useTranslations('desk');
  const origin = ['originId', 'originId.new.name', 'bearsOn'];
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
      <Disclosure summary={t('fields.originPart')} names={origin}>
        <PartyField name="originId" label={t('fields.originId')} hint={t('fields.originHint')} canAdd />
        <TextField name="bearsOn" label={t('fields.bearsOn')} hint={t('fields.bearsOnHint')} />
      </Disclosure>
    </>
  );
}
