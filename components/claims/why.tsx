import { useTranslations } from 'next-intl';
import type { EditionDocument } from '../../domain/edition.ts';
import { DashItem } from '../ui/dash-item.tsx';
import { Section } from '../ui/section.tsx';
import { Prose } from '../verdicts/prose.tsx';

/** The reasoning, and beside it what is unknown and what would change the verdict. Where the newsroom has said neither,
 *  nothing is said in its name. */
export function Why({ document: { kind, verdict, evidence } }: { document: EditionDocument }) {
  const t = useTranslations('claim');
  return (
    <Section
      id="why"
      title={t(kind === 'withdrawal' ? 'whyWas' : 'why', { verdict: verdict.rating.label.toLocaleLowerCase() })}
    >
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_352px] lg:gap-16">
        <Prose text={verdict.reasoning} known={evidence.map(({ number }) => number)} />
        <div className="grid content-start gap-6">
          <Aside title={t('unknown')} entries={verdict.unknown} />
          <Aside title={t('wouldChange')} entries={verdict.wouldChange} />
          {verdict.changeReason && <Aside title={t('whyChanged')} entries={[verdict.changeReason]} />}
        </div>
      </div>
    </Section>
  );
}

function Aside({ title, entries }: { title: string; entries: readonly string[] }) {
  if (entries.length === 0) return null;
  return (
    <section className="border-t border-rule pt-3">
      <h3>{title}</h3>
      <ul className="mt-2 grid gap-2">
        {entries.map((entry) => (
          <DashItem key={entry}>{entry}</DashItem>
        ))}
      </ul>
    </section>
  );
}
