import { expect, test } from 'vitest';
import {
  BAR_WIDTH,
  drawProfileBar,
  drawProfileRadar,
  RADAR_HEIGHT,
  RADAR_WIDTH,
  type RadarAxis,
} from '../../../src/core/draw/index-profile.ts';

const bar = (score: number): string => drawProfileBar(score).raw;
const rect = (score: number): readonly number[] => {
  const [, x, width] = /x="([\d.]+)" y="3" width="([\d.]+)"/.exec(bar(score))!;
  return [Number(x), Number(width)];
};
const axes = (...scores: readonly (number | null)[]): RadarAxis[] =>
  scores.map((score, k) => ({ title: `Achse ${k}`, figure: score === null ? '.' : '1', score }));
const radar = (...scores: readonly (number | null)[]): string => drawProfileRadar(axes(...scores)).raw;
const line = (svg: string): string => /class="l" d="([^"]*)"/.exec(svg)![1]!;

test('a bar runs from the reference in the middle to the area, one point to one and a half pixels', () => {
  expect(rect(100)).toEqual([BAR_WIDTH / 2, 0]);
  expect(rect(120)).toEqual([60, 30]);
  expect(rect(80)).toEqual([30, 30]);
});

test('beyond 60 and 140 a bar ends at the edge with an arrow', () => {
  expect(rect(200)).toEqual([60, 60]);
  expect(bar(200)).toContain('points="120,7 112,1 112,13"');
  expect(rect(-20)).toEqual([0, 60]);
  expect(bar(-20)).toContain('points="0,7 8,1 8,13"');
  expect([bar(60), bar(140)].filter((svg) => svg.includes('polygon'))).toEqual([]);
});

test('a web without gaps is closed and filled; the reference lies on the ring halfway', () => {
  const svg = radar(100, 100, 100, 100);
  expect(line(svg)).toBe('M260 80L300 120L260 160L220 120Z');
  expect(svg).toContain('<circle class="r" cx="260" cy="120" r="40"/>');
  expect(svg).toContain('<path class="b" fill-opacity=".25"');
});

test('where a figure is lacking the line has a gap, its sign stands on the ring, and nothing is filled', () => {
  const svg = radar(100, null, 100, 100);
  expect(line(svg)).toBe('M260 160L220 120M220 120L260 80');
  expect(svg).not.toContain('class="b"');
  expect(svg).toContain('<text class="x" x="300" y="124" text-anchor="middle">.</text>');
  expect(line(svg)).not.toContain(`${RADAR_WIDTH / 2} ${RADAR_HEIGHT / 2}`);
});

test('figures beyond the scale stand at its ends as arrows that point on', () => {
  const svg = radar(190, 20, 100);
  expect(svg.match(/<polygon/g)).toHaveLength(2);
  expect(svg).toContain('transform="translate(260 40)rotate(0)"');
  expect(svg).toContain('transform="translate(260 120)rotate(300)"');
});
