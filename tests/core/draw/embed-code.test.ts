import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { EMBED_LISTENER, embedCode } from '../../../src/core/draw/embed-code.ts';

test('quotes, ampersands and brackets in titles and addresses cannot leave their attribute', () => {
  const address = 'https://example.org/einbetten/x/?jahr=2012/13&gebiet="><script>alert(1)</script>';
  const title = 'Anteil der "Armen" & <b>Reichen</b>\'s';
  const { document } = parseHTML(`<!doctype html><html><body>${embedCode({ address, title })}</body></html>`);
  const frame = document.querySelector('iframe');
  expect(document.querySelectorAll('script, b')).toHaveLength(0);
  expect(document.body.children).toHaveLength(1);
  expect(frame?.getAttribute('src')).toBe(address);
  expect(frame?.getAttribute('title')).toBe(title);
  expect(frame?.getAttribute('loading')).toBe('lazy');
});

test('a page without script has a frame of fixed height', () => {
  expect(embedCode({ address: 'https://example.org/', title: 'x' })).toMatch(/height: \d+px/);
});

interface Frame {
  readonly contentWindow: object;
  readonly style: { height: string };
}

/** Runs the listener in a page with these frames and gives it a message. */
function announce(frames: readonly Frame[], event: { data: unknown; source: object }): void {
  const code = EMBED_LISTENER.replace(/<\/?script>/g, '');
  let listener: ((event: unknown) => void) | undefined;
  const addListener = (_: string, added: (event: unknown) => void): void => void (listener = added);
  new Function('addEventListener', 'document', code)(addListener, { querySelectorAll: () => frames });
  listener?.(event);
}

test('only the frame that announces a height is given it, and only a height that can be', () => {
  const frame = (): Frame => ({ contentWindow: {}, style: { height: '760px' } });
  const [own, other] = [frame(), frame()];
  const message = (height: unknown) => ({ data: { type: 'kreisspiegel:hoehe', height }, source: own.contentWindow });
  announce([own, other], message(812.4));
  expect([own.style.height, other.style.height]).toEqual(['813px', '760px']);
  for (const wrong of [-1, 1e9, NaN, 'red;', null]) announce([own], message(wrong));
  announce([own], { data: null, source: own.contentWindow });
  announce([own], { data: { type: 'other', height: 5 }, source: own.contentWindow });
  expect(own.style.height).toBe('813px');
});
