// A process of its own, so that making the load and serving it are counted apart. It obeys one order at a time.
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { LoadRequest, Order, Outcome } from './order.ts'

process.on('message', (order: Order) => {
  carryOut(order).then(
    (outcome) => process.send?.({ outcome }),
    (problem: unknown) => process.send?.({ problem: String(problem) }),
  )
})
process.on('disconnect', () => process.exit(0))

async function carryOut(order: Order): Promise<Outcome> {
  const queue = new Queue(requestsOf(order), order)
  const tally = new Tally(order)
  const before = process.cpuUsage()
  let started = performance.now()
  await new Promise<void>((resolve, reject) => {
    const run = autocannon(
      {
        url: order.base,
        connections: order.connections,
        duration: order.seconds,
        timeout: 10,
        sampleInt: 50,
        ...queue.options(tally),
      },
      (problem: unknown) => (problem ? reject(problem) : resolve()),
    )
    run.on('start', () => (started = performance.now()))
    run.on('response', (...[, status, bytes, milliseconds]) => tally.count(status, bytes, milliseconds))
    run.on('reqError', (problem: Error) => tally.fault(problem.message))
  })
  const { user, system } = process.cpuUsage(before)
  return { ...tally.result(), seconds: (performance.now() - started) / 1000, generator: (user + system) / 1000 }
}

function requestsOf({ requests }: Order): LoadRequest[] {
  if (typeof requests !== 'string') return requests
  const lines = readFileSync(requests, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as LoadRequest)
}

/** At most so many made ready for each connection: what is ready costs nothing on the way. */
const mostReady = 200

class Queue {
  private requests: LoadRequest[]
  private order: Order
  private next = 0

  constructor(requests: LoadRequest[], order: Order) {
    this.requests = requests
    this.order = order
  }

  options(tally: Tally): Partial<autocannon.Options> {
    return this.order.once ? { requests: [this.eachOnce(tally)] } : { setupClient: (client) => this.byTurns(client) }
  }

  /** Each connection begins at another place, so that they do not ask for the same at the same moment. */
  private byTurns(client: autocannon.Client) {
    const each = Math.ceil(this.requests.length / this.order.connections)
    const from = (this.next++ * each) % this.requests.length
    const turned = [...this.requests.slice(from), ...this.requests.slice(0, from)]
    client.setRequests(turned.slice(0, Math.max(1, Math.min(each, mostReady))))
  }

  private eachOnce(tally: Tally): autocannon.Request {
    return {
      setupRequest: (request, context: Context) => {
        const next = this.requests[this.next++]
        // Sending nothing would end the process; a fault ends the bench in a sentence.
        if (!next) tally.fault('the prepared requests were used up')
        context.id = next?.id
        return { ...request, ...next }
      },
      onResponse: (status, body, context: Context) => tally.acknowledge(status, body, context.id),
    }
  }
}

interface Context {
  id?: string | undefined
}

class Tally {
  private order: Order
  private latencies: number[] = []
  private faults: Record<string, number> = {}
  private acknowledged: string[] = []

  constructor(order: Order) {
    this.order = order
  }

  count(status: number, bytes: number, milliseconds: number) {
    const { least, most } = this.order.bytes
    if ((status < 200 || status > 299) && status !== 304) this.fault(`status ${status}`)
    else if (status !== 304 && (bytes < least || bytes > most)) this.fault(`an answer of ${bytes} bytes`)
    else this.latencies.push(milliseconds)
  }

  acknowledge(status: number, body: string, id: string | undefined) {
    if (status !== 200 || !id) return
    if (keeps(body, id)) this.acknowledged.push(id)
    else this.fault('a statement that was not kept')
  }

  fault(name: string) {
    this.faults[name] = (this.faults[name] ?? 0) + 1
  }

  result() {
    const { faults, acknowledged } = this
    return { answered: this.latencies.length, latencies: Float64Array.from(this.latencies), faults, acknowledged }
  }
}

function keeps(body: string, id: string) {
  return body.includes(`"kept":["${id}"]`)
}
