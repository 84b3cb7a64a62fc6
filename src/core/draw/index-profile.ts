import { html, raw, type Raw } from './escape.ts';
import { px } from './px.ts';
import { wrapText } from './wrap-text.ts';

export const BAR_WIDTH = 120;
export const BAR_HEIGHT = 14;
export const RADAR_WIDTH = 520;
export const RADAR_HEIGHT = 240;

const LOW = 60;
const HIGH = 140;
const share = (score: number): number => (Math.min(HIGH, Math.max(LOW, score)) - LOW) / (HIGH - LOW);

/** From the reference to the area; a figure beyond the scale ends in an arrow. */
export function drawProfileBar(score: number): Raw {
  const middle = BAR_WIDTH / 2;
  const end = share(score) * BAR_WIDTH;
  const up = score > HIGH;
  const arrow =
    score >= LOW && score <= HIGH
      ? null
      : raw(html`<polygon class="m" points="${up ? BAR_WIDTH : 0},7 ${up ? BAR_WIDTH - 8 : 8},1 ${up ? BAR_WIDTH - 8 : 8},13"/>`);
  return raw(
    html`<rect class="b" x="${px(Math.min(middle, end))}" y="3" width="${px(Math.abs(end - middle))}" height="8"/><path class="r" d="M${middle} 0V14"/>${arrow}`,
  );
}

const RADIUS = 80;
const CENTRE = [RADAR_WIDTH / 2, RADAR_HEIGHT / 2] as const;
const LABEL = { size: 14 };
const LABEL_WIDTH = 168;
const LINE = 15;

export interface RadarAxis {
  readonly title: string;
  readonly figure: string;
  readonly score: number | null;
}

type Point = readonly [number, number];

const pointAt = (angle: number, radius: number): Point => [
  CENTRE[0] + Math.sin(angle) * radius,
  CENTRE[1] - Math.cos(angle) * radius,
];
const text = ([x, y]: Point): string => `${px(x)} ${px(y)}`;

/**
 * Axes around a centre, the reference as a ring halfway. Where a figure is lacking, its sign stands on the ring and the line has a gap: nothing
 * is drawn towards the centre, where the smallest figures are. Only a line without a gap encloses an area.
 */
export function drawProfileRadar(axes: readonly RadarAxis[]): Raw {
  const angles = axes.map((_, k) => (2 * Math.PI * k) / axes.length);
  const points = axes.map(({ score }, k) => (score === null ? null : pointAt(angles[k]!, share(score) * RADIUS)));
  const whole = points.every((point) => point !== null);
  const steps = points.flatMap((from, k) => {
    const to = points[(k + 1) % points.length]!;
    return from === null || to === null ? [] : [`M${text(from)}L${text(to)}`];
  });
  const line = whole ? `M${points.map((point) => text(point)).join('L')}Z` : steps.join('');
  const fill = whole ? raw(html`<path class="b" fill-opacity=".25" d="${line}"/>`) : null;
  const spokes = angles.map((angle) => `M${text(CENTRE)}L${text(pointAt(angle, RADIUS))}`).join('');
  const ring = (radius: number, name: string): Raw =>
    raw(html`<circle class="${name}" cx="${CENTRE[0]}" cy="${CENTRE[1]}" r="${radius}"/>`);
  return raw(
    html`<path class="g" d="${spokes}"/>${ring(RADIUS, 'g')}${fill}${ring(RADIUS / 2, 'r')}<path class="l" d="${line}"/>${axes.map((axis, k) => mark(axis, angles[k]!))}${axes.map((axis, k) => label(axis.title, angles[k]!))}`,
  );
}

function mark({ score, figure }: RadarAxis, angle: number): Raw {
  if (score === null) {
    const [x, y] = pointAt(angle, RADIUS / 2);
    return raw(html`<text class="x" x="${px(x)}" y="${px(y + 4)}" text-anchor="middle">${figure}</text>`);
  }
  const [x, y] = pointAt(angle, share(score) * RADIUS);
  if (score >= LOW && score <= HIGH) return raw(html`<circle class="m" cx="${px(x)}" cy="${px(y)}" r="3"/>`);
  const turn = Math.round((angle * 180) / Math.PI) + (score > HIGH ? 0 : 180);
  return raw(html`<polygon class="m" points="0,-7 6,5 -6,5" transform="translate(${text([x, y])})rotate(${turn})"/>`);
}

/** Beside the end of its axis, on the side that points outwards. */
function label(title: string, angle: number): Raw {
  const [x, y] = pointAt(angle, RADIUS + 10);
  const side = Math.sin(angle);
  const anchor = Math.abs(side) < 0.2 ? 'middle' : side > 0 ? 'start' : 'end';
  const lines = wrapText(title, anchor === 'middle' ? RADAR_WIDTH - 40 : LABEL_WIDTH, LABEL).slice(0, 3);
  const up = Math.cos(angle);
  const first = y + 4 - (up > 0.8 ? (lines.length - 1) * LINE : up < -0.8 ? -4 : ((lines.length - 1) * LINE) / 2);
  const spans = lines.map((one, k) => raw(html`<tspan x="${px(x)}" y="${px(first + k * LINE)}">${one}</tspan>`));
  return raw(html`<text class="x w" text-anchor="${anchor}">${spans}</text>`);
}
