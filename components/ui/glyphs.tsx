import type { ReactNode } from 'react';

// Drawn on 20 × 20. `Line` is open, `Cut` is taken out of a filled shape in the colour of the paper.

const Line = ({ d }: { d: string }) => (
  <path d={d} fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="square" />
);
const Cut = ({ d }: { d: string }) => (
  <path d={d} className="stroke-paper" fill="none" strokeWidth="2" strokeLinecap="square" />
);
const Disc = () => <circle cx="10" cy="10" r="9" fill="currentColor" />;
const Ring = ({ dashes }: { dashes?: string }) => (
  <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray={dashes} />
);
const Dot = ({ y }: { y: number }) => <circle cx="10" cy={y} r="1.1" fill="currentColor" />;

export const GLYPHS = {
  true: (
    <>
      <Disc />
      <Cut d="m5.8 10.4 2.9 2.9 5.5-6.2" />
    </>
  ),
  'mostly-true': (
    <>
      <Ring />
      <Line d="m6.2 10.4 2.6 2.6 5-5.7" />
    </>
  ),
  'partly-true': (
    <>
      <Ring />
      <path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor" />
    </>
  ),
  'mostly-false': (
    <>
      <Ring />
      <Line d="m7 7 6 6m0-6-6 6" />
    </>
  ),
  false: (
    <>
      <Disc />
      <Cut d="m6.6 6.6 6.8 6.8m0-6.8-6.8 6.8" />
    </>
  ),
  misleading: (
    <>
      <Disc />
      <Cut d="M5.3 7.4h4.2a3.4 3.4 0 0 1 3.4 3.4v3.4m-2.6-2.5 2.6 2.6 2.6-2.6" />
    </>
  ),
  disputed: (
    <>
      <Disc />
      <path className="fill-paper" d="M7.1 6.6 10.2 12H4zM12.9 13.4 9.8 8H16z" />
    </>
  ),
  unproven: (
    <>
      <Ring dashes="3.4 1.63" />
      <Line d="M7.6 8.1a2.45 2.45 0 1 1 3.6 2.2c-.8.45-1.2.9-1.2 1.7" />
      <Dot y={14.2} />
    </>
  ),
  outdated: (
    <>
      <Ring />
      <Line d="M10 5.4V10l3 2.4" />
    </>
  ),
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.9" />
      <Line d="m13.2 13.2 4 4" />
    </>
  ),
  menu: <Line d="M2.5 5.5h15M2.5 10h15M2.5 14.5h15" />,
  plus: <Line d="M10 4v12M4 10h12" />,
  minus: <Line d="M4 10h12" />,
  same: <Line d="M4 7.5h12M4 12.5h12" />,
  swap: <Line d="M4 7h11l-3-3M16 13H5l3 3" />,
  check: <Line d="m4 10.5 4 4 8-9" />,
  cross: <Line d="m5 5 10 10M15 5 5 15" />,
  alert: (
    <>
      <Line d="M10 2.8 18 17H2zM10 8v4" />
      <Dot y={14.3} />
    </>
  ),
  pencil: <Line d="m4 16 1-4 8-8 3 3-8 8z" />,
  back: <Line d="M16 14V9.5a3 3 0 0 0-3-3H4m3.5-3.5L4 6.5 7.5 10" />,
  left: <Line d="m12 4-6 6 6 6" />,
  right: <Line d="m8 4 6 6-6 6" />,
  down: <Line d="m4.5 7.5 5.5 5.5 5.5-5.5" />,
} satisfies Record<string, ReactNode>;

const Diamond = ({ fill }: { fill: string }) => (
  <path
    d="M0-7 7 0 0 7-7 0Z"
    fill={fill}
    stroke="currentColor"
    strokeWidth="2"
    strokeLinejoin="round"
    transform="scale(.86)"
  />
);
const Round = ({ r, fill }: { r: number; fill: string }) => (
  <circle r={r} fill={fill} stroke="currentColor" strokeWidth="2" />
);

/** The marks of the claim line, about their own centre on 16 × 16; hollow where the party has an interest. */
export const STANCE_GLYPHS = {
  supports: <Round r={5.5} fill="currentColor" />,
  'supports-interested': <Round r={5.5} fill="var(--paper)" />,
  rebuts: <Diamond fill="currentColor" />,
  'rebuts-interested': <Diamond fill="var(--paper)" />,
  context: <Round r={5} fill="var(--paper)" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof GLYPHS;
export type GlyphName = IconName | keyof typeof STANCE_GLYPHS;
