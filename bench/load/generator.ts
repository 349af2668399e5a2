// A process of its own, so that making the load and serving it are counted apart. It obeys one order at a time.
import { readFileSync } from 'node:fs'
import { Client } from 'undici'
import { askOver } from './asking.ts'
import type { LoadRequest, Order, Outcome } from './order.ts'
import { Tally } from './tally.ts'

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
  const clients = Array.from({ length: order.connections }, () => new Client(order.base, { pipelining: 1, ...late }))
  const before = process.cpuUsage()
  const started = performance.now()
  const until = started + order.seconds * 1000
  await Promise.all(clients.map((client) => askOver(client, { take: queue.turns(), until, tally })))
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  await Promise.all(clients.map((client) => client.close()))
  return { ...tally.result(), seconds, generator: (user + system) / 1000 }
}

/** Milliseconds after which an answer is a fault. */
const late = { headersTimeout: 10_000, bodyTimeout: 10_000 }

function requestsOf({ requests }: Order): LoadRequest[] {
  if (typeof requests !== 'string') return requests
  const lines = readFileSync(requests, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as LoadRequest)
}

class Queue {
  private requests: LoadRequest[]
  private order: Order
  private connections = 0
  private next = 0

  constructor(requests: LoadRequest[], order: Order) {
    this.requests = requests
    this.order = order
  }

  /** What one connection asks for, request by request; nothing once those that may be sent only once are used up. */
  turns(): () => LoadRequest | undefined {
    if (this.order.once) return () => this.requests[this.next++]
    // Each connection begins at another place, so that they do not ask for the same at the same moment.
    let at = this.connections++ * Math.ceil(this.requests.length / this.order.connections)
    return () => this.requests[at++ % this.requests.length]
  }
}
