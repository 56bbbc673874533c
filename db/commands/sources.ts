import { sourceInput } from '../../domain/source.ts';
import { canLog } from '../../domain/workflow.ts';
import { sha256 } from '../document-hash.ts';
import { command, fresh, stop } from './command.ts';
import { mustBeParties } from './references.ts';

/** Logs a document, with an archived copy where an address or the text of one is given. */
export const addSource = command(sourceInput, async (work, input) => {
  const { tx, t, actor, now, newId, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  await mustBeParties(work, [{ field: 'publisherId', id: input.publisherId }]);
  const { archiveUrl, text, ...columns } = input;
  const base = fresh(work);
  await tx.insert(t.sources).values({ ...base, ...columns });
  if (archiveUrl || text) {
    const hash = text ? sha256(text) : null;
    await tx
      .insert(t.archivedCopies)
      .values({ id: newId(), sourceId: base.id, takenAt: now, url: archiveUrl, text, sha256: hash });
  }
  await record({ type: 'source.added', data: { title: input.title } }, { subjectId: base.id, version: 1 });
  return { id: base.id, version: 1 };
});
