import { html } from './escape.ts';

export interface EmbedTarget {
  /** The whole address of the page to embed. */
  readonly address: string;
  /** What screen readers call the frame. */
  readonly title: string;
}

/** Height of a frame whose page does not listen to what the embedded page says of itself. */
const FALLBACK = 760;

/** The line that a publisher of another site pastes into a page. */
export const embedCode = ({ address, title }: EmbedTarget): string =>
  html`<iframe src="${address}" title="${title}" loading="lazy" style="width: 100%; height: ${FALLBACK}px; border: 0"></iframe>`;

/** For below the frames of a page, once: gives each frame the height it announces. Whoever announces it can only change its own frame. */
export const EMBED_LISTENER = `<script>
addEventListener('message', function (event) {
  var data = event.data;
  if (!data || data.type !== 'kreisspiegel:hoehe' || !(data.height > 0 && data.height < 20000)) return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = Math.ceil(data.height) + 'px';
  });
});
</script>`;
