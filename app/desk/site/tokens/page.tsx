import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskForm, FormPart } from '../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../components/desk/hidden-fields.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { TokenFields } from '../../../../components/tokens/token-fields.tsx';
import { TokenList } from '../../../../components/tokens/token-list.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { listTokens } from '../../../../db/programs/tokens.ts';
import { canChangeSettings } from '../../../../domain/workflow.ts';
import { DEFAULT_LOCALE } from '../../../../messages/locales.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { submitToken, submitTokenEnd } from '../../actions/tokens.ts';
import { formValues } from '../../form-values.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';
import { SiteTabs } from '../tabs.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.tokens'))('title') };
}

/** Which programs write on the desk, and the form by which another may. */
export default async function TokensPage() {
  const person = await requirePerson('/desk/site/tokens');
  if (!canChangeSettings(person)) return <MissingPage person={person} />;
  const t = await getTranslations('desk.tokens');
  return (
    <DeskPage person={person} place="site">
      <DeskSheet title={t('title')} note={t('hint')}>
        <SiteTabs person={person} here="tokens" />
        <p>
          {t.rich('guide', {
            link: (chunks) => (
              <a key="link" href={`/${DEFAULT_LOCALE}/data#interface`}>
                {chunks}
              </a>
            ),
          })}
        </p>
        <TokenList
          tokens={await listTokens(await getStore())}
          timeZone={(await readNewsroom())?.timeZone ?? 'UTC'}
          now={new Date()}
          end={({ id, name }) => (
            <details className="text-note">
              <summary className="min-h-7 w-fit underline decoration-control underline-offset-4">{t('revoke')}</summary>
              <DeskForm
                action={submitTokenEnd}
                initial={{}}
                guarded={false}
                saves={false}
                label={`${t('revoke')}: ${name}`}
              >
                <HiddenFields fields={{ tokenId: id }} />
                <p>{t('revokeAsk', { name })}</p>
                <p>
                  <Button size="small" look="danger" type="submit">
                    {t('revoke')}
                  </Button>
                </p>
              </DeskForm>
            </details>
          )}
        />
        <FormPart title={t('make')}>
          <DeskForm
            draft="token"
            action={submitToken}
            initial={formValues({ scopes: [], days: '90' })}
            label={t('make')}
          >
            <TokenFields />
            <p>
              <Submit>{t('makeIt')}</Submit>
            </p>
          </DeskForm>
        </FormPart>
      </DeskSheet>
    </DeskPage>
  );
}
