import type { Edition, EditionKind, Evidence, Reply } from './edition.ts';
import { bounds } from './edtf.ts';
import type { NamedRating, RatingKey, RatingLook } from './rating.ts';
import type { Stance } from './stance.ts';

/** The events of a claim line, taken from an edition once and stored with it in lists. Times are epoch milliseconds;
 *  `earliest` and `latest` bound what `saidOn` (EDTF) says, in the newsroom's zone, null where it is open. Laying out is
 *  timeline/. */
export type LineSpan = { saidOn: string; earliest: number | null; latest: number | null };

export type LineMark = LineSpan & {
  /** Evidence number. */
  number: number;
  stance: Stance;
  interested: boolean;
  name: string;
  /** Office held, or whom they spoke for; empty where neither is known. */
  office: string;
  /** Where it was said; empty where not known. */
  detail: string;
  /** When we logged it. */
  knownAt: number;
  cited: boolean;
  withdrawn: boolean;
};

export type LineTurn = RatingLook & { number: number; at: number; kind: EditionKind; rating: RatingKey; label: string };

/** The verdict of a turn, in the shape a turn has it. */
export const turnRating = ({ key, label, tone, icon }: NamedRating) => ({ rating: key, label, tone, icon });

/** Somebody was asked to answer. `at` is the beginning of the day on which; `until` the end of the last day they had for it,
 *  or when we said that they had not answered, if that was sooner; null where they had no such day. `notedAt` is when it was
 *  written down, where that was after that day. */
export type LineAsking = Pick<Reply, 'askedOn' | 'channel' | 'deadline' | 'outcome' | 'evidence'> & {
  /** Counted from 1, in the order of the document. */
  number: number;
  name: string;
  at: number;
  until: number | null;
  notedAt: number | null;
};

export type ClaimLine = {
  claimant: string;
  timeZone: string;
  claim: LineSpan & { knownAt: number };
  marks: LineMark[];
  /** Editions in order; the verdict of each is in force until the next. None where a claim is not published yet. */
  turns: LineTurn[];
  /** Who was asked to answer; only on the page of the claim itself, so that lists stay light. */
  askings?: LineAsking[];
};

const span = (saidOn: string, timeZone: string): LineSpan => ({ saidOn, ...bounds(saidOn, timeZone) });

const markOf = (evidence: Evidence, cites: readonly number[], timeZone: string): LineMark => ({
  ...span(evidence.statement.saidOn, timeZone),
  number: evidence.number,
  stance: evidence.stance,
  interested: evidence.interest.kind === 'interested',
  name: evidence.statement.party.name,
  office: evidence.statement.office ?? evidence.statement.onBehalfOf?.name ?? '',
  detail: evidence.statement.venue ?? '',
  knownAt: Date.parse(evidence.loggedAt),
  cited: cites.includes(evidence.number),
  withdrawn: evidence.withdrawn !== null,
});

/** What a claim line shows of an edition: the claim, every piece of evidence, and every edition up to this one. */
export function lineOf({ header, document }: Edition): ClaimLine {
  const { claim, evidence, history, newsroom, verdict } = document;
  const past = history.map(({ number, publishedAt, kind, rating }) => ({
    number,
    at: Date.parse(publishedAt),
    kind,
    ...turnRating(rating),
  }));
  const present = {
    number: document.number,
    at: header.publishedAt.getTime(),
    kind: document.kind,
    ...turnRating(verdict.rating),
  };
  return {
    claimant: claim.claimant.party.name,
    timeZone: newsroom.timeZone,
    claim: { ...span(claim.saidOn, newsroom.timeZone), knownAt: Date.parse(claim.loggedAt) },
    marks: evidence.map((item) => markOf(item, verdict.cites, newsroom.timeZone)),
    turns: [...past, present].sort((one, other) => one.number - other.number),
  };
}

/** The line of a claim's own page: with who was asked to answer. */
export const wholeLineOf = (edition: Edition): ClaimLine => ({ ...lineOf(edition), askings: askingsOf(edition) });

/** Who was asked to answer, in order. */
export function askingsOf({ header, document: { replies, newsroom } }: Edition): LineAsking[] {
  return replies
    .map(({ party, askedOn, channel, deadline, outcome, evidence, loggedAt }, index) => {
      const day = bounds(askedOn, newsroom.timeZone);
      const noted = loggedAt === null ? null : Date.parse(loggedAt);
      const end = deadline === null ? null : bounds(deadline, newsroom.timeZone).latest;
      return {
        number: index + 1,
        name: party.name,
        askedOn,
        channel,
        deadline,
        outcome,
        evidence,
        at: day.earliest ?? header.publishedAt.getTime(),
        until: end === null ? null : Math.min(end, header.publishedAt.getTime()),
        notedAt: noted !== null && noted > (day.latest ?? noted) ? noted : null,
      };
    })
    .sort((one, other) => one.at - other.at);
}
