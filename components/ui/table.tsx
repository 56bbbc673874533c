import type { ReactNode } from 'react';

/** A plain table: quiet heads, thin rules. It scrolls in its own frame where the page is too narrow. */
export function Table({ heads, children }: { heads: readonly ReactNode[]; children: ReactNode }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead className="text-left text-note text-quiet">
          <tr>
            {heads.map((head, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the heads of a table never move
              <th key={index} scope="col" className="border-b border-rule-strong py-2 pr-4 last:pr-0">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export function Cell({ children }: { children: ReactNode }) {
  return <td className="border-b border-rule py-2.5 pr-4 align-top break-anywhere last:pr-0">{children}</td>;
}
