/**
 * Optimal one-dimensional k-means (Wang & Song 2011; what Jenks' natural breaks approximate): parts sorted figures into at most `count`
 * groups with the least sum of squared distances to the group means. Equal figures stay together. Returns the bounds between the groups,
 * halfway between their nearest figures. Divide and conquer over the monotone split positions: O(count · n · log n) for n distinct figures.
 */
export function naturalBounds(sorted: Float64Array, count: number): number[] {
  const { values, weight, sum, squares } = weighted(sorted);
  const n = values.length;
  const groups = Math.min(count, n);
  // Squared distances within the figures from..to, both included.
  const cost = (from: number, to: number): number => {
    const w = weight[to + 1]! - weight[from]!;
    const s = sum[to + 1]! - sum[from]!;
    return Math.max(0, squares[to + 1]! - squares[from]! - (s * s) / w);
  };

  let least = Float64Array.from(values, (_, to) => cost(0, to));
  const starts: Int32Array[] = [];
  for (let group = 1; group < groups; group++) {
    const before = least;
    const current = new Float64Array(n).fill(Infinity);
    const start = new Int32Array(n);
    const solve = (low: number, high: number, first: number, last: number): void => {
      if (low > high) return;
      const to = (low + high) >> 1;
      for (let from = Math.max(first, group); from <= Math.min(last, to); from++) {
        const total = before[from - 1]! + cost(from, to);
        if (total < current[to]!) {
          current[to] = total;
          start[to] = from;
        }
      }
      solve(low, to - 1, first, start[to]!);
      solve(to + 1, high, start[to]!, last);
    };
    solve(group, n - 1, group, n - 1);
    starts.push(start);
    least = current;
  }

  const bounds: number[] = [];
  for (let group = groups - 1, to = n - 1; group > 0; group--) {
    const from = starts[group - 1]![to]!;
    bounds.unshift(midpoint(values[from - 1]!, values[from]!));
    to = from - 1;
  }
  return bounds;
}

/** Halfway up, but never at or below the lower figure, which the smallest gaps of floating point would allow. */
const midpoint = (lower: number, upper: number): number => {
  const middle = lower + (upper - lower) / 2;
  return middle > lower ? middle : upper;
};

/** Distinct figures with running sums of their weights, distances from the middle and squares of these (centred: no cancellation). */
function weighted(sorted: Float64Array) {
  const values: number[] = [];
  const counts: number[] = [];
  for (const value of sorted) {
    if (value === values.at(-1)) counts[counts.length - 1]! += 1;
    else {
      values.push(value);
      counts.push(1);
    }
  }
  const centre = sorted[sorted.length >> 1] ?? 0;
  // Parts of the range: the squares of very large or very small figures would leave what a number can hold.
  const range = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) || 1;
  const weight = new Float64Array(values.length + 1);
  const sum = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    const w = counts[i]!;
    const distance = (value - centre) / range;
    weight[i + 1] = weight[i]! + w;
    sum[i + 1] = sum[i]! + w * distance;
    squares[i + 1] = squares[i]! + w * distance ** 2;
  });
  return { values, weight, sum, squares };
}
