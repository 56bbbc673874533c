import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../components/desk/hidden-fields.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { SourceCopies } from '../../../../components/desk/source-copies.tsx';
import { SourceText } from '../../../../components/desk/source-text.tsx';
import { LinkButton } from '../../../../components/ui/button.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import { getSource, listClaimsCiting } from '../../../../db/queries/desk/rows.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { submitReadAgain } from '../../actions/look-up.ts';
import { formValues } from '../../form-values.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';
import { SourceDetails } from './source-details.tsx';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** How one may have come here, each with something to say. */
const CAME_FROM = ['page', 'text', 'known', 'changed', 'same'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await getSource(await getStore(), (await params).id);
  return { title: source?.title ?? (await getTranslations('desk.missing'))('title') };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { id } = await params;
  const person = await requirePerson(`/desk/sources/${id}`);
  const store = await getStore();
  const source = await getSource(store, id);
  if (!source) return <MissingPage person={person} place="sources" />;
  const t = await getTranslations('desk');
  const asked = (await searchParams).from;
  const from = CAME_FROM.find((way) => way === asked);
  const { title, url, copies, text, language } = source;
  const ways = {
    claim: `/desk/claims/new?source=${id}`,
    statements: (await listClaimsCiting(store, id)).map((claim) => ({
      href: `/desk/claims/${claim.id}/statements/new?source=${id}`,
      label: t('select.statementTo', { words: `${claim.words.slice(0, 40)}${claim.words.length > 40 ? '…' : ''}` }),
    })),
  };
  return (
    <DeskPage person={person} place="sources">
      <DeskSheet title={title} back={{ href: '/desk/sources', label: t('pages.sources') }}>
        {from && <Notice icon={from === 'changed' ? 'alert' : 'check'}>{t(`cameFrom.${from}`)}</Notice>}
        <SourceDetails source={source} />
        <div className="flex flex-wrap items-start gap-3">
          <LinkButton href={`/desk/sources/${id}/edit`}>{t('buttons.editSource')}</LinkButton>
          {url && (
            <DeskForm action={submitReadAgain} initial={formValues({})} guarded={false} saves={false}>
              <HiddenFields fields={{ id }} />
              <Submit look="plain">{t('buttons.readAgain')}</Submit>
            </DeskForm>
          )}
        </div>
        {text ? <SourceText text={text} quotes={[]} language={language} ways={ways} /> : <p>{t('claim.noText')}</p>}
        <SourceCopies sourceId={id} copies={copies} timeZone={(await readNewsroom())?.timeZone ?? 'UTC'} />
      </DeskSheet>
    </DeskPage>
  );
}
