import { useTranslations } from 'next-intl';
import type { Operation } from '../../domain/api/reference.ts';
import { FieldTable } from './field-table.tsx';

/** One address: what it is for, what it takes, what comes back. Opened by whoever wants to know. */
export function OperationEntry({ operation }: { operation: Operation }) {
  const t = useTranslations('data');
  const { method, address, summary, description, parameters, body, answer } = operation;
  const record = () => (
    <a key="record" className="font-mono" href={`#${answer.record}`}>
      {answer.record}
    </a>
  );
  return (
    <details className="border-t border-rule py-2">
      <summary className="flex min-h-7 cursor-pointer flex-wrap items-baseline gap-x-4">
        <code className="font-mono text-note break-anywhere">
          <strong>{method}</strong> {address}
        </code>
        <span className="text-quiet">{summary}</span>
      </summary>
      <div className="grid gap-4 py-3">
        {description && <p className="max-w-[76ch]">{description}</p>}
        {[
          { title: t('parameters'), fields: parameters },
          { title: t('body'), fields: body },
        ].map(({ title, fields }) =>
          fields.length === 0 ? null : (
            <section key={title} className="grid gap-1">
              <h4 className="font-semibold text-note">{title}</h4>
              <FieldTable fields={fields} />
            </section>
          ),
        )}
        <section className="grid gap-1">
          <h4 className="font-semibold text-note">{t('answer')}</h4>
          {answer.record ? (
            <p className="text-note">{t.rich(answer.many ? 'page' : 'one', { record })}</p>
          ) : (
            <FieldTable fields={answer.fields} />
          )}
        </section>
      </div>
    </details>
  );
}
