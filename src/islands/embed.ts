/** What the page around the frame is told, so that it can make room. */
interface Announcement {
  readonly type: 'kreisspiegel:hoehe';
  readonly height: number;
  readonly id: string;
}

const { body } = document;

if (parent !== window) {
  new ResizeObserver(() => {
    const announcement: Announcement = {
      type: 'kreisspiegel:hoehe',
      height: Math.ceil(body.getBoundingClientRect().height),
      id: body.dataset.embed ?? '',
    };
    parent.postMessage(announcement, '*');
  }).observe(body);
}

const stand = new URLSearchParams(location.search).get('stand');
if (stand) void import('./embed-stand.ts').then(({ compareStand }) => compareStand(stand));

// The whole page opens with the view that is shown here.
const whole = document.querySelector<HTMLAnchorElement>('[data-whole]');
whole?.addEventListener('click', () => {
  const view = new URLSearchParams(location.search);
  view.delete('stand');
  whole.search = String(view);
});

// A page of the portal would not fit into the frame: it opens as its link does.
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || !(event.target as Element).matches('.map-stage')) return;
    event.stopPropagation();
    document.querySelector<HTMLAnchorElement>('.readout a')?.click();
  },
  true,
);
