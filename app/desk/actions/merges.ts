'use server';

import { redirect } from 'next/navigation';
import { mergeParties, undoMerge } from '../../../db/commands/merge-parties.ts';
import { mergeInput } from '../../../domain/party.ts';
import { parseInput } from '../../../domain/refusal.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';
import { makeNamed, parses } from './made-here.ts';
import type { Submission } from './submission.ts';

const asked = ({ typed }: Submission) => ({
  goneId: typed.text('goneId'),
  keptId: typed.choice('keptId') ?? undefined,
});

/** Nothing is merged yet: the page shows what would move. */
export const submitMergeChoice = answering(async (submission) => {
  const made = await makeNamed(
    submission,
    parses(mergeInput, () => asked(submission)),
  );
  if (made.length > 0) return submission.refusedFor(...made);
  const parsed = parseInput(mergeInput, asked(submission));
  if (!parsed.ok) return submission.refused(parsed);
  redirect(`/desk/parties/${parsed.value.goneId}/merge?into=${parsed.value.keptId}`);
});

export const submitMerge = answering(async (submission) => {
  const raw = asked(submission);
  const result = await mergeParties(submission.store, submission.deed(), raw);
  if (!result.ok) return submission.refused(result);
  goOn(`/desk/parties/${raw.keptId}`);
});

export const submitUnmerge = answering(async (submission) => {
  const mergeId = submission.typed.text('mergeId');
  const result = await undoMerge(submission.store, submission.deed(), { mergeId });
  if (!result.ok && result.reasons[0]?.code !== 'mergeUndoneAlready') return submission.refused(result);
  goOn(`/desk/parties/${submission.typed.text('goneId')}`);
});
