/** The result of some work, or a rejection with this reason once it has taken too long. */
export async function withTimeout<Result>(
  work: PromiseLike<Result>,
  milliseconds: number,
  reason: () => Error = () => new Error('timeout'),
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(reason()), milliseconds)
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}
