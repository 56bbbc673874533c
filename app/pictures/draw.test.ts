import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeEdition, makeEvidence } from '../../domain/testing/edition-factory.ts';
import { exportContext } from '../../domain/testing/export-factory.ts';
import { HOSTILE_TEXTS } from '../../domain/testing/hostile-text.ts';
import { linePng, lineSvg, sharePng } from './draw.ts';
import { drawnOnce } from './kept.ts';

const edition = makeEdition({
  claim: { words: 'Ўзбекистон ҳамкорлик қилишни истамайди', language: 'uz-Cyrl' },
  evidence: [makeEvidence(1), makeEvidence(2, { stance: 'supports' })],
});
const sizeOf = async (png: Buffer) => {
  const { width, height, format } = await sharp(png).metadata();
  return { width, height, format };
};

describe('the picture of a claim where it is shared', () => {
  it('is as large as Open Graph and the cards ask for, and small enough to be fetched', async () => {
    const png = await sharePng(edition, exportContext);
    expect(await sizeOf(png)).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(png.length).toBeLessThan(300_000);
  });

  it('shows Cyrillic letters, each with a shape of its own', async () => {
    const drawn = (words: string) => sharePng(makeEdition({ claim: { words } }), exportContext);
    const [one, other] = [await drawn('қўшиқ'), await drawn('ғурур')];
    expect(one.equals(other)).toBe(false);
  });

  it.each(HOSTILE_TEXTS.map((text) => text.slice(0, 5_000)))('can be drawn of %j', async (words) => {
    expect((await sizeOf(await sharePng(makeEdition({ claim: { words } }), exportContext))).width).toBe(1200);
  });
});

describe('the claim line as a picture', () => {
  it('is drawn as PNG in both themes, and as SVG that says what it shows', async () => {
    const [light, dark] = [
      await linePng(edition, 'light', exportContext),
      await linePng(edition, 'dark', exportContext),
    ];
    expect((await sizeOf(light)).width).toBe(1920);
    expect(light.equals(dark)).toBe(false);
    expect(lineSvg(edition, 'light', exportContext)).toContain('<title>line of Harbour Tram Company</title>');
  });

  it('is drawn once for an edition, and again where it could not be drawn', async () => {
    let times = 0;
    const draw = async () => {
      times += 1;
      if (times === 1) throw new Error('not drawn');
      return Buffer.from('drawn');
    };
    await expect(drawnOnce('x', draw)).rejects.toThrow('not drawn');
    const [one, other] = await Promise.all([drawnOnce('x', draw), drawnOnce('x', draw)]);
    expect([one.toString(), other]).toEqual(['drawn', one]);
    expect((await drawnOnce('x', draw)).toString()).toBe('drawn');
    expect(times).toBe(2);
  });
});
