import { describe, expect, test } from 'vitest';
import { auditQuery, beginningsOf, readAuditAddress } from './audit.ts';

describe('the address of the audit', () => {
  test('says the same when it is read and written', () => {
    const query =
      'words=tram&who=0190a5a0-0000-7000-8000-000000000000&kind=tip&from=2025-01-01&to=2025-02-01&before=12';
    const { filters, before } = readAuditAddress(Object.fromEntries(new URLSearchParams(query)));
    expect(auditQuery(filters, before)).toBe(query);
  });
  test('What cannot be read is as if it were not there', () => {
    const { filters, before } = readAuditAddress({ from: '2025-02-30', who: 'me', kind: ['x', 'tip'], before: '-1' });
    expect(auditQuery(filters, before)).toBe('');
  });
  test('A kind holds the acts that begin with its name, and those that belong to it', () => {
    expect(beginningsOf('claim')).toEqual(['claim.']);
    expect(beginningsOf('review')).toContain('withdrawal.');
  });
});
