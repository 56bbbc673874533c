import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from './person.ts';
import {
  ACTS,
  type Act,
  availableActs,
  canApprove,
  PUBLIC_STATES,
  type PublicState,
  STEPS,
  type Step,
  take,
} from './workflow.ts';

const person = (role: Role) => ({ id: `the-${role}`, name: role, role });

/** Written out by hand, apart from the table in the code: who may take which act where, and where it leads. */
const EXPECTED: Record<Act, { roles: Role[]; steps: Partial<Record<Step, Step>>; publicStates?: PublicState[] }> = {
  edit: {
    roles: ['checker', 'editor', 'admin'],
    steps: { logged: 'checking', checking: 'checking', 'in-review': 'in-review', settled: 'checking' },
  },
  propose: {
    roles: ['checker', 'editor', 'admin'],
    steps: { logged: 'checking', checking: 'checking', 'in-review': 'in-review', settled: 'checking' },
  },
  decline: {
    roles: ['checker', 'editor', 'admin'],
    steps: { logged: 'declined', checking: 'declined' },
    publicStates: ['none'],
  },
  reopen: { roles: ['checker', 'editor', 'admin'], steps: { declined: 'checking' } },
  send: { roles: ['checker', 'editor', 'admin'], steps: { checking: 'in-review', settled: 'in-review' } },
  return: { roles: ['editor', 'admin'], steps: { 'in-review': 'checking' } },
  withdraw: {
    roles: ['editor', 'admin'],
    steps: { checking: 'in-review', settled: 'in-review' },
    publicStates: ['published'],
  },
  approve: { roles: ['editor', 'admin'], steps: { 'in-review': 'in-review' } },
  publish: { roles: ['editor', 'admin'], steps: { 'in-review': 'settled' } },
};

describe('the table of moves', () => {
  for (const act of ACTS) {
    test(`"${act}" is open to exactly the roles, steps and public states it should be`, () => {
      const { roles, steps, publicStates = [...PUBLIC_STATES] } = EXPECTED[act];
      for (const role of ROLES) {
        for (const step of STEPS) {
          for (const publicState of PUBLIC_STATES) {
            const taken = take(act, person(role), { step, publicState });
            const leadsTo = roles.includes(role) && publicStates.includes(publicState) ? steps[step] : undefined;
            if (leadsTo) expect(taken).toEqual({ ok: true, value: leadsTo });
            else if (!roles.includes(role))
              expect(taken).toMatchObject({ ok: false, reasons: [{ code: 'notYourRole' }] });
            else expect(taken).toMatchObject({ ok: false, reasons: [{ code: 'notNow' }] });
          }
        }
      }
    });
  }

  test('What is returned goes back to checking, and to rest where nothing of it is in hand', () => {
    const stand = { step: 'in-review', publicState: 'published' } as const;
    expect(take('return', person('editor'), { ...stand, unchanged: false })).toEqual({ ok: true, value: 'checking' });
    expect(take('return', person('editor'), { ...stand, unchanged: true })).toEqual({ ok: true, value: 'settled' });
  });

  test('A checker is never offered to approve, publish, return or withdraw', () => {
    for (const step of STEPS) {
      for (const publicState of PUBLIC_STATES) {
        const offered = availableActs(person('checker'), { step, publicState });
        for (const act of ['approve', 'publish', 'return', 'withdraw'] as const) expect(offered).not.toContain(act);
      }
    }
  });

  test('Nobody approves what they changed, whatever their role', () => {
    for (const role of ROLES) expect(canApprove(person(role), [`the-${role}`, 'somebody'])).toBe(false);
    expect(canApprove(person('editor'), ['somebody'])).toBe(true);
  });
});
