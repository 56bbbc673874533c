import { useTranslations } from 'next-intl';
import type { EditionDocument } from '../../domain/edition.ts';
import { sourcesOf } from '../../domain/story-sources.ts';
import { SourceLink } from '../sources/source-link.tsx';
import { Section } from '../ui/section.tsx';
import { ClaimNumbers } from './claim-numbers.tsx';

type Props = { claims: readonly { number: number; document: EditionDocument }[] };

/** Everything the story rests on, with the claims that cite it; what we have not read says so. */
export function StorySources({ claims }: Props) {
  const t = useTranslations('story');
  const notRead = useTranslations('claim')('notRead');
  return (
    <Section title={t('sources')}>
      <ul className="border-b border-rule">
        {sourcesOf(claims).map(({ source, claims: citing }) => (
          <li key={source.id} className="border-t border-rule py-3 break-anywhere">
            <p>
              <SourceLink source={source} quote={null} />
            </p>
            <p className="text-note text-quiet">
              {!source.read && `${notRead} `}
              {source.note && `${source.note} `}
              {t.rich('citedBy', { count: citing.length, claims: () => <ClaimNumbers numbers={citing} /> })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
