import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

const highs = createRequire(import.meta.url).resolve('highs')

// A thread has no loader of ours: what runs in it is plain.
const code = `
const { parentPort, workerData } = require('node:worker_threads')
require(workerData.highs)().then((solver) => {
  const { Status, Columns } = solver.solve(workerData.program)
  const chosen = Object.entries(Columns).filter(([, { Primal }]) => Primal > 0.5).map(([name]) => name)
  parentPort.postMessage({ status: Status, chosen })
})`

export interface Solved {
  status: string
  /** Names of the variables that are one. */
  chosen: string[]
}

/** Solves a program of the kind that CPLEX writes ('lp') in a thread of its own, so that whoever is answered meanwhile does not wait. */
export async function solveProgram(program: string): Promise<Solved> {
  const worker = new Worker(code, { eval: true, workerData: { highs, program } })
  try {
    return await new Promise<Solved>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The solver ended without an answer.')))
    })
  } finally {
    await worker.terminate()
  }
}
