import type { Client } from 'undici'
import type { LoadRequest } from './order.ts'
import type { Tally } from './tally.ts'

interface Asking {
  take(): LoadRequest | undefined
  /** The instant (performance.now) after which nothing more is asked. */
  until: number
  tally: Tally
}

/** One request after the other over one connection; the last one is waited for. */
export async function askOver(client: Client, { take, until, tally }: Asking): Promise<void> {
  while (performance.now() < until) {
    const request = take()
    if (!request) return tally.fault('the prepared requests were used up')
    if (!(await ask(client, request, tally))) return
  }
}

/** Whether there was an answer, right or wrong. */
function ask(client: Client, { method, path, headers, body, id }: LoadRequest, tally: Tally): Promise<boolean> {
  return new Promise((resolve) => {
    const started = performance.now()
    let status = 0
    let bytes = 0
    let text = ''
    client.dispatch(
      { method, path, headers, body: body ?? null },
      {
        // By this one undici knows that the others are of its present interface.
        onRequestStart: () => {},
        onResponseStart: (_, given) => void (status = given),
        onResponseData: (_, chunk) => {
          bytes += chunk.length
          if (id) text += chunk.toString('latin1')
        },
        onResponseEnd: () => {
          tally.count({ status, bytes, milliseconds: performance.now() - started })
          if (id) tally.acknowledge(status, text, id)
          resolve(true)
        },
        onResponseError: (_, problem) => {
          tally.fault(problem.message)
          resolve(false)
        },
      },
    )
  })
}
