import { useFormatter } from 'next-intl';

const SHAPES = {
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'short-day': { day: 'numeric', month: 'short' },
} as const;

type Props = { at: Date | string; timeZone: string; shape?: keyof typeof SHAPES };

/** A moment in the newsroom's own zone. `day` and `short-day` leave out what the place where it stands says already. */
export function Instant({ at, timeZone, shape = 'moment' }: Props) {
  const format = useFormatter();
  const date = typeof at === 'string' ? new Date(at) : at;
  return (
    <time className="whitespace-nowrap" dateTime={date.toISOString()}>
      {format.dateTime(date, { ...SHAPES[shape], timeZone })}
    </time>
  );
}
