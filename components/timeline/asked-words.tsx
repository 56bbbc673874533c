import { useTranslations } from 'next-intl';
import type { LineAsking } from '../../domain/claim-line.ts';
import { SHORT_DATE } from '../../domain/format-date.ts';
import { EvidenceLinks } from '../statements/evidence-link.tsx';
import { SaidOn } from '../ui/said-on.tsx';

type Props = { kind: 'asked' | 'unanswered'; asking: LineAsking };

/** Who was asked, how, by when, and what came of it; or that the day passed without an answer. */
export function AskedWords({ kind, asking: { name, channel, deadline, outcome, evidence } }: Props) {
  const t = useTranslations('line.asking');
  const b = (chunks: React.ReactNode) => <b key="b">{chunks}</b>;
  if (kind === 'unanswered') return t.rich('unanswered', { name, b });
  const day = () => deadline && <SaidOn key="day" value={deadline} shape={SHORT_DATE} />;
  return (
    <>
      {t.rich(deadline ? 'askedBy' : 'asked', { name, channel, b, day })}
      {outcome === 'answered' && evidence !== null && (
        <> {t.rich('answeredIn', { evidence: () => <EvidenceLinks key="evidence" numbers={[evidence]} /> })}</>
      )}
      {!(outcome === 'answered' && evidence !== null) && !(outcome === 'no-answer' && deadline) && (
        <> {t(`outcomes.${outcome}`)}</>
      )}
    </>
  );
}
