import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Delivery } from '../../domain/webhooks/desk-webhook.ts';
import { Instant } from '../ui/instant.tsx';
import { Cell, Row, Table } from '../ui/table.tsx';

type Props = {
  deliveries: readonly Delivery[];
  timeZone: string;
  /** Readers' address with its language. */
  readers: string;
  /** The button that sends one again. */
  again: (delivery: Delivery) => ReactNode;
};

/** What was sent, and how each attempt went. */
export function DeliveryList({ deliveries, timeZone, readers, again }: Props) {
  const t = useTranslations('desk.webhooks');
  if (deliveries.length === 0) return <p className="text-quiet">{t('none')}</p>;
  const when = (at: Date) => () => <Instant key="at" at={at} timeZone={timeZone} shape="second" />;
  return (
    <Table
      heads={[
        t('what'),
        t('when'),
        t('state'),
        <span key="again" className="sr-only">
          {t('again')}
        </span>,
      ]}
    >
      {deliveries.map((message) => {
        const { delivery, id, type, about, createdAt, state, dueAt, attempts } = message;
        return (
          <Row key={delivery}>
            <Cell head={t('what')}>
              <strong className="font-semibold">{t(`types.${type}`)}</strong>
              <p className="text-note">
                {about
                  ? t.rich('edition', {
                      number: about.number,
                      claim: () => (
                        <a key="claim" href={`${readers}/claims/${about.slug}/editions/${about.number}`}>
                          {about.words}
                        </a>
                      ),
                    })
                  : t('tried')}
              </p>
              <p className="font-mono text-micro text-quiet break-anywhere">{id}</p>
            </Cell>
            <Cell head={t('when')}>{when(createdAt)()}</Cell>
            <Cell head={t('state')}>
              <p>{t(`states.${state}`)}</p>
              {state === 'waiting' && dueAt && attempts.length > 0 && (
                <p className="text-note text-quiet">{t.rich('states.next', { when: when(dueAt) })}</p>
              )}
              {attempts.length > 0 && (
                <details className="text-note" open={attempts.length === 1 || undefined}>
                  <summary className="min-h-7 w-fit underline decoration-control underline-offset-4">
                    {t('attempts', { count: attempts.length })}
                  </summary>
                  <ol>
                    {attempts.map(({ at, status, problem, milliseconds }) => (
                      <li key={at.getTime()}>
                        {t.rich('attempt', {
                          when: when(at),
                          said: problem ? t(`problems.${problem}`) : t('status', { status: String(status) }),
                          milliseconds,
                        })}
                      </li>
                    ))}
                  </ol>
                </details>
              )}
            </Cell>
            <Cell head="">{(state !== 'waiting' || attempts.length > 0) && again(message)}</Cell>
          </Row>
        );
      })}
    </Table>
  );
}
