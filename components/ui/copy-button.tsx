import { useTranslations } from 'next-intl';
import { Button } from './button.tsx';

/** Copies `text`. Hidden until the reader module, which does the copying, finds it: without script it would do nothing. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const t = useTranslations('site');
  return (
    <Button type="button" hidden data-copy={text} data-copied={t('copied')}>
      {children}
    </Button>
  );
}
