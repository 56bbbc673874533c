import { useTranslations } from 'next-intl';
import { Fact, Facts } from '../../../components/ui/facts.tsx';
import type { DeskTip } from '../../../db/queries/desk/tips.ts';

/** Above the form of a claim: the tip that it is logged from, with what of it fits no field. */
export function FromTip({ tip }: { tip: DeskTip }) {
  const t = useTranslations('desk.tips');
  return (
    <section className="grid gap-2 border-l-4 border-ink bg-wash px-4 py-3">
      <h2 className="font-semibold">
        <a href={`/desk/tips/${tip.id}`}>{t('fromTip')}</a>
      </h2>
      <Facts>
        {tip.saidBy && <Fact term={t('saidBy')}>{tip.saidBy}</Fact>}
        {tip.seenAt && <Fact term={t('seenAt')}>{tip.seenAt}</Fact>}
      </Facts>
    </section>
  );
}
