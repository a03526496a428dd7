/** The parts of a CPU profile, as the browser's profiler answers it, that tell whose code ran when. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[]
  samples?: number[]
  /** Microseconds before each sample. */
  timeDeltas?: number[]
}

/** What the scripts of one address have cost, in milliseconds; what they call natively is theirs. */
export interface Attribution {
  total: number
  /** The longest stretch without a break, garbage collection in it included. */
  longest: number
  /** By the function of theirs that was running, itself or in what it called natively; most first. */
  functions: { name: string; ms: number }[]
}

const collector = '(garbage collector)'

/** By node: the innermost function on the stack that the address owns. */
function owners({ nodes }: CpuProfile, prefix: string): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const found = new Map<number, string>()
  const visit = (id: number, inherited: string | undefined): void => {
    const node = byId.get(id)
    if (node === undefined) return
    const { url, functionName } = node.callFrame
    const owner = url.startsWith(prefix) ? functionName || '(anonymous)' : inherited
    if (owner !== undefined) found.set(id, owner)
    for (const child of node.children ?? []) visit(child, owner)
  }
  const children = new Set(nodes.flatMap((node) => node.children ?? []))
  for (const { id } of nodes) if (!children.has(id)) visit(id, undefined)
  return found
}

/** Sums up the time in scripts whose address starts with `prefix`, e.g. `chrome-extension://`. */
export function attributeProfile(profile: CpuProfile, prefix: string): Attribution {
  const { nodes, samples = [], timeDeltas = [] } = profile
  const owner = owners(profile, prefix)
  const collecting = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === collector).map(({ id }) => id),
  )
  const functions = new Map<string, number>()
  let stretch = 0
  let longest = 0
  let running: string | undefined
  for (const [index, id] of samples.entries()) {
    const ms = (timeDeltas[index + 1] ?? 0) / 1000
    running = collecting.has(id) ? running : owner.get(id)
    stretch = running === undefined ? 0 : stretch + ms
    longest = Math.max(longest, stretch)
    if (running !== undefined) functions.set(running, (functions.get(running) ?? 0) + ms)
  }
  const sums = [...functions].map(([name, ms]) => ({ name, ms })).toSorted((a, b) => b.ms - a.ms)
  return { total: sums.reduce((sum, { ms }) => sum + ms, 0), longest, functions: sums }
}
