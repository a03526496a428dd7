/** Runs `load` and answers the sources and flags of every expression that is built with `RegExp` meanwhile. */
export async function recordBuilt(
  load: () => Promise<unknown>,
): Promise<{ source: string; flags: string }[]> {
  const built: RegExp[] = []
  const original = globalThis.RegExp
  const keep = (regex: object) => {
    if (regex instanceof original) built.push(regex)
    return regex
  }
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: unknown[]) => keep(Reflect.construct(target, args) as object),
    apply: (target, self, args: unknown[]) => keep(Reflect.apply(target, self, args) as object),
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = original
  }
  return built.map(({ source, flags }) => ({ source, flags }))
}
