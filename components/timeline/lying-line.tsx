import { AXIS_INSET } from '../../domain/timeline/axis.ts';
import type { Drawing, Head, Piled } from '../../domain/timeline/drawing.ts';
import { BandDrawing } from './band-drawing.tsx';
import { FeetDrawing } from './feet-drawing.tsx';
import { LineText } from './line-text.tsx';
import { percent } from './percent.ts';
import { At, HeadShape, LetterShape } from './shapes.tsx';

const AXIS_HEIGHT = 24;

/** The claim line lying down, as the server laid it out; `summary` is what a screen reader hears in its place. */
export function LyingLine({ drawing, summary }: { drawing: Drawing; summary: string }) {
  const { axis, bands, bandTop, bandHeight, breaks, flag, height } = drawing;
  const gridEnd = height - AXIS_HEIGHT;
  return (
    <svg className={`cl cl-${drawing.form}`} width="100%" height={height} role="img" aria-label={summary}>
      {axis.ticks.map(({ x, text }) => (
        <g key={x}>
          <line className="cl-grid" x1={percent(x)} x2={percent(x)} y1="0" y2={gridEnd} />
          {text && (
            <text className="cl-axis" x={percent(x)} dx={AXIS_INSET} y={height - 7}>
              {text}
            </text>
          )}
        </g>
      ))}
      {axis.leftOut.map(({ x, text, anchor }) => (
        <text key={x} className="cl-axis" x={percent(x)} y={height - 7} textAnchor={anchor}>
          {text}
        </text>
      ))}
      <FeetDrawing drawing={drawing} />
      {drawing.heads.map((head) => (
        <Stem key={head.number} head={head} />
      ))}
      <BandDrawing bands={bands} breaks={breaks} top={bandTop} height={bandHeight} />
      <BandWords drawing={drawing} />
      <At x={flag.x}>
        <path className="cl-claimstem" d={`M0 ${bandTop + bandHeight + 5}V${flag.y - 6}`} />
        <path className="cl-flag" d={`M-1 ${flag.y - 6}h10v11h-10z`} />
      </At>
      <LineText text={flag.text} />
      {drawing.piled.map((mark) => (
        <PiledMark key={mark.number} mark={mark} />
      ))}
      {drawing.counts.map((text) => (
        <LineText key={`${text.x} ${text.y}`} text={text} />
      ))}
      {drawing.heads.map((head) => (
        <g key={head.number} className={`cl-event${head.withdrawn ? ' is-withdrawn' : ''}`} data-event={head.number}>
          <At x={head.x} y={head.y}>
            <HeadShape stance={head.stance} hollow={head.hollow} />
            {head.withdrawn && <path className="cl-strike" d="M-10 5 10-5" />}
          </At>
          <LineText text={head.text} />
        </g>
      ))}
      {drawing.askings.map((x) => (
        <At key={x} x={x} y={gridEnd}>
          <LetterShape />
        </At>
      ))}
      {drawing.notes.map((text) => (
        <LineText key={`${text.x} ${text.y}`} text={text} />
      ))}
    </svg>
  );
}

function Stem({ head }: { head: Head }) {
  return (
    <At x={head.x}>
      <path
        className={`cl-stem ${head.stance}${head.withdrawn ? ' is-withdrawn' : ''}`}
        d={`M0 ${head.stem.from}V${head.stem.until}`}
      />
    </At>
  );
}

function PiledMark({ mark }: { mark: Piled }) {
  return (
    <g className={`cl-event${mark.withdrawn ? ' is-withdrawn' : ''}`} data-event={mark.number}>
      <At x={mark.x} y={mark.y}>
        {mark.shape === 'tile' && <rect className={`cl-tile ${mark.stance}`} x="-3" y="-2" width="6" height="4" />}
        {mark.shape === 'dot' && <circle className="cl-hole" r="2.5" />}
        {mark.shape === 'mark' && <HeadShape stance={mark.stance} hollow={mark.hollow} />}
      </At>
    </g>
  );
}

function BandWords({ drawing: { bands, bandTop, mode } }: { drawing: Drawing }) {
  const y = bandTop + (mode === 'worded' ? 19 : 16);
  return bands.bands.map(
    ({ number, tone, words }) =>
      words && (
        <text key={number} className="cl-word" data-tone={tone} x={percent(words.x)} dx={words.dx} y={y}>
          {words.label && <tspan className="b">{words.label}</tspan>}
          {words.note && <tspan dx={words.label ? 8 : undefined}>{words.note}</tspan>}
        </text>
      ),
  );
}
