import { useTranslations } from 'next-intl';
import type { EditionDocument } from '../../domain/edition.ts';
import type { NumberedClaim } from '../../domain/story-order.ts';
import { DashItem } from '../ui/dash-item.tsx';
import { Section } from '../ui/section.tsx';

type Props = { claims: readonly (NumberedClaim & { document: EditionDocument })[] };

/** What the verdicts in force say is unknown, each with the claim it belongs to. Where none says so, nothing stands here: that
 *  nothing is open would be said in the name of people who did not say it. */
export function OpenQuestions({ claims }: Props) {
  const t = useTranslations('story');
  const open = claims.flatMap(({ number, claim, document }) =>
    claim.withdrawn ? [] : document.verdict.unknown.map((text) => ({ number, text })),
  );
  if (open.length === 0) return null;
  return (
    <Section title={t('open')}>
      <ul className="grid gap-3">
        {open.map(({ number, text }) => (
          <DashItem key={`${number} ${text}`}>
            <a className="inline-block py-0.5 whitespace-nowrap" href={`#claim-${number}`}>
              {t('claim', { number })}
            </a>{' '}
            {text}
          </DashItem>
        ))}
      </ul>
    </Section>
  );
}
