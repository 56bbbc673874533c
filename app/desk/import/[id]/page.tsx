import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskForm, FormPart } from '../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../components/desk/hidden-fields.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { ColumnFields } from '../../../../components/imports/column-fields.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import { getImport, listColumns } from '../../../../db/queries/desk/imports.ts';
import type { DeskImport } from '../../../../domain/imports/desk-import.ts';
import { DROPPABLE } from '../../../../domain/imports/import.ts';
import { canImport } from '../../../../domain/workflow.ts';
import { getStore } from '../../../store.ts';
import { submitColumns, submitDrop, submitHold, submitImport, submitUndo } from '../../actions/imports.ts';
import { formValues } from '../../form-values.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';
import { ActForm } from '../act-form.tsx';
import { fileSizes } from '../file-size.ts';
import { DryRun } from './dry-run.tsx';
import { Progress } from './progress.tsx';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const job = await getImport(await getStore(), (await params).id);
  return { title: job?.fileName ?? (await getTranslations('desk.missing'))('title') };
}

/** A file that was brought in: what its columns are, what would become of its records, and the import. */
export default async function ImportFilePage({ params }: Props) {
  const { id } = await params;
  const person = await requirePerson(`/desk/import/${id}`);
  const job = canImport(person) ? await getImport(await getStore(), id) : null;
  if (!job) return <MissingPage person={person} />;
  const t = await getTranslations('desk.imports');
  const size = await fileSizes();
  const { fileName, format: kind, records, bytes, state, problem, counts } = job;
  const isWorking = ['reading', 'checking', 'running', 'undoing'].includes(state);
  const hasOutcome = ['checked', 'running', 'paused', 'done', 'undone'].includes(state);
  return (
    <DeskPage person={person} place="imports">
      <DeskSheet
        title={fileName}
        back={{ href: '/desk/import', label: t('title') }}
        {...(kind && { note: t('ofFile', { records, size: size(bytes), format: t(`formats.${kind}`) }) })}
        wide
      >
        {problem && (
          <Notice icon="alert" edge="red">
            {problem.line === null
              ? t('failedAt', { problem: t(`fileProblems.${problem.code}`), at: problem.at })
              : t('failedAtLine', { problem: t(`fileProblems.${problem.code}`), line: problem.line })}
          </Notice>
        )}
        {isWorking && <Progress job={job} />}
        {(state === 'paused' || state === 'undone') && <Notice icon="alert">{t(`states.${state}`)}</Notice>}
        {state === 'done' && (
          <Notice icon="check">
            {t.rich('finished', {
              count: counts.new + counts.changed,
              link: (chunks) => (
                <a key="link" href={`/desk/import/checks?import=${id}`}>
                  {chunks}
                </a>
              ),
            })}
          </Notice>
        )}
        {(state === 'read' || state === 'checked') && job.heads && <Columns job={job} />}
        {hasOutcome && <DryRun job={job} />}
        <Acts job={job} />
      </DeskSheet>
    </DeskPage>
  );
}

async function Columns({ job }: { job: DeskImport }) {
  const t = await getTranslations('desk.imports');
  const { id, heads, mapping } = job;
  const columns = await listColumns(await getStore(), job);
  const fields = mapping?.fields ?? {};
  const initial = {
    ...Object.fromEntries((heads ?? []).map((head, index) => [`column.${index}`, fields[head] ?? 'none'])),
    dates: mapping?.dates ?? 'none',
    publisher: mapping?.publisher ?? '',
  };
  return (
    <FormPart title={t('columns')}>
      <p className="text-note text-quiet">
        {t('columnsNote', { count: columns.length, taken: Object.keys(fields).length })}
      </p>
      <DeskForm
        key={JSON.stringify(mapping)}
        action={submitColumns}
        initial={formValues(initial)}
        guarded={false}
        label={t('columns')}
      >
        <HiddenFields fields={{ importId: id }} />
        <ColumnFields columns={columns} mapped={fields} />
        <Notice icon="alert">{t.rich('theirs', { strong: (chunks) => <strong key="strong">{chunks}</strong> })}</Notice>
        <p>
          <Submit look={job.state === 'checked' ? 'plain' : 'main'}>{t('check')}</Submit>
        </p>
      </DeskForm>
    </FormPart>
  );
}

async function Acts({ job }: { job: DeskImport }) {
  const t = await getTranslations('desk.imports');
  const { id, state, counts } = job;
  const count = counts.new + counts.changed;
  return (
    <div className="flex flex-wrap items-start gap-3">
      {state === 'checked' && count > 0 && (
        <ActForm action={submitImport} importId={id} label={t('import', { count })} look="main" />
      )}
      {state === 'paused' && <ActForm action={submitImport} importId={id} label={t('goOn')} look="main" />}
      {state === 'running' && <ActForm action={submitHold} importId={id} label={t('hold')} />}
      {(state === 'running' || state === 'paused') && (
        <ActForm action={submitUndo} importId={id} label={t('stop')} look="danger" />
      )}
      {state === 'done' && (
        <ActForm action={submitUndo} importId={id} label={t('undo')} look="danger">
          <p className="max-w-[60ch] text-note text-quiet">{t('undoAsk')}</p>
        </ActForm>
      )}
      {DROPPABLE.includes(state) && <ActForm action={submitDrop} importId={id} label={t('drop')} />}
    </div>
  );
}
