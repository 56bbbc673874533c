import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActivityList } from '../../../../components/desk/activity-list.tsx';
import { FormPart } from '../../../../components/desk/form.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { listActivity } from '../../../../db/queries/desk/activity.ts';
import { listMergeable } from '../../../../db/queries/desk/tips.ts';
import { availableTipActs } from '../../../../domain/tip.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { contactDays } from '../../../tips/settings.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';
import { readTip } from '../read-tip.ts';
import { TipActs } from './tip-acts.tsx';
import { TipFacts } from './tip-facts.tsx';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.tips'))('title') };
}

const MOST_ACTS = 100;

export default async function TipPage({ params }: Props) {
  const { id } = await params;
  const person = await requirePerson(`/desk/tips/${id}`);
  const tip = await readTip(id);
  if (!tip) return <MissingPage person={person} place="tips" />;
  const t = await getTranslations('desk.tips');
  const store = await getStore();
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  const activity = await listActivity(store, { subjectId: id, size: MOST_ACTS });
  return (
    <DeskPage person={person} place="tips">
      <DeskSheet title={t(`heading.${tip.kind}`)} back={{ href: '/desk/tips', label: t('title') }}>
        <blockquote
          dir="auto"
          className="border-l-4 border-rule px-4 font-serif text-entry whitespace-pre-line break-anywhere"
        >
          {tip.words}
        </blockquote>
        <TipFacts tip={tip} timeZone={timeZone} days={contactDays()} />
        {tip.mergedHere > 0 && <p>{t('mergedHere', { count: tip.mergedHere })}</p>}
        <TipActs tip={tip} acts={availableTipActs(person, tip)} others={await listMergeable(store, tip)} />
        {activity.length > 0 && (
          <FormPart title={t('activity')}>
            <ActivityList entries={activity} timeZone={timeZone} />
          </FormPart>
        )}
      </DeskSheet>
    </DeskPage>
  );
}
