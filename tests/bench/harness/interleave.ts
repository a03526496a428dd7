/** Samples by variant; the n-th sample of each was taken in the same round. */
export type Series<Variant extends string, Sample> = Record<Variant, Sample[]>

/**
 * Takes one sample of every variant a round, forwards and backwards by turns (A B B A), so that a machine that
 * warms up or slows down treats all alike. A first round is run and dropped.
 */
export async function interleave<Variant extends string, Sample>(
  variants: readonly Variant[],
  rounds: number,
  sample: (variant: Variant) => Promise<Sample>,
): Promise<Series<Variant, Sample>> {
  const series = Object.fromEntries(variants.map((variant) => [variant, []])) as unknown as Series<
    Variant,
    Sample
  >
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? variants : variants.toReversed()
    for (const variant of order) {
      const taken = await sample(variant)
      if (round > 0) series[variant].push(taken)
    }
  }
  return series
}
