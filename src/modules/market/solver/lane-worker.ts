import { parentPort, workerData } from 'node:worker_threads'
import { annealer } from '../rules/round/anneal.ts'
import type { Instance } from '../rules/round/instance.ts'
import { randomOf } from '../rules/round/random.ts'
import type { Errand, Found } from './lane.ts'

const { instance, seed }: { instance: Instance; seed: number } = workerData
const local = annealer(instance, randomOf(seed))
let isFilled = false

parentPort?.on('message', ({ agenda, task, tries }: Errand) => {
  if (agenda) local.take(agenda)
  isFilled ||= agenda !== null || local.fill(tries)
  if (isFilled) local.run(task)
  const found: Found = { agenda: isFilled ? local.agenda() : null, best: local.best() }
  parentPort?.postMessage(found)
})
