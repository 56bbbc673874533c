import { quotedIf } from '../../domain/quotation.ts';

type Props = { words: string; quotable: boolean; language: string };

/** Words as they may be printed, in their own language, with that language's quotation marks where they may be quoted. */
export function Words({ words, quotable, language }: Props) {
  return (
    <span lang={language} dir="auto" className="break-anywhere whitespace-pre-line">
      {quotedIf(quotable, words, language)}
    </span>
  );
}
