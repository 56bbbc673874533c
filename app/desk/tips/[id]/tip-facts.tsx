import { useTranslations } from 'next-intl';
import { Fact, Facts } from '../../../../components/ui/facts.tsx';
import { Instant } from '../../../../components/ui/instant.tsx';
import type { DeskTip } from '../../../../db/queries/desk/tips.ts';
import { webAddress } from '../../../../domain/text.ts';

const DAY = 24 * 60 * 60 * 1_000;

type Props = { tip: DeskTip; timeZone: string; days: number };

/** All that came with a tip, and what has become of it. */
export function TipFacts({ tip, timeZone, days }: Props) {
  const t = useTranslations('desk.tips');
  const kinds = useTranslations('tips.report.kinds');
  const isError = tip.kind === 'error';
  return (
    <Facts>
      <Fact term={t('received')}>
        <Instant at={tip.receivedAt} timeZone={timeZone} />
      </Fact>
      <Fact term={t('state')}>{t(`states.${tip.state}`)}</Fact>
      {tip.takenByName && <Fact term={t('takenBy')}>{tip.takenByName}</Fact>}
      {tip.saidBy && <Fact term={t('saidBy')}>{tip.saidBy}</Fact>}
      {tip.errorKind && <Fact term={t('errorKind')}>{kinds(tip.errorKind)}</Fact>}
      {tip.page && (
        <Fact term={t('page')}>
          <Linked text={tip.page} />
        </Fact>
      )}
      {tip.claimId && (
        <Fact term={t('claim')}>
          <a href={`/desk/claims/${tip.claimId}`}>{tip.claimWords}</a>
        </Fact>
      )}
      {tip.editionNumber !== null && <Fact term={t('edition')}>{tip.editionNumber}</Fact>}
      {tip.seenAt && (
        <Fact term={t(isError ? 'proof' : 'seenAt')}>
          <Linked text={tip.seenAt} />
        </Fact>
      )}
      {tip.why && (
        <Fact term={t(isError ? 'right' : 'why')}>
          <span className="whitespace-pre-line">{tip.why}</span>
        </Fact>
      )}
      {tip.mergedIntoId && (
        <Fact term={t('mergedInto')}>
          <a href={`/desk/tips/${tip.mergedIntoId}`}>{t('mergedIntoLink')}</a>
        </Fact>
      )}
      {tip.told && (
        <Fact term={t('told')}>
          <span className="whitespace-pre-line">{tip.told}</span>
        </Fact>
      )}
      <Fact term={t('contact')}>
        <Contact tip={tip} timeZone={timeZone} days={days} />
      </Fact>
    </Facts>
  );
}

/** A reader typed it: it is a link only where it is a web address and nothing else, and tells nobody where we come from. */
function Linked({ text }: { text: string }) {
  if (!webAddress.safeParse(text).success) return text;
  return (
    <a href={text} rel="noopener noreferrer nofollow">
      {text}
    </a>
  );
}

function Contact({ tip, timeZone, days }: Props) {
  const t = useTranslations('desk.tips');
  if (tip.contactDeletedAt) {
    return t.rich('contactGone', {
      at: () => <Instant at={tip.contactDeletedAt ?? ''} timeZone={timeZone} shape="day" />,
    });
  }
  const given = [tip.contactName, tip.contactEmail].filter(Boolean);
  if (given.length === 0) return t('noContact');
  const until = new Date(tip.receivedAt.getTime() + days * DAY);
  return (
    <>
      {given.join(', ')}{' '}
      <span className="text-quiet">
        ({t.rich('contactUntil', { at: () => <Instant at={until} timeZone={timeZone} shape="day" /> })})
      </span>
    </>
  );
}
