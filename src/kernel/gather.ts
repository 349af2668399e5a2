interface Waiting<item, result> {
  item: item
  resolve(result: result): void
  reject(problem: unknown): void
}

/**
 * Runs what arrives while a run is under way together in the next one: the first goes at once, and under load few runs serve
 * many. `run` answers in the order of its items. Where a run of several fails, each is run again by itself, so that one that
 * cannot be done fails alone.
 */
export function gathering<item, result>(
  run: (items: readonly item[]) => Promise<readonly result[]>,
  most = 200,
): (item: item) => Promise<result> {
  const waiting: Waiting<item, result>[] = []
  let isRunning = false
  const runAll = async () => {
    isRunning = true
    while (waiting.length > 0) await settle(run, waiting.splice(0, most))
    isRunning = false
  }
  return async (item) =>
    await new Promise<result>((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isRunning) void runAll()
    })
}

async function settle<item, result>(
  run: (items: readonly item[]) => Promise<readonly result[]>,
  group: readonly Waiting<item, result>[],
): Promise<void> {
  try {
    const results = await run(group.map(({ item }) => item))
    // A run answers for each of its items.
    for (const [index, { resolve }] of group.entries()) resolve(results[index] as result)
  } catch (problem) {
    if (group.length > 1) for (const one of group) await settle(run, [one])
    else group[0]?.reject(problem)
  }
}
