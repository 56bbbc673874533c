import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClaimFields } from '../../../../components/claims/claim-form.tsx';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { Twins } from '../../../../components/desk/twins.tsx';
import { CheckedElsewhere } from '../../../../components/imports/elsewhere-list.tsx';
import { HiddenField } from '../../../../components/ui/form/hidden-field.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { getCheck, listElsewhere } from '../../../../db/queries/desk/elsewhere.ts';
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
  const store = await getStore();
  const check = typeof asked.check === 'string' ? await getCheck(store, asked.check) : null;
  const words =
    selected?.words.words ?? tip?.words ?? check?.words ?? (typeof asked.words === 'string' ? asked.words : '');
  const twins = words ? await listTwins(store, words) : [];
  const elsewhere = words ? await listElsewhere(store, words) : [];
  const initial = formValues({
    language: newsroom?.language ?? '',
    words,
    ...(tip && { tipId: tip.id, whyChecked: tip.why }),
    ...(check && {
      checkId: check.id,
      language: check.language ?? newsroom?.language ?? '',
      saidOn: check.saidOn ?? '',
    }),
    ...selected?.words,
    ...(selected && { anchor: selected.anchor }),
    appearances: [{ ...selected?.citation }],
  });
  return (
    <DeskPage person={person} place="claims">
      <DeskSheet title={t('pages.newClaim')} note={t('queue.logHint')}>
        {tip && <FromTip tip={tip} />}
        <Twins twins={twins} />
        <CheckedElsewhere checks={elsewhere} />
        <DeskForm action={submitNewClaim} initial={initial} lists={await deskLists(store, initial)}>
          {tip && <HiddenField name="tipId" />}
          {check && <HiddenField name="checkId" />}
          <ClaimFields />
          <p>
            <Submit>{t('buttons.logClaim')}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}
