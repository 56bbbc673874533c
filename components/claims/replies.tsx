import { useLocale, useTranslations } from 'next-intl';
import type { EditionDocument } from '../../domain/edition.ts';
import { SHORT_DATE } from '../../domain/format-date.ts';
import { SaidOn } from '../ui/said-on.tsx';
import { Section } from '../ui/section.tsx';
import { Cell, Row, Table } from '../ui/table.tsx';

/** Who was asked to answer, how and by when, and what came of it; or why nobody was. */
export function Replies({ document: { replies, replyExcuse } }: { document: EditionDocument }) {
  const t = useTranslations('claim.replies');
  const locale = useLocale();
  return (
    <Section id="replies" title={t('title')}>
      {replies.length > 0 && (
        <Table heads={[t('party'), t('asked'), t('answer')]}>
          {replies.map((reply) => (
            <Row key={`${reply.party.id} ${reply.askedOn} ${reply.channel}`}>
              <Cell head={t('party')}>
                <a href={`/${locale}/parties/${reply.party.slug}`}>{reply.party.name}</a>
              </Cell>
              <Cell head={t('asked')}>
                <SaidOn value={reply.askedOn} shape={SHORT_DATE} />
                {`, ${reply.channel}`}
                {reply.deadline && (
                  <>, {t.rich('due', { day: () => <SaidOn value={reply.deadline ?? ''} shape={SHORT_DATE} /> })}</>
                )}
              </Cell>
              <Cell head={t('answer')}>
                {t(`outcomes.${reply.outcome}`)}
                {reply.answer && `. ${reply.answer}`}
                {reply.evidence !== null && (
                  <>
                    {'. '}
                    {t.rich('asEvidence', {
                      number: reply.evidence,
                      link: (words) => (
                        <a key="link" href={`#e${reply.evidence}`}>
                          {words}
                        </a>
                      ),
                    })}
                  </>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {replyExcuse && <p className="mt-4 max-w-[66ch] break-anywhere">{t('nobody', { why: replyExcuse })}</p>}
    </Section>
  );
}
