import type { ReactNode } from 'react';

/** What the parts of a table are, said once more: some screen readers take a part for what it is laid out as, and on a
 *  phone rows are laid out as blocks. Spread them, as in `<tr {...TABLE_ROLES.row}>`. */
export const TABLE_ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

/** A plain table: quiet heads, thin rules. On a phone each row stands as a block of its own, its heads beside its cells. */
export function Table({ heads, children }: { heads: readonly ReactNode[]; children: ReactNode }) {
  return (
    <table {...TABLE_ROLES.table} className="relative block w-full border-collapse md:table">
      <thead {...TABLE_ROLES.group} className="text-left text-note text-quiet max-md:sr-only">
        <tr {...TABLE_ROLES.row}>
          {heads.map((head, index) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: the heads of a table never move
              key={index}
              {...TABLE_ROLES.head}
              className="border-b border-rule-strong py-2 pr-4 last:pr-0"
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group} className="block max-md:border-t max-md:border-rule-strong md:table-row-group">
        {children}
      </tbody>
    </table>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <tr {...TABLE_ROLES.row} className="block border-b border-rule py-2.5 md:table-row">
      {children}
    </tr>
  );
}

/** `head` is the head of its column, repeated for the eye where no head stands above it. */
export function Cell({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <td
      {...TABLE_ROLES.cell}
      className="align-top break-anywhere max-md:grid max-md:grid-cols-[6rem_minmax(0,1fr)] max-md:gap-x-3 md:border-b md:border-rule md:py-2.5 md:pr-4 md:last:pr-0"
    >
      <span className="text-note text-quiet md:hidden" aria-hidden="true">
        {head}
      </span>
      <div className="min-w-0">{children}</div>
    </td>
  );
}
