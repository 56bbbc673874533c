import { declineClaim, editClaim, logClaim } from '../commands/claims.ts';
import type { Deed } from '../commands/command.ts';
import { linkEvidence, withdrawEvidence } from '../commands/evidence.ts';
import { addParty } from '../commands/parties.ts';
import { publishEdition } from '../commands/publish.ts';
import { askForReply, editReply } from '../commands/replies.ts';
import { approve, returnToChecker, sendToReview, withdrawClaim } from '../commands/review.ts';
import { addSource } from '../commands/sources.ts';
import { addStatement, editStatement } from '../commands/statements.ts';
import { openStory } from '../commands/stories.ts';
import { proposeVerdict } from '../commands/verdicts.ts';
import type { Store } from '../engines/store.ts';
import { sampleIds } from './ids.ts';
import { claimFor, nameBook, statementFor } from './names.ts';
import type { PeopleIds, SamplePerson } from './people.ts';
import { done } from './refusals.ts';
import type {
  BearingTold,
  ClaimTold,
  PartyTold,
  ReplyTold,
  ReviewTold,
  SourceTold,
  StatementTold,
  StoryBook,
  VerdictTold,
} from './story-book.ts';

/** Who does it, when, and in which claim. */
export type Turn = { by: SamplePerson; at: Date; claim: string };

/** Does what the story books tell, one command at a time, and remembers what stands behind their short names. */
export class Teller {
  readonly #names = nameBook();
  readonly #claims = new Map<string, { id: string; version: number; story: string; told: ClaimTold }>();
  readonly #replies = new Map<string, { id: string; version: number }>();
  readonly #statements = new Map<string, { id: string; version: number; told: StatementTold }>();
  /** The hash of the document that is in review, by claim. */
  readonly #inReview = new Map<string, string>();
  /** Number of the newest verdict, by claim. */
  readonly #verdicts = new Map<string, number>();
  /** Evidence numbers, by claim and statement. */
  readonly #numbers = new Map<string, number>();
  readonly #store: Store;
  readonly #people: PeopleIds;
  #deeds = 0;

  constructor(store: Store, people: PeopleIds) {
    this.#store = store;
    this.#people = people;
  }

