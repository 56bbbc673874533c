import { useLocale } from 'next-intl';
import { formatInstant, type InstantShape, instantAttribute } from '../../domain/instants.ts';

type Props = { at: Date | string; timeZone: string; shape?: InstantShape };

/** A moment in the newsroom's own zone, in the shape that the place where it stands needs. */
export function Instant({ at, timeZone, shape = 'moment' }: Props) {
  const locale = useLocale();
  const date = typeof at === 'string' ? new Date(at) : at;
  return (
    <time className="whitespace-nowrap" dateTime={instantAttribute(date)}>
      {formatInstant(date, locale, timeZone, shape)}
    </time>
  );
}
