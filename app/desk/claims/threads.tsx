import { getTranslations } from 'next-intl/server';
import { BodyField, CommentFields } from '../../../components/desk/comment-fields.tsx';
import { DeskForm } from '../../../components/desk/form.tsx';
import { HiddenFields } from '../../../components/desk/hidden-fields.tsx';
import { PaneHead } from '../../../components/desk/pane.tsx';
import { PassageMarks } from '../../../components/desk/passage-marks.tsx';
import { ThreadView } from '../../../components/desk/thread.tsx';
import { Disclosure } from '../../../components/ui/form/disclosure.tsx';
import { Submit } from '../../../components/ui/form/submit.tsx';
import type { Store } from '../../../db/engines/store.ts';
import { listThreads } from '../../../db/queries/desk/comments.ts';
import { listPeople } from '../../../db/queries/desk/people.ts';
import { placeName, type Thread } from '../../../domain/comment.ts';
import { passagesOf } from '../../../domain/comment-texts.ts';
import type { EditionDraft } from '../../../domain/edition.ts';
import type { Person } from '../../../domain/person.ts';
import { findQuote } from '../../../domain/quote-place.ts';
import { submitAnswer, submitComment, submitThreadState } from '../actions/comments.ts';
import { formValues } from '../form-values.ts';

type Props = { store: Store; draft: EditionDraft; person: Person; page: 'workspace' | 'review' };

/** What people of the desk write to each other about a claim: the open threads, a form for a new one, those that are settled. */
export async function Threads({ store, draft, person, page }: Props) {
  const t = await getTranslations('desk.comments');
  const claimId = draft.claim.id;
  const threads = await listThreads(store, claimId);
  const [open, settled] = [threads.filter(({ resolved }) => !resolved), threads.filter(({ resolved }) => resolved)];
  const people = (await listPeople(store))
    .filter(({ active, id }) => active && id !== person.id)
    .map(({ name }) => name);
  const places = [
    { value: 'claim', label: t('claim') },
    ...(draft.verdict ? [{ value: 'verdict', label: t('verdict') }] : []),
    ...draft.evidence.map(({ number, statement }) => ({
      value: placeName({ part: 'evidence', evidenceNumber: number }),
      label: t('evidence', { number, name: statement.party.name }),
    })),
  ];
  const where = { claimId, page };
  return (
    <section aria-labelledby="comments">
      <PaneHead id="comments" title={t('title')} note={t('open', { count: open.length })} />
      <div className="grid gap-3">
        {open.map((thread) => (
          <OneThread key={thread.id} {...{ thread, draft, where, people }} />
        ))}
        <DeskForm action={submitComment} initial={formValues({ about: 'claim' })} draft="comment" label={t('write')}>
          <Disclosure summary={t('write')} names={['passage', 'body']} shortcut="m">
            <HiddenFields fields={where} />
            <CommentFields
              places={places}
              people={people}
              words={{
                about: t('about'),
                passage: t('passage'),
                passageHint: t('passageHint'),
                takeSelected: t('takeSelected'),
                body: t('body'),
                bodyHint: t('bodyHint'),
                mention: t('mention'),
              }}
            />
            <p>
              <Submit look="plain">{t('send')}</Submit>
            </p>
          </Disclosure>
        </DeskForm>
        {settled.length > 0 && (
          <details>
            <summary className="min-h-8 text-note font-semibold">
              {t('resolvedOnes', { count: settled.length })}
            </summary>
            <div className="grid gap-3 pt-2">
              {settled.map((thread) => (
                <OneThread key={thread.id} {...{ thread, draft, where, people }} />
              ))}
            </div>
          </details>
        )}
      </div>
      <PassageMarks />
    </section>
  );
}

type ThreadProps = {
  thread: Thread;
  draft: EditionDraft;
  where: { claimId: string; page: string };
  people: readonly string[];
};

async function OneThread({ thread, draft, where, people }: ThreadProps) {
  const t = await getTranslations('desk.comments');
  const { passage, resolved, id: threadId } = thread;
  const gone = passage !== null && !passagesOf(draft, thread)?.some((text) => findQuote(text, passage));
  return (
    <ThreadView thread={thread} gone={gone} timeZone={draft.newsroom.timeZone}>
      {!resolved && (
        <DeskForm
          action={submitAnswer}
          initial={formValues({})}
          draft={`answer-${threadId}`}
          label={t('answerLabel', { name: thread.comments[0]?.by ?? '' })}
        >
          <Disclosure summary={t('answer')} names={[`answer-${threadId}`]}>
            <HiddenFields fields={{ ...where, threadId }} />
            <BodyField
              name={`answer-${threadId}`}
              label={t('answer')}
              hint={t('bodyHint')}
              mention={t('mention')}
              people={people}
            />
            <p>
              <Submit look="plain">{t('sendAnswer')}</Submit>
            </p>
          </Disclosure>
        </DeskForm>
      )}
      <form action={submitThreadState}>
        <HiddenFields fields={{ ...where, threadId, act: resolved ? 'reopen' : 'resolve' }} />
        <button type="submit" className="min-h-7 cursor-pointer underline decoration-control underline-offset-4">
          {t(resolved ? 'reopen' : 'resolve')}
        </button>
      </form>
    </ThreadView>
  );
}
