import { getFormatter } from 'next-intl/server';

const KILO = 1_024;

/** Says how long a file is, in the unit that fits. */
export async function fileSizes(): Promise<(bytes: number) => string> {
  const format = await getFormatter();
  return (bytes) => {
    const isLarge = bytes >= KILO * KILO;
    return format.number(bytes / (isLarge ? KILO * KILO : KILO), {
      style: 'unit',
      unit: isLarge ? 'megabyte' : 'kilobyte',
      maximumFractionDigits: isLarge ? 1 : 0,
    });
  };
}
