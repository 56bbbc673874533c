import { Fragment } from 'react';

/** Claims of a story by their numbers, each a link to its row. */
export function ClaimNumbers({ numbers }: { numbers: readonly number[] }) {
  return numbers.map((number, index) => (
    <Fragment key={number}>
      {index > 0 && ' '}
      <a className="inline-flex min-h-6 min-w-6 items-center justify-center" href={`#claim-${number}`}>
        {number}
      </a>
    </Fragment>
  ));
}
