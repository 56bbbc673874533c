import { useTranslations } from 'next-intl';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { HiddenField } from '../ui/form/hidden-field.tsx';
import { TextArea } from '../ui/form/text-field.tsx';

/** Where a quote was selected, carried along unseen; and why it is right though its source's kept text does not have it,
 *  asked once it was not found. */
export function UnfoundField() {
  const t = useTranslations('desk.fields');
  return (
    <>
      {['exact', 'prefix', 'suffix'].map((part) => (
        <HiddenField key={part} name={`anchor.${part}`} />
      ))}
      <Disclosure summary={t('unfound')} names={['unfoundReason']} alsoFor={['quoteDiffers', 'quoteNotThere']}>
        <TextArea name="unfoundReason" label={t('unfoundReason')} hint={t('unfoundHint')} rows={2} />
      </Disclosure>
    </>
  );
}
