import type { Order, Outcome } from './order.ts'

interface Answered {
  status: number
  /** Of its body. */
  bytes: number
  milliseconds: number
}

/** What came of an order: right answers with how long each took, and why the others were not right. */
export class Tally {
  private order: Order
  private latencies: number[] = []
  private faults: Record<string, number> = {}
  private acknowledged: string[] = []

  constructor(order: Order) {
    this.order = order
  }

  count({ status, bytes, milliseconds }: Answered): void {
    const { least, most } = this.order.bytes
    if ((status < 200 || status > 299) && status !== 304) this.fault(`status ${status}`)
    else if (status !== 304 && (bytes < least || bytes > most)) this.fault(`an answer of ${bytes} bytes`)
    else this.latencies.push(milliseconds)
  }

  /** Notes what an answer says it keeps. Who gives one answer to all, as the floor does, can keep nothing. */
  acknowledge(status: number, body: string, id: string): void {
    if (!this.order.once || status !== 200) return
    if (body.includes(`"kept":["${id}"]`)) this.acknowledged.push(id)
    else this.fault('a statement that was not kept')
  }

  fault(name: string): void {
    this.faults[name] = (this.faults[name] ?? 0) + 1
  }

  result(): Pick<Outcome, 'answered' | 'latencies' | 'faults' | 'acknowledged'> {
    const { faults, acknowledged } = this
    return { answered: this.latencies.length, latencies: Float64Array.from(this.latencies), faults, acknowledged }
  }
}
