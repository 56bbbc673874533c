import { useTranslations } from 'next-intl';
import { v7 as uuidv7 } from 'uuid';
import { LookUpBar } from '../../components/desk/look-up-bar.tsx';
import { submitLookUp } from './actions/look-up.ts';

/** The bar on every page of the desk. */
export function LookUp() {
  const t = useTranslations('desk.lookUp');
  const form = useTranslations('desk.form');
  const words = {
    label: t('label'),
    hint: t('hint'),
    go: t('go'),
    busy: t('busy'),
    unanswered: form('unanswered'),
    sendAgain: form('sendAgain'),
  };
  return <LookUpBar action={submitLookUp} token={uuidv7()} words={words} />;
}
