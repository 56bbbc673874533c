import { describe, expect, it } from 'vitest';
import { addressTyped, pageKeyOf } from './page-address.ts';

describe('The same page', () => {
  it.each([
    ['http://www.press.example/tram/', 'https://press.example/tram'],
    ['https://press.example/tram?utm_source=mail&fbclid=1', 'https://PRESS.example/tram#comments'],
    ['https://press.example/?b=2&a=1', 'https://press.example?a=1&b=2'],
    ['https://press.example/a?id=1&id=2', 'https://press.example/a?id=1&id=2&utm_medium=x'],
  ])('is %s and %s', (one, other) => expect(pageKeyOf(one)).toBe(pageKeyOf(other)));

  it.each([
    ['https://press.example/tram', 'https://press.example/Tram'],
    ['https://press.example/tram?page=1', 'https://press.example/tram?page=2'],
    ['https://press.example/tram', 'https://news.press.example/tram'],
    ['https://press.example:8080/tram', 'https://press.example/tram'],
  ])('is not %s and %s', (one, other) => expect(pageKeyOf(one)).not.toBe(pageKeyOf(other)));

  it('is none where there is no address', () => expect(pageKeyOf('the tram')).toBeNull());
});

describe('What was typed', () => {
  it.each([
    [' https://press.example/tram ', 'https://press.example/tram'],
    ['press.example/tram', 'https://press.example/tram'],
    ['www.press.example', 'https://www.press.example/'],
    ['HTTP://press.example', 'http://press.example/'],
    ['https://localhost/x', 'https://localhost/x'],
    ['http://[::1]/admin', 'http://[::1]/admin'],
    ['пресса.рф/трамвай', 'https://xn--80aj3aega.xn--p1ai/%D1%82%D1%80%D0%B0%D0%BC%D0%B2%D0%B0%D0%B9'],
  ])('%j is the address %s', (typed, address) => expect(addressTyped(typed)).toBe(address));

  it.each([
    '',
    'tram',
    'kun.uz',
    'e.g.',
    '3.5/4',
    'localhost/x',
    'Ada:secret@press.example/',
    'the tram press.example/tram',
    'http://',
  ])('%j is none', (typed) => expect(addressTyped(typed)).toBeNull());
});
