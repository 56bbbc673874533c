import { useTranslations } from 'next-intl';
import type { ClaimLine } from '../../domain/claim-line.ts';
import { AXIS_INSET } from '../../domain/timeline/axis.ts';
import { type DraftDrawing, type DraftMark, layDraft, type ProposedVerdict } from '../../domain/timeline/lay-draft.ts';
import { BandDrawing } from './band-drawing.tsx';
import { LineText } from './line-text.tsx';
import { useLineWords } from './line-words.ts';
import { percent, percentBetween } from './percent.ts';
import { At, HeadShape } from './shapes.tsx';
import { SmallLine } from './small-line.tsx';
import { useLineSummary } from './summary.ts';

const AXIS_HEIGHT = 24;

type Props = { line: ClaimLine; now: number; proposed: ProposedVerdict | null };

/** The line of a claim in hand: what is public, and dashed after it the verdict that is proposed. Where the pane is too
 *  narrow for it, the small form. */
export function DraftLine({ line, now, proposed }: Props) {
  const t = useTranslations('line');
  const words = useLineWords();
  const summary = useLineSummary().small(line);
  const drawing = layDraft(line, { now, words, proposed: proposed && { ...proposed, note: t('draft') } });
  const said = proposed ? t('draftSummary', { summary, label: proposed.label }) : summary;
  return (
    <div className="cl-box">
      <Picture drawing={drawing} summary={said} />
      <div className="cl-narrow">
        <SmallLine line={line} now={now} />
      </div>
    </div>
  );
}

function Picture({ drawing, summary }: { drawing: DraftDrawing; summary: string }) {
  const { axis, bands, bandTop, bandHeight, breaks, flag, height, marks, proposed, texts } = drawing;
  return (
    <svg className="cl cl-draft" width="100%" height={height} role="img" aria-label={summary}>
      {axis.ticks.map(({ x, text }) => (
        <g key={x}>
          <line className="cl-grid" x1={percent(x)} x2={percent(x)} y1="0" y2={height - AXIS_HEIGHT} />
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
      <BandDrawing bands={bands} breaks={breaks} top={bandTop} height={bandHeight} />
      {proposed && <Proposed stretch={proposed} top={bandTop} height={bandHeight} />}
      {[...bands.bands, ...(proposed ? [{ ...proposed, number: 'proposed' }] : [])].map(
        ({ number, tone, words }) =>
          words && (
            <text
              key={number}
              className={number === 'proposed' ? 'cl-word is-proposed' : 'cl-word'}
              data-tone={tone}
              x={percent(words.x)}
              dx={words.dx}
              y={bandTop + 15}
            >
              {words.label && <tspan className="b">{words.label}</tspan>}
              {words.note && <tspan dx={words.label ? 8 : undefined}>{words.note}</tspan>}
            </text>
          ),
      )}
      <At x={flag}>
        <rect className="cl-cap" x="0" y={bandTop - 6} width="2" height={bandHeight + 12} />
      </At>
      {marks.map((mark) => (
        <Mark key={mark.number} mark={mark} />
      ))}
      {texts.map((text) => (
        <LineText key={`${text.x} ${text.y}`} text={text} />
      ))}
    </svg>
  );
}

function Proposed({
  stretch: { from, until, tone },
  top,
  height,
}: { stretch: NonNullable<DraftDrawing['proposed']> } & { top: number; height: number }) {
  const width = percentBetween(from, until);
  return (
    <g data-tone={tone}>
      <rect className="cl-proposed" x={percent(from)} width={width} y={top + 1} height={height - 2} />
    </g>
  );
}

function Mark({ mark }: { mark: DraftMark }) {
  return (
    <At x={mark.x}>
      {mark.stem && <path className={`cl-stem ${mark.stance}`} d={`M0 ${mark.stem.from}V${mark.stem.until}`} />}
      {mark.shape === 'dot' ? (
        <circle className="cl-hole" cy={mark.y} r="2.5" />
      ) : (
        <g className={mark.withdrawn ? 'is-withdrawn' : undefined} transform={`translate(0 ${mark.y})`}>
          <HeadShape stance={mark.stance} hollow={mark.hollow} />
          {mark.withdrawn && <path className="cl-strike" d="M-10 5 10-5" />}
        </g>
      )}
    </At>
  );
}
