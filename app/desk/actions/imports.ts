'use server';

import { dropImport, mapColumns, pauseImport, startImport, undoImport } from '../../../db/commands/imports.ts';
import { getImport } from '../../../db/queries/desk/imports.ts';
import { COLUMN_FIELDS } from '../../../domain/imports/columns.ts';
import { DATE_ORDERS } from '../../../domain/imports/dates.ts';
import { answering } from './answering.ts';
import { goOn } from './go-on.ts';
import type { Submission } from './submission.ts';

const PAGE = '/desk/import';

/** Says what the columns are. They are named by their place in the file: their heads may be anything. */
export const submitColumns = answering(async (submission) => {
  const { typed, store } = submission;
  const importId = typed.text('importId');
  const heads = (await getImport(store, importId))?.heads ?? [];
  const fields = heads.flatMap((head, index) => {
    const field = COLUMN_FIELDS.find((known) => known === typed.text(`column.${index}`));
    return field ? [[head, field] as const] : [];
  });
  const mapping = {
    fields: Object.fromEntries(fields),
    dates: DATE_ORDERS.find((order) => order === typed.text('dates')) ?? null,
    publisher: typed.text('publisher').trim(),
  };
  const result = await mapColumns(store, submission.deed(), { importId, mapping });
  if (!result.ok) {
    const reasons = result.reasons.map((reason) =>
      reason.field === 'columns' ? { ...reason, field: 'column.0' } : reason,
    );
    return submission.refused({ ok: false, reasons });
  }
  goOn(`${PAGE}/${importId}#dry-run`);
});

const act = (command: typeof startImport) =>
  answering(async (submission: Submission) => {
    const raw = { importId: submission.typed.text('importId') };
    const result = await command(submission.store, submission.deed(), raw);
    if (!result.ok) return submission.refused(result);
    goOn(command === dropImport ? PAGE : `${PAGE}/${raw.importId}`);
  });

export const submitImport = act(startImport);
export const submitHold = act(pauseImport);
export const submitUndo = act(undoImport);
export const submitDrop = act(dropImport);
