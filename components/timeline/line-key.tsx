import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { HeadShape, LetterShape } from './shapes.tsx';

const mark = (shape: ReactNode) => (
  <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
    {shape}
  </svg>
);

/** What the shapes of a claim line mean. */
export function LineKey({ asked }: { asked: boolean }) {
  const t = useTranslations('line.key');
  const id = useId();
  return (
    <ul className="cl-key" aria-label={t('title')}>
      <li>
        {mark(<HeadShape stance="supports" hollow={false} />)}
        {t('supports')}
      </li>
      <li>
        {mark(<HeadShape stance="rebuts" hollow={false} />)}
        {t('rebuts')}
      </li>
      <li>
        {mark(<HeadShape stance="rebuts" hollow />)}
        {t('interested')}
      </li>
      <li>
        {mark(<HeadShape stance="context" hollow />)}
        {t('context')}
      </li>
      {asked && (
        <li>
          {mark(<LetterShape />)}
          {t('asked')}
        </li>
      )}
      <li>
        <svg width="34" height="12" aria-hidden="true">
          <path className="cl-lag" d="M0 6H33" />
          <path className="cl-lagend" d="M33 2v8" />
        </svg>
        {t('knownLater')}
      </li>
      <li>
        <svg width="34" height="12" aria-hidden="true">
          <linearGradient id={id}>
            <stop className="cl-soft-0" offset="0" />
            <stop className="cl-soft-1" offset="1" />
          </linearGradient>
          <rect width="34" height="12" fill={`url(#${id})`} />
        </svg>
        {t('dayNotKnown')}
      </li>
      <li>
        <svg width="34" height="12" aria-hidden="true">
          <rect className="cl-pre" x=".5" y=".5" width="33" height="11" />
        </svg>
        {t('notChecked')}
      </li>
    </ul>
  );
}
