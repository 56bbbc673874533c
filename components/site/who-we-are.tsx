import { useLocale, useTranslations } from 'next-intl';
import { languageName } from '../../domain/language-name.ts';
import type { SiteDocument } from '../../domain/site.ts';
import { Part } from './site-part.tsx';

/** Who the newsroom is, who pays for it, and where to turn when something is wrong. */
export function WhoWeAre({
  document: { profile, people, funding, fundingNote, complaints, working },
}: {
  document: SiteDocument;
}) {
  const t = useTranslations('method');
  const locale = useLocale();
  return (
    <>
      <Part id="who" title={t('parts.who')}>
        <p className="max-w-measure font-serif text-quote break-anywhere">{profile.description}</p>
        <ul className="mt-4 grid gap-x-8 gap-y-4 md:grid-cols-2">
          <Entry title={profile.publisher}>
            {t('publisher')}
            {profile.address && ` ${profile.address}`}
          </Entry>
          {people.map((person) => (
            <Entry key={person.name} title={person.name}>
              {person.role}
            </Entry>
          ))}
          {working && (
            <Entry title={t('working')}>
              {t('workingText', { language: languageName(working.language), zone: working.timeZone })}
              {working.licenceName && working.licenceUrl && (
                <>
                  {' '}
                  {t('licence')} <a href={working.licenceUrl}>{working.licenceName}</a>.
                </>
              )}
            </Entry>
          )}
        </ul>
      </Part>
      <Part id="money" title={t('parts.money')}>
        <p className="max-w-measure font-serif text-quote break-anywhere">{fundingNote}</p>
        <ul className="mt-4 grid gap-x-8 gap-y-4 md:grid-cols-2">
          {funding.map((source) => (
            <Entry key={source.from} title={`${source.from}: ${source.share}`}>
              {t('conditions', { conditions: source.conditions })}
            </Entry>
          ))}
        </ul>
      </Part>
      <Part id="complain" title={t('parts.complain')}>
        <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
          {complaints.map((way) => (
            <Entry key={way.title} title={way.title}>
              {way.text} {way.url && <a href={way.url}>{way.url}</a>}
            </Entry>
          ))}
          <Entry title={t('report')}>
            <a href={`/${locale}/report`}>{t('reportText')}</a>
          </Entry>
          <Entry title={t('write')}>
            <a href={`mailto:${profile.contactEmail}`}>{profile.contactEmail}</a>
          </Entry>
          <Entry title={t('whatWeCorrected')}>
            <a href={`/${locale}/corrections`}>{t('corrections')}</a>
          </Entry>
        </ul>
      </Part>
    </>
  );
}

function Entry({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <li className="min-w-0 border-t border-rule pt-3">
      <strong className="break-anywhere">{title}</strong>
      <p className="text-note break-anywhere">{children}</p>
    </li>
  );
}
