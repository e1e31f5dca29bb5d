/** The middle and the slow end of a distribution, in the unit of what was added. */
export interface Percentiles {
  readonly median: number;
  readonly p90: number;
}

/**
 * Counts how often each whole number occurs: exact percentiles in memory that grows with the largest number, not with how many came.
 */
export class Histogram {
  readonly #counts: number[] = [];
  #total = 0;

  /** @param value whole number from 0 */
  add(value: number): void {
    while (this.#counts.length <= value) this.#counts.push(0);
    this.#counts[value]! += 1;
    this.#total += 1;
  }

  /** The median (mean of the two middle ones) and the 90th percentile (nearest rank); null of nothing. */
  percentiles(): Percentiles | null {
    if (this.#total === 0) return null;
    const half = this.#total / 2;
    return {
      median: (this.#at(Math.ceil(half)) + this.#at(Math.floor(half) + 1)) / 2,
      p90: this.#at(Math.ceil((this.#total * 9) / 10)),
    };
  }

  #at(rank: number): number {
    let seen = 0;
    return this.#counts.findIndex((many) => (seen += many) >= rank);
  }
}
