import { useTranslations } from 'next-intl';

/** A small numbered box that leads to a piece of evidence further down the page. */
export function EvidenceLink({ number }: { number: number }) {
  const t = useTranslations('claim');
  return (
    <a
      className="mx-px inline-block min-h-6 min-w-6 rounded-[2px] border border-control px-1.5 py-[3px] text-center align-[2px] font-sans text-label leading-4 font-semibold whitespace-nowrap no-underline hover:border-ink hover:bg-wash"
      href={`#e${number}`}
      aria-label={t('evidenceNumber', { number })}
    >
      {number}
    </a>
  );
}

/** Several of them as a list in a sentence: "2, 3 and 5". */
export function EvidenceLinks({ numbers }: { numbers: readonly number[] }) {
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle">
      {numbers.map((number) => (
        <EvidenceLink key={number} number={number} />
      ))}
    </span>
  );
}
