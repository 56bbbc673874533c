import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClaimFields } from '../../../../components/claims/claim-form.tsx';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { Twins } from '../../../../components/desk/twins.tsx';
import { HiddenField } from '../../../../components/ui/form/hidden-field.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { listTwins } from '../../../../db/queries/desk/twins.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { submitNewClaim } from '../../actions/claims.ts';
import { deskLists, formValues } from '../../form-values.ts';
import { DeskPage } from '../../page-frame.tsx';
import { readSelected } from '../../selected.ts';
import { requirePerson } from '../../session.ts';
import { FromTip } from '../../tips/from-tip.tsx';
import { readTip } from '../../tips/read-tip.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.pages'))('newClaim') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewClaimPage({ searchParams }: Props) {
  const person = await requirePerson('/desk/claims/new');
  const t = await getTranslations('desk');
  const newsroom = await readNewsroom();
  const asked = await searchParams;
  const selected = await readSelected(asked);
  const tip = await readTip(asked.tip);
  const words = selected?.words.words ?? tip?.words ?? (typeof asked.words === 'string' ? asked.words : '');
  const twins = words ? await listTwins(await getStore(), words) : [];
  const initial = formValues({
    language: newsroom?.language ?? '',
    words,
    ...(tip && { tipId: tip.id, whyChecked: tip.why }),
    ...selected?.words,
    ...(selected && { anchor: selected.anchor }),
    appearances: [{ ...selected?.citation }],
  });
  return (
    <DeskPage person={person} place="claims">
      <DeskSheet title={t('pages.newClaim')} note={t('queue.logHint')}>
        {tip && <FromTip tip={tip} />}
        <Twins twins={twins} />
        <DeskForm action={submitNewClaim} initial={initial} lists={await deskLists(await getStore(), initial)}>
          {tip && <HiddenField name="tipId" />}
          <ClaimFields />
          <p>
            <Submit>{t('buttons.logClaim')}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}
