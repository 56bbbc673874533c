import type { PartyAct } from '../../domain/party-acts.ts';
import { StanceMark } from '../statements/stance.tsx';

/** What a party does to a claim, in the marks of the claim line: a flag for whoever makes it. */
export function ActMark({ act, interested = false }: { act: PartyAct; interested?: boolean }) {
  if (act !== 'claims') return <StanceMark stance={act} interested={interested} />;
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" className="flex-none">
      <path d="M-4-7H5v7h-7v7h-2z" fill="currentColor" />
    </svg>
  );
}
