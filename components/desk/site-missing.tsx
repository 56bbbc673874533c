import { useTranslations } from 'next-intl';
import { Notice } from '../ui/notice.tsx';

/** Reminds whoever can write "How we check" that readers find nothing there. */
export function SiteMissing() {
  const t = useTranslations('desk.site');
  return (
    <Notice icon="alert" edge="amber">
      {t.rich('missing', { link: (chunks) => <a href="/desk/site">{chunks}</a> })}
    </Notice>
  );
}
