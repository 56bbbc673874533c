import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActivityList } from '../../../components/desk/activity-list.tsx';
import { DeskForm, FormPart } from '../../../components/desk/form.tsx';
import { HiddenFields } from '../../../components/desk/hidden-fields.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { Submit } from '../../../components/ui/form/submit.tsx';
import { TextArea, TextField } from '../../../components/ui/form/text-field.tsx';
import { TabLinks } from '../../../components/ui/tab-links.tsx';
import { listActivity } from '../../../db/queries/desk/activity.ts';
import { listLetters } from '../../../db/queries/desk/replies.ts';
import { languageName } from '../../../domain/language-name.ts';
import { LETTER_KINDS, PLACEHOLDERS } from '../../../domain/letters.ts';
import { canDecide } from '../../../domain/workflow.ts';
import { getStore, readNewsroom } from '../../store.ts';
import { submitLetter } from '../actions/replies.ts';
import { readLetters } from '../claims/letters.ts';
import { formValues } from '../form-values.ts';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';
import { SiteTabs } from '../site/tabs.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.letters'))('title') };
}

/** What the newsroom writes to whom it asks, by language, with every version that there was. */
export default async function LettersPage({ searchParams }: Props) {
  const person = await requirePerson('/desk/letters');
  const t = await getTranslations('desk.letters');
  const store = await getStore();
  const asked = await searchParams;
  const kind = LETTER_KINDS.find((one) => one === asked.kind) ?? 'reply';
  const letters = await readLetters(store, kind);
  const isNew = asked.in === 'new';
  const letter = isNew ? undefined : (letters.find(({ language }) => language === asked.in) ?? letters[0]);
  const saved = (await listLetters(store, kind)).find(({ language }) => language === letter?.language);
  const history = saved ? await listActivity(store, { subjectId: saved.id, size: 50 }) : [];
  const initial = formValues({
    language: letter?.language,
    subject: letter?.subject,
    body: letter?.body,
    version: letter?.version ?? 0,
  });
  const canEdit = canDecide(person);
  return (
    <DeskPage person={person} place="site">
      <DeskSheet title={t('title')} note={t('note')}>
        <SiteTabs person={person} here="letters" />
        <TabLinks
          lead={t('which')}
          links={LETTER_KINDS.map((one) => ({
            href: `/desk/letters?kind=${one}`,
            text: t(`kinds.${one}`),
            current: one === kind,
          }))}
        />
        <TabLinks
          lead={t('language')}
          links={[
            ...letters.map(({ language }) => ({
              href: `/desk/letters?kind=${kind}&in=${language}`,
              text: languageName(language),
              current: language === letter?.language,
            })),
            ...(canEdit ? [{ href: `/desk/letters?kind=${kind}&in=new`, text: t('another'), current: isNew }] : []),
          ]}
        />
        {canEdit ? (
          <DeskForm
            key={`${kind} ${letter?.language} ${letter?.version}`}
            action={submitLetter}
            initial={initial}
            draft={`${kind}-${letter?.language}`}
            label={t(`kinds.${kind}`)}
          >
            <HiddenFields fields={{ kind, ...(letter && { language: letter.language }) }} />
            {!letter && <TextField name="language" label={t('languageField')} hint={t('languageHint')} required />}
            <TextField name="subject" label={t('subject')} required />
            <TextArea
              name="body"
              rows={16}
              serif
              label={t('body')}
              hint={t('bodyHint', { names: PLACEHOLDERS.map((name) => `{${name}}`).join(', ') })}
              required
            />
            <p>
              <Submit>{t('save')}</Submit>
            </p>
          </DeskForm>
        ) : (
          <p className="font-serif text-entry whitespace-pre-line">{letter && `${letter.subject}\n\n${letter.body}`}</p>
        )}
        {history.length > 0 && (
          <FormPart title={t('history')}>
            <ActivityList entries={history} timeZone={(await readNewsroom())?.timeZone ?? 'UTC'} />
          </FormPart>
        )}
      </DeskSheet>
    </DeskPage>
  );
}
