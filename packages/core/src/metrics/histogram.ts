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

  /**
   * @param value whole number from 0
   * @param many how often it occurred
   */
  add(value: number, many = 1): void {
    while (this.#counts.length <= value) this.#counts.push(0);
    this.#counts[value]! += many;
    this.#total += many;
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
