/**
 * Quantiles by interpolation between order statistics (Hyndman and Fan's type 7, as numpy and R have it): exact
 * for the values given, not an estimate by a sketch. `values` are put into another order; none may be NaN.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  const last = values.length - 1;
  let done = 0;
  return probabilities.map((probability) => {
    const place = probability * last;
    const below = Math.floor(place);
    // Ascending probabilities need to look only above the last one.
    if (below < done) done = 0;
    select(values, below, done, last);
    done = below;
    const low = values[below] as number;
    if (below === last || place === below) return low;
    let high = Number.POSITIVE_INFINITY;
    for (let index = below + 1; index <= last; index++)
      if ((values[index] as number) < high) high = values[index] as number;
    return low + (place - below) * (high - low);
  });
}

/** Moves the k-th smallest of [left, right] to its place: Floyd and Rivest, "Algorithm 489: SELECT" (1975). */
function select(values: Float64Array, k: number, from: number, to: number): void {
  let [left, right] = [from, to];
  while (right > left) {
    if (right - left > 600) {
      const n = right - left + 1;
      const i = k - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp((2 * z) / 3);
      const spread = 0.5 * Math.sqrt((z * s * (n - s)) / n) * (i - n / 2 < 0 ? -1 : 1);
      select(
        values,
        k,
        Math.max(left, Math.floor(k - (i * s) / n + spread)),
        Math.min(right, Math.floor(k + ((n - i) * s) / n + spread)),
      );
    }
    const pivot = values[k] as number;
    let i = left;
    let j = right;
    values[k] = values[left] as number;
    values[left] = pivot;
    const swapped = (values[right] as number) > pivot;
    if (swapped) {
      values[left] = values[right] as number;
      values[right] = pivot;
    }
    while (i < j) {
      const held = values[i] as number;
      values[i] = values[j] as number;
      values[j] = held;
      i++;
      j--;
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
    }
    if (values[left] === pivot) {
      const held = values[left] as number;
      values[left] = values[j] as number;
      values[j] = held;
    } else {
      j++;
      const held = values[j] as number;
      values[j] = values[right] as number;
      values[right] = held;
    }
    if (j <= k) left = j + 1;
    if (k <= j) right = j - 1;
  }
}
