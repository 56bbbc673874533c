import type { ComponentProps } from 'react';

const LOOKS = {
  plain: 'border-control bg-paper text-ink hover:border-ink hover:bg-wash',
  main: 'border-ink bg-ink text-on-ink hover:border-quiet hover:bg-quiet',
  danger: 'border-danger bg-paper text-danger hover:bg-wash',
} as const;
const SIZES = { tap: 'min-h-tap px-4', small: 'min-h-9 px-3 text-note' } as const;

type Look = { look?: keyof typeof LOOKS; size?: keyof typeof SIZES };

const className = ({ look = 'plain', size = 'tap' }: Look) =>
  `inline-flex cursor-pointer items-center justify-center gap-2 rounded-control border font-semibold no-underline disabled:cursor-not-allowed disabled:border-dashed disabled:bg-wash disabled:text-quiet ${LOOKS[look]} ${SIZES[size]}`;

/** A button of a form. `main` is the one act a form is for; `danger` takes something away. */
export function Button({ look, size, ...rest }: Look & Omit<ComponentProps<'button'>, 'className'>) {
  return <button className={className({ ...(look && { look }), ...(size && { size }) })} {...rest} />;
}

/** A link that looks like a button, for the way on from here. */
export function LinkButton({ look, size, ...rest }: Look & Omit<ComponentProps<'a'>, 'className'>) {
  return <a className={className({ ...(look && { look }), ...(size && { size }) })} {...rest} />;
}
