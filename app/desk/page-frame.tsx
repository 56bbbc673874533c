import type { ReactNode } from 'react';
import { type DeskPlace, DeskScreen } from '../../components/desk/screen.tsx';
import { countNotices } from '../../db/queries/desk/comments.ts';
import type { Person } from '../../domain/person.ts';
import { getStore } from '../store.ts';
import { submitSignOut } from './actions/sign-in.ts';
import { LookUp } from './look-up.tsx';

/** A page of the desk for whoever is signed in. */
export async function DeskPage({ person, place, children }: { person: Person; place: DeskPlace; children: ReactNode }) {
  const notices = await countNotices(await getStore(), person.id);
  return (
    <DeskScreen person={person} place={place} notices={notices} signOut={submitSignOut} bar={<LookUp />}>
      {children}
    </DeskScreen>
  );
}
