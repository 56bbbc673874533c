import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../components/desk/hidden-fields.tsx';
import { MergeList } from '../../../../components/desk/merge-list.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { ShownBy } from '../../../../components/desk/shown-by.tsx';
import { PartyFields } from '../../../../components/parties/party-form.tsx';
import { LinkButton } from '../../../../components/ui/button.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import { listMerges } from '../../../../db/queries/desk/merges.ts';
import { getParty } from '../../../../db/queries/desk/rows.ts';
import { listShownBy } from '../../../../db/queries/desk/shown-by.ts';
import type { Person } from '../../../../domain/person.ts';
import { canMerge } from '../../../../domain/workflow.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { submitParty } from '../../actions/records.ts';
import { deskLists, formValues } from '../../form-values.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';

export default async function PartyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePerson(`/desk/parties/${id}`);
  const store = await getStore();
  const party = await getParty(store, id);
  if (!party) return <MissingPage person={person} place="parties" />;
  const t = await getTranslations('desk');
  if (party.mergedInto) return <MergedParty person={person} party={party} kept={party.mergedInto} />;
  const { fields, version } = party;
  const { aliases, links } = fields;
  const initial = formValues({ ...fields, aliases: aliases.join('\n'), links: links.join('\n'), version });
  return (
    <DeskPage person={person} place="parties">
      <DeskSheet
        title={t('pages.editParty')}
        note={t('pages.partyShared')}
        back={{ href: '/desk/parties', label: t('pages.parties') }}
      >
        <ShownBy {...(await listShownBy(store, id))} />
        <DeskForm action={submitParty} initial={initial} lists={await deskLists(store, initial)}>
          <HiddenFields fields={{ id: party.id }} />
          <PartyFields />
          <p>
            <Submit>{t('buttons.saveParty')}</Submit>
          </p>
        </DeskForm>
        <MergeList
          merges={await listMerges(store, { keptId: id })}
          timeZone={(await readNewsroom())?.timeZone ?? 'UTC'}
          canUndo={canMerge(person)}
        />
        {canMerge(person) && (
          <p>
            <LinkButton size="small" href={`/desk/parties/${id}/merge`}>
              {t('merge.begin')}
            </LinkButton>
          </p>
        )}
      </DeskSheet>
    </DeskPage>
  );
}

type Merged = { person: Person; party: { id: string; name: string }; kept: { id: string; name: string } };

/** A party that turned out to be another: there is nothing to do here but to go there, or to take it back. */
async function MergedParty({ person, party, kept }: Merged) {
  const t = await getTranslations('desk');
  const [merge] = await listMerges(await getStore(), { goneId: party.id });
  return (
    <DeskPage person={person} place="parties">
      <DeskSheet title={party.name} back={{ href: '/desk/parties', label: t('pages.parties') }}>
        <Notice icon="alert">{t('merge.merged', { kept: kept.name })}</Notice>
        <p className="flex flex-wrap gap-4">
          <a href={`/desk/parties/${kept.id}`}>{t('merge.toKept', { kept: kept.name })}</a>
          {merge && canMerge(person) && (
            <a href={`/desk/parties/merges/${merge.id}`}>{t('merge.undoOne', { name: party.name })}</a>
          )}
        </p>
      </DeskSheet>
    </DeskPage>
  );
}
