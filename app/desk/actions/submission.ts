import { revalidatePath } from 'next/cache';
import { v5 as uuidv5, v7 as uuidv7, validate } from 'uuid';
import type { FormState, Values } from '../../../components/ui/form/form-state.ts';
import type { Deed } from '../../../db/commands/command.ts';
import type { Store } from '../../../db/engines/store.ts';
import { isUniqueViolation } from '../../../db/engines/store-error.ts';
import { listActivity } from '../../../db/queries/desk/activity.ts';
import { dayOf } from '../../../domain/instants.ts';
import type { Person } from '../../../domain/person.ts';
import type { Reason, Refused } from '../../../domain/refusal.ts';
import { getStore, readNewsroom } from '../../store.ts';
import { readForm, Typed, valuesOf } from './form-state.ts';
import { fieldLabels, nameProblems } from './name-problems.ts';
import { type Places, sayReasons } from './say-reasons.ts';

/** A form on its way to a command: who sends it, what they typed, and the moment it counts from. */
export class Submission {
  values: Values;
  /** Everything as it was sent: what is sent again after a change is something new. */
  private readonly sent: string;

  /** That of the form; of this one sending where it came without. */
  private readonly token: string;

  private constructor(
    readonly store: Store,
    readonly person: Person,
    readonly now: Date,
    private readonly before: FormState,
    private readonly today: string | null,
    private readonly labels: ReadonlyMap<string, string>,
    typed: Typed,
  ) {
    this.values = typed.values;
    this.sent = JSON.stringify(typed.values);
    const token = typed.text('token');
    this.token = validate(token) ? token : uuidv7();
  }

  static async begin(person: Person, before: FormState, form: FormData): Promise<Submission> {
    const now = new Date();
    const newsroom = await readNewsroom();
    const today = newsroom && dayOf(now, newsroom.timeZone);
    return new Submission(await getStore(), person, now, before, today, fieldLabels(form), readForm(form, today));
  }

  get typed(): Typed {
    return new Typed(this.values, this.today);
  }

  deed(): Deed {
    return { personId: this.person.id, now: this.now };
  }

  /** The identifier of what `part` of this form makes, however often the same form is sent. */
  idOf(part: string): string {
    return uuidv5(`${part} ${this.sent}`, this.token);
  }

  /** A deed whose first new row has the identifier of this submission: a second press of the button adds nothing. */
  deedOnce(part: string): Deed {
    let first: string | null = this.idOf(part);
    const newId = () => {
      const id = first ?? uuidv7({ msecs: this.now.getTime() });
      first = null;
      return id;
    };
    return { ...this.deed(), newId };
  }

  /** Runs a command that adds a row. Sent twice, it is done once: the second answer is the first one's identifier. */
  async addOnce<T extends { id: string }>(
    part: string,
    run: (deed: Deed) => Promise<{ ok: true; value: T } | Refused>,
  ): Promise<{ ok: true; value: { id: string } } | Refused> {
    try {
      return await run(this.deedOnce(part));
    } catch (error) {
      const id = this.idOf(part);
      // Something else in it may be taken as well: only what was written down under this very identifier was done before.
      const [added] = isUniqueViolation(error) ? await listActivity(this.store, { subjectId: id, size: 1 }) : [];
      if (!added) throw error;
      return { ok: true, value: { id } };
    }
  }

  /** Puts something into the form in place of what was typed, so that it stays there after a refusal. */
  fill(values: Values): void {
    this.values = { ...this.values, ...values };
  }

  /** The form again, with everything typed and what is to mend. */
  async refused(refusal: Refused, place?: Places): Promise<FormState> {
    const newer = refusal.current ? valuesOf(refusal.current) : null;
    const version = newer?.version;
    revalidatePath('/desk', 'layout');
    return {
      values: { ...this.values, token: [uuidv7()], ...(version && { version }) },
      problems: nameProblems(await sayReasons(refusal.reasons, place), this.labels),
      newer,
      focus: null,
      answers: this.before.answers + 1,
    };
  }

  refusedFor(...reasons: Reason[]): Promise<FormState> {
    return this.refused({ ok: false, reasons });
  }
}
