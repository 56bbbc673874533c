import type { Role } from '../../domain/person.ts';
import type { Store } from '../engines/store.ts';
import { sampleIds } from './ids.ts';

export const SAMPLE_PEOPLE = [
  { key: 'checker', name: 'Sample checker', email: 'checker@example.org', role: 'checker' },
  { key: 'editor', name: 'Sample editor', email: 'editor@example.org', role: 'editor' },
  { key: 'administrator', name: 'Sample administrator', email: 'administrator@example.org', role: 'admin' },
] as const satisfies { key: string; name: string; email: string; role: Role }[];

export type SamplePerson = (typeof SAMPLE_PEOPLE)[number]['key'];
export type PeopleIds = Record<SamplePerson, string>;

/** The people of the sample newsroom are simply there: nobody is left to invite the first of them. */
export async function addSamplePeople(store: Store, at: Date): Promise<PeopleIds> {
  const newId = sampleIds(0, at);
  const ids: PeopleIds = { checker: newId(), editor: newId(), administrator: newId() };
  await store.write(async (tx) => {
    for (const { key, ...person } of SAMPLE_PEOPLE) {
      const row = { ...person, id: ids[key], active: true, emailVerified: true, createdAt: at, updatedAt: at };
      await tx.insert(store.t.people).values(row);
    }
  });
  return ids;
}