  deed(by: SamplePerson, at: Date): Deed {
    this.#deeds += 1;
    return { personId: this.#people[by], now: at, newId: sampleIds(this.#deeds, at) };
  }

  async opens(story: StoryBook['story'], at: Date): Promise<void> {
    const opened = done(await openStory(this.#store, this.deed('checker', at), story), `opens ${story.slug}`);
    this.#names.keep('story', story.slug, opened.id);
  }

  async meets(party: PartyTold, at: Date): Promise<void> {
    const added = done(await addParty(this.#store, this.deed('checker', at), party), `meets ${party.slug}`);
    this.#names.keep('party', party.slug, added.id);
  }

  async finds({ key, at: _at, publisher, ...told }: SourceTold, at: Date): Promise<void> {
    const input = { ...told, publisherId: this.#names.findIf('party', publisher) };
    const added = done(await addSource(this.#store, this.deed('checker', at), input), `finds ${key}`);
    this.#names.keep('source', key, added.id);
  }

  async logs(turn: Turn, story: string, told: ClaimTold): Promise<void> {
    const input = { slug: turn.claim, ...claimFor(this.#names, this.#names.find('story', story), told) };
    const logged = done(await logClaim(this.#store, this.#turn(turn), input), `logs ${turn.claim}`);
    this.#claims.set(turn.claim, { id: logged.id, version: logged.version, story, told });
  }

  async edits(turn: Turn, changes: Partial<ClaimTold>): Promise<void> {
    const claim = this.#claim(turn);
    const told = { ...claim.told, ...changes };
    const { id, version } = claim;
    const input = { id, version, ...claimFor(this.#names, this.#names.find('story', claim.story), told) };
    const edited = done(await editClaim(this.#store, this.#turn(turn), input), `edits ${turn.claim}`);
    this.#claims.set(turn.claim, { ...claim, version: edited.version, told });
  }

  /** Whoever is told of for the first time is asked; what came of it is said as told. */
  async asks(turn: Turn, { party, outcome, answer, ...told }: ReplyTold): Promise<void> {
    const { id: claimId } = this.#claim(turn);
    const asked = { ...told, partyId: this.#names.find('party', party) };
    const key = `${claimId} ${party}`;
    const known =
      this.#replies.get(key) ??
      done(await askForReply(this.#store, this.#turn(turn), { claimId, ...asked }), `asks ${party}`);
    const said = { ...asked, id: known.id, version: known.version, outcome, answer };
    const { id, version } = done(await editReply(this.#store, this.#turn(turn), said), `hears from ${party}`);
    this.#replies.set(key, { id, version });
  }

  async hears(turn: Turn, name: string, told: StatementTold): Promise<void> {
    const input = statementFor(this.#names, told);
    const added = done(await addStatement(this.#store, this.#turn(turn), input), `hears ${name}`);
    this.#names.keep('statement', name, added.id);
    this.#statements.set(name, { id: added.id, version: added.version, told });
  }

  async mends(turn: Turn, name: string, changes: Partial<StatementTold>): Promise<void> {
    const statement = this.#statements.get(name);
    if (!statement) throw new Error(`The sample mends a statement that nobody made: ${name}`);
    const told = { ...statement.told, ...changes };
    const input = { id: statement.id, version: statement.version, ...statementFor(this.#names, told) };
    const edited = done(await editStatement(this.#store, this.#turn(turn), input), `mends ${name}`);
    this.#statements.set(name, { ...statement, version: edited.version, told });
  }

  async weighs(turn: Turn, name: string, { origin, ...bearing }: BearingTold): Promise<void> {
    const input = {
      ...bearing,
      claimId: this.#claim(turn).id,
      statementId: this.#names.find('statement', name),
      originId: this.#names.findIf('party', origin),
    };
    const linked = done(await linkEvidence(this.#store, this.#turn(turn), input), `weighs ${name} in ${turn.claim}`);
    this.#names.keep('evidence', `${turn.claim} ${name}`, linked.id);
    this.#numbers.set(`${turn.claim} ${name}`, linked.number);
  }

  async drops(turn: Turn, name: string, reason: string): Promise<void> {
    const input = { evidenceId: this.#evidence(turn, name), reason };
    done(await withdrawEvidence(this.#store, this.#turn(turn), input), `drops ${name} in ${turn.claim}`);
  }

  async proposes(turn: Turn, { cites, causedBy, ...verdict }: VerdictTold): Promise<void> {
    const input = {
      ...verdict,
      reasoning: this.#numbered(turn, verdict.reasoning),
      claimId: this.#claim(turn).id,
      version: this.#verdicts.get(turn.claim) ?? 0,
      evidenceIds: cites.map((name) => this.#evidence(turn, name)),
      causeEvidenceId: causedBy ? this.#evidence(turn, causedBy) : null,
    };
    const proposed = done(await proposeVerdict(this.#store, this.#turn(turn), input), `proposes on ${turn.claim}`);
    this.#verdicts.set(turn.claim, proposed.number);
  }

  async sends(turn: Turn, review: ReviewTold): Promise<void> {
    const input = { ...review, claimId: this.#claim(turn).id };
    const sent = done(await sendToReview(this.#store, this.#turn(turn), input), `sends ${turn.claim}`);
    this.#inReview.set(turn.claim, sent.documentHash);
  }

  async returns(turn: Turn, reason: string): Promise<void> {
    const input = { claimId: this.#claim(turn).id, reason };
    done(await returnToChecker(this.#store, this.#turn(turn), input), `returns ${turn.claim}`);
  }

  async approves(turn: Turn): Promise<void> {
    done(await approve(this.#store, this.#turn(turn), this.#reviewed(turn)), `approves ${turn.claim}`);
  }

  async publishes(turn: Turn): Promise<void> {
    done(await publishEdition(this.#store, this.#turn(turn), this.#reviewed(turn)), `publishes ${turn.claim}`);
  }

  async withdraws(turn: Turn, reason: string): Promise<void> {
    const input = { claimId: this.#claim(turn).id, reason };
    const asked = done(await withdrawClaim(this.#store, this.#turn(turn), input), `withdraws ${turn.claim}`);
    this.#inReview.set(turn.claim, asked.documentHash);
  }

  async declines(turn: Turn, reason: string): Promise<void> {
    const input = { claimId: this.#claim(turn).id, reason };
    done(await declineClaim(this.#store, this.#turn(turn), input), `declines ${turn.claim}`);
  }

  #turn = ({ by, at }: Turn): Deed => this.deed(by, at);

  #claim(turn: Turn) {
    const claim = this.#claims.get(turn.claim);
    if (!claim) throw new Error(`The sample goes on with a claim that it has not logged: ${turn.claim}`);
    return claim;
  }

  #evidence = (turn: Turn, name: string): string => this.#names.find('evidence', `${turn.claim} ${name}`);

  /** `[E:june-figures]` becomes `[E10]`: in a book evidence is named, since its number is given when it is put to the claim. */
  #numbered(turn: Turn, text: string): string {
    return text.replace(/\[E:([a-z0-9-]+)\]/g, (_reference, name: string) => {
      const number = this.#numbers.get(`${turn.claim} ${name}`);
      if (!number) throw new Error(`The sample refers to evidence that ${turn.claim} does not have: ${name}`);
      return `[E${number}]`;
    });
  }

  #reviewed(turn: Turn) {
    const documentHash = this.#inReview.get(turn.claim);
    if (!documentHash) throw new Error(`The sample publishes a claim that is not in review: ${turn.claim}`);
    return { claimId: this.#claim(turn).id, documentHash };
  }
}
