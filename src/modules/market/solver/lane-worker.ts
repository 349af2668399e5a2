import { parentPort, workerData } from 'node:worker_threads'
import { annealer } from '../rules/round/anneal.ts'
import type { Instance } from '../rules/round/instance.ts'
import { randomOf } from '../rules/round/random.ts'
import type { Errand, Found } from './lane.ts'
import { mender } from './mender.ts'

const { instance, seed }: { instance: Instance; seed: number } = workerData
const random = randomOf(seed)
const local = annealer(instance, random)
const mending = mender(instance, random)
let isFilled = false

parentPort?.on('message', async (errand: Errand) => parentPort?.postMessage(await run(errand)))

async function run({ agenda, task, tries }: Errand): Promise<Found> {
  if (agenda) local.take(agenda)
  isFilled ||= agenda !== null || local.fill(tries)
  if (!isFilled) return { agenda: null, best: null }
  local.run(task)
  const best = local.best()
  return { agenda: local.agenda(), best: best && (await mending.mend(best)) }
}
