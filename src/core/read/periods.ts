import { parsePeriod, type Period } from '../model/period.ts';
import { isDay } from './day.ts';

/** The period that a text in another common notation probably means: `31.12.2024`, `2024/2025`, `Q3 2024`, `2020-2024`, `09/2024`. */
export function meantPeriod(text: string): Period | null {
  const rules: readonly [RegExp, (m: RegExpExecArray) => string][] = [
    [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (m) => `${m[3]}-${m[2]!.padStart(2, '0')}-${m[1]!.padStart(2, '0')}`],
    [/^(\d{4})\s*[/-]\s*\d{2}(\d{2})$/, (m) => `${m[1]}/${m[2]}`],
    [/^(\d{4})-(\d{2})$/, (m) => `${m[1]}/${m[2]}`],
    [/^(\d{4})\s*[-–]\s*(\d{4})$/, (m) => `${m[1]}--${m[2]}`],
    [/^Q([1-4])[\s/]*(\d{4})$/i, (m) => `${m[2]}-Q${m[1]}`],
    [/^(\d{4})[\s/-]*Q([1-4])$/i, (m) => `${m[1]}-Q${m[2]}`],
    [/^(\d{1,2})[/.](\d{4})$/, (m) => `${m[2]}-${m[1]!.padStart(2, '0')}`],
    [/^(\d{4})[.,]0+$/, (m) => m[1]!],
    [/^(\d{4}-\d{2}-\d{2})[T ].*$/, (m) => (isDay(m[1]!) ? m[1]! : '')],
  ];
  for (const [form, write] of rules) {
    const match = form.exec(text);
    const period = match && parsePeriod(write(match));
    if (period) return period;
  }
  return null;
}
