import { desc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listPeople } from '../queries/desk/people.ts';
import { readLink } from '../sign-in/links.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { changeRole, deactivatePerson, invitePerson, restorePerson } from './people.ts';
import { publishSite } from './site.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const refused = (...codes: string[]) => ({ ok: false, reasons: codes.map((code) => ({ code })) });
const latestActivity = async () => {
  const { activity } = store.t;
  return (await store.read.select().from(activity).orderBy(desc(activity.sequence)).limit(1))[0];
};
const rowOf = async (id: string) => (await listPeople(store)).find((person) => person.id === id);
const invite = async () =>
  done(await invitePerson(store, room.admin(), { name: 'Nora New', email: 'nora@example.org', role: 'checker' }));

describe('An invitation', () => {
  const nora = { name: 'Nora New', email: 'nora@example.org', role: 'checker' };
  /** The same form, sent however often: what it makes has one identifier. */
  const sent = () => ({ ...room.admin(), newId: () => '01946000-0000-7000-8000-000000000001' });

  it('sent twice is one, and its second answer has a link that works', async () => {
    const first = sent();
    const { personId, token } = done(await invitePerson(store, first, nora));
    const invited = await latestActivity();
    const again = done(await invitePerson(store, { ...first, now: new Date(first.now.getTime() + 900) }, nora));
    expect(again.personId).toBe(personId);
    expect(await latestActivity()).toEqual(invited);
    const at = room.clock();
    expect(await readLink(store, again.token, at)).toMatchObject({ person: { name: 'Nora New' } });
    expect(await readLink(store, token, at)).toBeNull();
  });

  it('to somebody who is here already is refused: by another form, as another, later, or once their access ended', async () => {
    const first = sent();
    const soon = { ...first, now: new Date(first.now.getTime() + 900) };
    const { personId } = done(await invitePerson(store, first, nora));
    const taken = { reasons: [{ code: 'emailTaken', field: 'email' }] };
    const { newId: _, ...otherForm } = soon;
    expect(await invitePerson(store, otherForm, nora)).toMatchObject(taken);
    expect(await invitePerson(store, soon, { ...nora, role: 'admin' })).toMatchObject(taken);
    expect(await invitePerson(store, { ...first, now: new Date(first.now.getTime() + 60_000) }, nora)).toMatchObject(
      taken,
    );
    done(await deactivatePerson(store, room.admin(), { personId }));
    expect(await invitePerson(store, soon, nora)).toMatchObject(taken);
    expect(await rowOf(personId)).toMatchObject({ active: false, role: 'checker' });
  });
});

describe('Somebody whose access was ended', () => {
  it('is given it again in their role, by a new link', async () => {
    const { personId, token } = await invite();
    done(await deactivatePerson(store, room.admin(), { personId }));
    expect(await rowOf(personId)).toMatchObject({ active: false });
    const again = done(await restorePerson(store, room.admin(), { personId }));
    expect(await rowOf(personId)).toMatchObject({ active: true, role: 'checker' });
    expect(await latestActivity()).toMatchObject({
      type: 'person.restored',
      subjectId: personId,
      data: { name: 'Nora New', role: 'checker' },
    });
    const at = room.clock();
    expect(await readLink(store, again.token, at)).toMatchObject({ asks: 'password', person: { name: 'Nora New' } });
    expect(await readLink(store, token, at)).toBeNull();
  });

  it('is given it by an administrator only, and only where it was ended', async () => {
    const { personId } = await invite();
    expect(await restorePerson(store, room.admin(), { personId })).toMatchObject(refused('noSuchPerson'));
    done(await deactivatePerson(store, room.admin(), { personId }));
    for (const other of [room.checker, room.editor]) {
      expect(await restorePerson(store, other(), { personId })).toMatchObject(refused('notYourRole'));
    }
    expect(await rowOf(personId)).toMatchObject({ active: false });
  });
});

describe('Another role', () => {
  it('is given by an administrator, and counts from the next act on', async () => {
    const editor = room.editor().personId;
    done(await changeRole(store, room.admin(), { personId: editor, role: 'checker' }));
    expect(await rowOf(editor)).toMatchObject({ role: 'checker' });
    expect(await latestActivity()).toMatchObject({
      type: 'person.roleChanged',
      subjectId: editor,
      data: { name: 'Edda Editor', from: 'editor', to: 'checker' },
    });
    const site = {
      profile: { name: 'N', description: 'D', publisher: 'P', contactEmail: 'n@example.org' },
      method: [{ title: 't', text: 't' }],
      fundingNote: 'f',
      people: [{ name: 'n', role: 'r' }],
      complaints: [{ title: 't', text: 't' }],
      correctionsPolicy: 'c',
    };
    expect(await publishSite(store, room.editor(), site)).toMatchObject(refused('notYourRole'));
  });

  it('is nobody’s own to take, nor an editor’s to give', async () => {
    const { personId } = room.checker();
    for (const other of [room.checker, room.editor]) {
      expect(await changeRole(store, other(), { personId, role: 'admin' })).toMatchObject(refused('notYourRole'));
    }
    expect(await rowOf(personId)).toMatchObject({ role: 'checker' });
  });

  it('is refused to the last administrator, and to whoever has no access', async () => {
    const admin = room.admin().personId;
    expect(await changeRole(store, room.admin(), { personId: admin, role: 'editor' })).toMatchObject({
      reasons: [{ code: 'lastAdmin', field: 'role' }],
    });
    const editor = room.editor().personId;
    done(await changeRole(store, room.admin(), { personId: editor, role: 'admin' }));
    done(await changeRole(store, room.admin(), { personId: admin, role: 'editor' }));
    expect(await rowOf(admin)).toMatchObject({ role: 'editor' });
    const { personId } = done(
      await invitePerson(store, room.editor(), { name: 'Nora New', email: 'nora@example.org', role: 'checker' }),
    );
    done(await deactivatePerson(store, room.editor(), { personId }));
    expect(await changeRole(store, room.editor(), { personId, role: 'editor' })).toMatchObject(refused('noSuchPerson'));
  });

  it('that is the one they have is no act', async () => {
    const before = await latestActivity();
    done(await changeRole(store, room.admin(), { personId: room.editor().personId, role: 'editor' }));
    expect(await latestActivity()).toEqual(before);
  });
});
