import type { ReactNode } from 'react';
import { type DeskPlace, DeskScreen } from '../../components/desk/screen.tsx';
import type { Person } from '../../domain/person.ts';
import { submitSignOut } from './actions/sign-in.ts';
import { LookUp } from './look-up.tsx';

/** A page of the desk for whoever is signed in. */
export function DeskPage({ person, place, children }: { person: Person; place: DeskPlace; children: ReactNode }) {
  return (
    <DeskScreen person={person} place={place} signOut={submitSignOut} bar={<LookUp />}>
      {children}
    </DeskScreen>
  );
}
