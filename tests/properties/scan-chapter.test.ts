import fc from 'fast-check';
import { test } from 'vitest';
import { parseReference } from '../../src/core/claims/reference.ts';
import { scanChapter } from '../../src/core/claims/scan.ts';

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '/',
        '{',
        '}',
        '`',
        '```\n',
        '\n',
        '\n\n',
        '"',
        "'",
        '=',
        'A',
        'a',
        '---\n',
        '${',
        '/*',
        '\\',
        '[',
        ']',
        ',',
      ),
      fc.string(),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('scanning a chapter ends without throwing, whatever the text', () => {
  fc.assert(
    fc.property(markup, (text) => void scanChapter(text)),
    { numRuns: 500 },
  );
});

test('reading a reference ends without throwing, whatever the text', () => {
  fc.assert(
    fc.property(markup, (text) => void parseReference(text)),
    { numRuns: 500 },
  );
});
