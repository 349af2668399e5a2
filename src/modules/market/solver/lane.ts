import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { root } from '#kernel/root.ts'
import type { Annealing } from '../rules/round/anneal.ts'
import type { Agenda, Instance } from '../rules/round/instance.ts'

/** What an annealer in a thread of its own is to do next. */
export interface Errand {
  /** From where; null: from where it stands. */
  agenda: Agenda | null
  task: Annealing
  /** Tries to place every meeting, where it stands nowhere yet. */
  tries: number
}

export interface Found {
  /** Where each meeting stands; null where they could not all be placed. */
  agenda: Agenda | null
  best: { agenda: Agenda; breaks: number } | null
}

export interface Lane {
  /** One errand after the other: what comes of them hangs on the seed and the errands alone. */
  run(errand: Errand): Promise<Found>
  end(): Promise<unknown>
}

/** An annealer beside the thread that asks, for a second processor. */
export function openLane(instance: Instance, seed: number): Lane {
  const worker = new Worker(file(), { workerData: { instance, seed } })
  return {
    run: (errand) =>
      new Promise((resolve, reject) => {
        worker.removeAllListeners('error')
        worker.once('message', resolve).once('error', reject)
        worker.postMessage(errand)
      }),
    end: () => worker.terminate(),
  }
}

/** Beside this file where it is read as it was written, by itself in a build, where this one has been joined to others. */
function file() {
  return import.meta.url.endsWith('.ts')
    ? new URL('lane-worker.ts', import.meta.url)
    : join(root, 'build/server/modules/market/solver/lane-worker.js')
}
