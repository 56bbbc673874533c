import { useLocale, useTranslations } from 'next-intl';
import { type EmbedLook, embedAddress } from '../../domain/embed.ts';
import { ReaderScript } from '../reader-module/reader-script.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { TabLinks } from '../ui/tab-links.tsx';

type Props = {
  claim: { slug: string; newest: number; title: string };
  look: EmbedLook;
  code: string;
  /** The frame's address on this site. */
  frame: string;
  height: number;
};

/** What to paste into another page, how it may look, and how it will. */
export function EmbedCode({ claim, look, code, frame, height }: Props) {
  const t = useTranslations('embed');
  const locale = useLocale();
  const address = (changes: Partial<EmbedLook>): string => {
    const [, query] = embedAddress('', claim.slug, { ...look, ...changes }).split('?');
    return `/${locale}/claims/${claim.slug}/embed${query ? `?${query}` : ''}`;
  };
  const themes = [null, 'light', 'dark'] as const;
  const sizes = [false, true] as const;
  const editions = [null, look.edition ?? claim.newest] as const;
  return (
    <div className="grid gap-6">
      <div className="grid gap-1">
        <TabLinks
          lead={t('theme.title')}
          links={themes.map((theme) => ({
            href: address({ theme }),
            text: t(`theme.${theme ?? 'system'}`),
            current: look.theme === theme,
          }))}
        />
        <TabLinks
          lead={t('size.title')}
          links={sizes.map((compact) => ({
            href: address({ compact }),
            text: t(compact ? 'size.compact' : 'size.whole'),
            current: look.compact === compact,
          }))}
        />
        <TabLinks
          lead={t('follows.title')}
          links={editions.map((edition) => ({
            href: address({ edition }),
            text: edition === null ? t('follows.newest') : t('follows.pinned', { number: edition }),
            current: look.edition === edition,
          }))}
        />
      </div>
      <div className="grid gap-3">
        <label className="grid gap-2">
          <span className="font-semibold">{t('code')}</span>
          <textarea
            readOnly
            rows={8}
            value={code}
            className="w-full border border-control bg-wash px-3 py-2 font-mono text-label"
          />
        </label>
        <p>
          <CopyButton text={code}>{t('copy')}</CopyButton>
        </p>
        <p className="text-note text-quiet">{t('how')}</p>
      </div>
      <iframe src={frame} title={claim.title} height={height} data-claimline="" className="w-full" />
      <ReaderScript source="/embed.js" />
    </div>
  );
}
