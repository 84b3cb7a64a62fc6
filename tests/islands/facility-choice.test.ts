import { expect, test } from 'vitest';
import { readChoice, writeChoice } from '../../src/islands/facility-choice.ts';

test('a choice is read from the address, and what is not chosen is everything', () => {
  expect(readChoice('?art=kita&traeger=freigemeinn%C3%BCtzig')).toEqual({
    art: 'kita',
    status: '',
    traeger: 'freigemeinnützig',
    gebiet: '',
  });
});

test('what is written is read again, and other parameters stay', () => {
  const choice = { art: 'kita', status: 'open', traeger: 'A & B=1', gebiet: '99001001' };
  const address = writeChoice('?von=brief&art=schule', choice);
  expect(address).toMatch(/^\?von=brief&art=kita/);
  expect(readChoice(address)).toEqual(choice);
});

test('without any choice nothing stands in the address', () => {
  expect(writeChoice('?art=kita', { art: '', status: '' })).toBe('');
});
