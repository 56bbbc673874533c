import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { Words } from '../../../components/statements/words.tsx';
import type { Person } from '../../../domain/person.ts';
import { isQuotable, type Wording } from '../../../domain/wording.ts';
import { DeskPage } from '../page-frame.tsx';

type Claim = { id: string; words: string; wording: Wording | null; language: string };
type Props = { person: Person; claim: Claim; title: string; note?: ReactNode; wide?: boolean; children: ReactNode };

/** One thing to do with one claim, on a page of its own: the claim stands above it. */
export async function ClaimSheet({ person, claim, title, note, wide = false, children }: Props) {
  const t = await getTranslations('desk.pages');
  const back = { href: `/desk/claims/${claim.id}`, label: t('toClaim') };
  return (
    <DeskPage person={person} place="claims">
      <DeskSheet
        title={title}
        back={back}
        wide={wide}
        note={
          <>
            <p className="font-serif text-entry text-ink">
              <Words words={claim.words} quotable={isQuotable(claim.wording)} language={claim.language} />
            </p>
            {note && <p>{note}</p>}
          </>
        }
      >
        {children}
      </DeskSheet>
    </DeskPage>
  );
}
