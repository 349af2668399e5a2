import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Order, Outcome } from './order.ts'

export interface Load {
  send(order: Order): Promise<Outcome>
  stop(): void
}

/** A generator in a process of its own. */
export function startLoad(): Load {
  const child = fork(new URL('./generator.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const ended = once(child, 'exit').then(([status]) => {
    throw new Error(`The load generator ended with ${status}.`)
  })
  // Nobody waits for the end while nothing is asked of it.
  ended.catch(() => {})
  return {
    send: async (order) => {
      if (!isLoopback(order.base)) throw new Error(`Load is only made on this machine, and ${order.base} is not here.`)
      const answer = once(child, 'message') as Promise<[{ outcome?: Outcome; problem?: string }]>
      child.send(order)
      const [{ outcome, problem }] = await Promise.race([answer, ended])
      if (!outcome) throw new Error(`The load could not be made: ${problem}`)
      return outcome
    },
    stop: () => child.disconnect(),
  }
}

export function isLoopback(base: string): boolean {
  if (!URL.canParse(base)) return false
  const { hostname, protocol } = new URL(base)
  return (
    /^https?:$/.test(protocol) && (/^127(\.\d{1,3}){3}$/.test(hostname) || ['localhost', '[::1]'].includes(hostname))
  )
}
