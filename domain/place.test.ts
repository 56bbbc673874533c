import { expect, test } from 'vitest';
import { addressAt, isBrokenTime, pageOf, secondsOf } from './place.ts';

test('A time is read as hours, minutes and seconds, or as minutes and seconds', () => {
  expect([secondsOf('1:02:33'), secondsOf('62:33'), secondsOf(' 0:45 '), secondsOf('0:45–1:10')]).toEqual([
    3753, 3753, 45, 45,
  ]);
  expect([secondsOf('paragraph 2'), secondsOf('12'), secondsOf('2:1')]).toEqual([null, null, null]);
});

test('What is written as a time and is none is found out', () => {
  expect(['1:75:00', '1:00:60', '3:99', '2:1'].map(isBrokenTime)).toEqual([true, true, true, true]);
  expect(['1:15:00', '75:00', 'Article 3:12 of the act', 'p. 4'].map(isBrokenTime)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('A page is read in English, Russian and Uzbek', () => {
  expect(['p. 12', 'page 3', 'pp. 4–6', 'стр. 7', '8-bet'].map(pageOf)).toEqual([12, 3, 4, 7, 8]);
  expect(['paragraph 2', 'p. 0', 'Press release'].map(pageOf)).toEqual([null, null, null]);
});

test('A reader is led to the time, the page or the quote', () => {
  const at = (url: string, place: string) => addressAt({ url, place, quote: 'No tram ran.' });
  expect(at('https://tram.example/film', '1:02:33')).toBe('https://tram.example/film#t=3753');
  expect(at('https://www.youtube.com/watch?v=abc', '0:45')).toBe('https://www.youtube.com/watch?v=abc&t=45s');
  expect(at('https://tram.example/report.pdf', 'p. 12')).toBe('https://tram.example/report.pdf#page=12');
  expect(at('https://tram.example/report', 'p. 12')).toBe('https://tram.example/report#:~:text=No%20tram%20ran.');
  expect(addressAt({ url: 'https://tram.example/a', place: null, quote: null })).toBe('https://tram.example/a');
});
