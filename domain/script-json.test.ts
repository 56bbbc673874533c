import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptJson } from './script-json.ts';

test.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '&lt;', '\u2028\u2029'])(
  '%j cannot end the script it stands in and comes out as it went in',
  (hostile) => {
    const json = scriptJson({ claimReviewed: hostile });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ claimReviewed: hostile });
  },
);

test('Whatever is written, it reads the same and holds no angle bracket', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = scriptJson(value);
      expect(json).not.toContain('<');
      expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(value));
    }),
  );
});
