import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { BriefClaim } from '../../domain/brief-claim.ts';
import type { PartyKind } from '../../domain/party.ts';
import type { SOURCE_KINDS } from '../../domain/source.ts';
import { isQuotable, type Wording } from '../../domain/wording.ts';
import { Words } from '../statements/words.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { Withdrawn } from '../verdicts/withdrawn.tsx';

type Group<T> = { found: readonly T[]; more: boolean };
type Quoted = { id: string; words: string; wording: Wording | null; language: string };
type Props = {
  found: {
    claims: Group<BriefClaim>;
    statements: Group<Quoted & { party: string; saidOn: string; uses: readonly { claimId: string; number: number }[] }>;
    parties: Group<{ id: string; name: string; kind: PartyKind; aliases: readonly string[] }>;
    sources: Group<{ id: string; title: string; kind: (typeof SOURCE_KINDS)[number]; publishedOn: string | null }>;
  };
};

/** What the desk found, kind by kind; a kind of which there is nothing is left out. */
export function Findings({ found: { claims, statements, parties, sources } }: Props) {
  const t = useTranslations('desk.find');
  const desk = useTranslations('desk');
  if ([claims, statements, parties, sources].every(({ found }) => found.length === 0)) return <p>{t('nothing')}</p>;
  return (
    <>
      <Kind name="claims" group={claims}>
        {({ id, words, wording, language, claimant, step, rating, withdrawn }) => (
          <Row
            href={`/desk/claims/${id}`}
            name={<Words words={words} quotable={isQuotable(wording)} language={language} />}
          >
            {claimant}, {desk(`steps.${step}`)} {withdrawn ? <Withdrawn /> : rating && <Verdict rating={rating} />}
          </Row>
        )}
      </Kind>
      <Kind name="statements" group={statements}>
        {({ words, wording, language, party, saidOn, uses: [use] }) => (
          <Row
            {...(use && { href: `/desk/claims/${use.claimId}#e${use.number}` })}
            name={<Words words={words} quotable={isQuotable(wording)} language={language} />}
          >
            {party}, <SaidOn value={saidOn} />
            {!use && `, ${t('unused')}`}
          </Row>
        )}
      </Kind>
      <Kind name="parties" group={parties}>
        {({ id, name, kind, aliases }) => (
          <Row href={`/desk/parties/${id}`} name={name}>
            {[desk(`partyKinds.${kind}`), ...aliases].join(', ')}
          </Row>
        )}
      </Kind>
      <Kind name="sources" group={sources}>
        {({ id, title, kind, publishedOn }) => (
          <Row href={`/desk/sources/${id}`} name={title}>
            {desk(`sourceKinds.${kind}`)}
            {publishedOn && (
              <>
                , <SaidOn value={publishedOn} />
              </>
            )}
          </Row>
        )}
      </Kind>
    </>
  );
}

type KindProps<T> = {
  name: 'claims' | 'statements' | 'parties' | 'sources';
  group: Group<T>;
  children: (item: T) => ReactNode;
};

function Kind<T extends { id: string }>({ name, group, children }: KindProps<T>) {
  const t = useTranslations('desk.find');
  if (group.found.length === 0) return null;
  return (
    <section aria-labelledby={name}>
      <h2 id={name} className="border-b border-rule-strong pb-1 font-serif text-entry font-semibold">
        {t(`kinds.${name}`)}
      </h2>
      <ul>
        {group.found.map((item) => (
          <li key={item.id} className="border-b border-rule py-2">
            {children(item)}
          </li>
        ))}
      </ul>
      {group.more && <p className="pt-2 text-note text-quiet">{t('more')}</p>}
    </section>
  );
}

function Row({ href, name, children }: { href?: string; name: ReactNode; children: ReactNode }) {
  return (
    <>
      {href ? (
        <a className="block py-0.5 font-serif text-entry break-anywhere no-underline hover:underline" href={href}>
          {name}
        </a>
      ) : (
        <p className="py-0.5 font-serif text-entry break-anywhere">{name}</p>
      )}
      <p className="text-note text-quiet">{children}</p>
    </>
  );
}
