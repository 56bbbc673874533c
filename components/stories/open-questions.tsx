import { useTranslations } from 'next-intl';
import type { EditionDocument } from '../../domain/edition.ts';
import type { NumberedClaim } from '../../domain/story-order.ts';
import { DashItem } from '../ui/dash-item.tsx';
import { Section } from '../ui/section.tsx';

type Props = { claims: readonly (NumberedClaim & { document: EditionDocument })[] };

/** What the verdicts in force say is unknown, each with the claim it belongs to. */
export function OpenQuestions({ claims }: Props) {
  const t = useTranslations('story');
  const open = claims.flatMap(({ number, claim, document }) =>
    claim.withdrawn ? [] : document.verdict.unknown.map((text) => ({ number, text })),
  );
  return (
    <Section title={t('open')}>
      {open.length === 0 && <p className="text-quiet">{t('nothingOpen')}</p>}
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
