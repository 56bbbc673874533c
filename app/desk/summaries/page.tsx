import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { v7 as uuidv7 } from 'uuid';
import { HiddenFields } from '../../../components/desk/hidden-fields.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { AfterTyping } from '../../../components/summaries/after-typing.tsx';
import { ChosenClaims } from '../../../components/summaries/chosen-claims.tsx';
import { ChosenHead } from '../../../components/summaries/chosen-head.tsx';
import { PickByHand } from '../../../components/summaries/pick-by-hand.tsx';
import { PresetForms } from '../../../components/summaries/preset-forms.tsx';
import { PresetList } from '../../../components/summaries/preset-list.tsx';
import { HowItIsSaid, WhichClaims } from '../../../components/summaries/summary-choices.tsx';
import { SummaryForm } from '../../../components/summaries/summary-form.tsx';
import { TakeItAs } from '../../../components/summaries/take-it-as.tsx';
import { listPresets } from '../../../db/queries/desk/presets.ts';
import { summaryChoices } from '../../../db/queries/summary-choices.ts';
import { pairsOf } from '../../../domain/claim-filters.ts';
import { formatInstant } from '../../../domain/instants.ts';
import { clockIn } from '../../../domain/newsroom-day.ts';
import { LONGEST_INTRO, readSummaryQuery, summaryQueryOf, withoutIgnored } from '../../../domain/summary.ts';
import { isOfForm, settleForm } from '../../../domain/summary-form.ts';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { openSummary, summaryAddress } from '../../exports/summary-file.ts';
import { getStore } from '../../store.ts';
import { submitPreset, submitPresetChange } from '../actions/summaries.ts';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';
import { type Beside, SUMMARIES, VIEWS } from './address.ts';
import { foundByHand } from './found-by-hand.ts';
import { presetLinks } from './presets.ts';
import { Preview } from './preview.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.summaries'))('heading') };
}

const isToTheSecond = (asOf: string): boolean => asOf.length > 'YYYY-MM-DDTHH:mm'.length;

/** What is said of these where it was typed. */
const AT_FIELD = ['days', 'from', 'to', 'asOf'];

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Claims chosen, ordered and introduced, with what they will look like, and every form to take them in. */
export default async function SummariesPage({ searchParams }: Props) {
  const person = await requirePerson(SUMMARIES);
  const params = await searchParams;
  const pairs = pairsOf(params);
  // What a form sends is written as an address has it, so that it can be kept, sent on and fetched.
  if (isOfForm(pairs)) redirect(`${SUMMARIES}?${new URLSearchParams(settleForm(pairs).map((pair) => [...pair]))}`);
  const { query, ignored } = readSummaryQuery(pairs);
  const one = (name: string) => pairs.findLast(([key]) => key === name)?.[1] ?? '';
  const store = await getStore();
  const saved = await listPresets(store);
  const preset = saved.find(({ id }) => id === one('preset')) ?? null;
  const beside: Beside = {
    preset: preset?.id ?? null,
    kept: one('kept'),
    view: VIEWS.find((view) => view === one('view')) ?? 'page',
    pick: one('pick'),
  };
  const t = await getTranslations('desk.summaries');
  const opened = await openSummary(query, new Date());
  if (!opened)
    return (
      <DeskPage person={person} place="summaries">
        <DeskSheet title={t('heading')}>
          <p>{t('nothingYet')}</p>
        </DeskSheet>
      </DeskPage>
    );
  const { summary, material, newsroom } = opened;
  const unusable = [...ignored, ...summary.ignored];
  const notYet =
    material === null
      ? t('which.problems.notYet', {
          date: formatInstant(summary.firstAt ?? summary.at, DEFAULT_LOCALE, newsroom.timeZone),
        })
      : null;
  const choices = await summaryChoices(store, newsroom.timeZone);
  const usable = withoutIgnored(query, summary.ignored);
  const written = summaryQueryOf(usable);
  const shown = new Set(summary.claims.map(({ key }) => key));
  return (
    <DeskPage person={person} place="summaries">
      <main
        id="main"
        className="grid lg:min-h-[calc(100vh-3.5rem)] lg:grid-cols-[14rem_minmax(0,1fr)_minmax(0,1.05fr)]"
      >
        <h1 className="sr-only">{t('heading')}</h1>
        <SummaryForm page={SUMMARIES} query={written} label={t('heading')}>
          <section aria-label={t('which.title')} className="border-rule px-4 pt-4 pb-8 lg:border-r">
            <PresetList presets={await presetLinks(saved, choices.story[0], query, beside)} />
            <h2 className="mb-2 text-note font-semibold text-quiet">{t('which.title')}</h2>
            <WhichClaims
              query={query}
              choices={choices}
              ignored={unusable}
              asOfProblem={notYet}
              asOf={
                query.asOf && clockIn(newsroom.timeZone, summary.at, isToTheSecond(query.asOf) ? 'second' : 'minute')
              }
            />
            <PickByHand asked={beside.pick} found={await foundByHand(beside.pick, shown)} />
          </section>
          <section aria-label={t('chosen')} className="min-w-0 px-4 pt-4 pb-8 lg:px-6">
            <ChosenHead
              total={summary.claims.length}
              chosen={summary.claims.filter(({ key }) => !query.without.includes(key)).length}
              ignored={unusable.filter(({ name }) => !AT_FIELD.includes(name))}
              isCut={summary.isCut}
            />
            <ChosenClaims claims={summary.claims} without={query.without} />
            <HiddenFields
              fields={{
                add: query.add.join(','),
                without: query.without.filter((key) => !shown.has(key)).join(','),
                hand: query.hand.join(','),
                preset: beside.preset ?? '',
                kept: beside.kept,
                view: beside.view === 'text' ? 'text' : '',
              }}
            />
            <HowItIsSaid query={query} longestIntro={LONGEST_INTRO} />
          </section>
        </SummaryForm>
        <AfterTyping label={t('result')} className="min-w-0 bg-wash px-4 pt-4 pb-8 lg:px-5">
          {material ? (
            <>
              <Preview material={material} timeZone={newsroom.timeZone} query={query} beside={beside} />
              <TakeItAs addressOf={(format) => summaryAddress(usable, format)} />
            </>
          ) : (
            <p className="text-note">{notYet}</p>
          )}
          <PresetForms
            query={written}
            title={query.title}
            token={uuidv7()}
            preset={preset}
            kept={beside.kept}
            save={submitPreset}
            change={submitPresetChange}
          />
        </AfterTyping>
      </main>
    </DeskPage>
  );
}
