import type { EditionKind } from '../../domain/edition.ts';

export const CORRECTING_KINDS = ['correction', 'clarification', 'withdrawal'] as const satisfies EditionKind[];
export type CorrectingKind = (typeof CORRECTING_KINDS)[number];

export const isCorrecting = (kind: EditionKind): kind is CorrectingKind =>
  (CORRECTING_KINDS as readonly EditionKind[]).includes(kind);

/** Filled square: it was wrong. Open square: it could be misread. Cross: it should not stand. */
export function CorrectionMark({ kind }: { kind: CorrectingKind }) {
  return (
    <svg className="flex-none" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {kind === 'correction' && <rect x="1" y="1" width="14" height="14" fill="currentColor" />}
      {kind === 'clarification' && (
        <rect x="2" y="2" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="2" />
      )}
      {kind === 'withdrawal' && <path d="m2 2 12 12M14 2 2 14" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}
