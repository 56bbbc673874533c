'use client';

import { type ReactNode, useState } from 'react';
import { useFormContents } from '../ui/form/form-context.tsx';

type Props = {
  /** Of the document as it stands now; empty while something lacks. */
  documentHash: string;
  /** Stands in place of the buttons once that is no longer the document that was read. */
  changed: ReactNode;
  children: ReactNode;
};

/** What may be done with the document of this page. A form that was answered shows the page anew around it, with whatever
 *  the document has become; what is decided on stays the document that was on the page when it was opened. */
export function AsRead({ documentHash, changed, children }: Props) {
  const { values } = useFormContents();
  const [read] = useState(values.documentHash?.[0] ?? '');
  return (
    <>
      <input type="hidden" name="documentHash" value={read} />
      {read === documentHash ? children : changed}
    </>
  );
}
