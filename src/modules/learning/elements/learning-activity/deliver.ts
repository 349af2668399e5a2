import { type KeptEvent, openPhone } from '#client/phone/database.ts'
import { lessonNoted } from '#client/phone/notes.ts'
import { askToPersist } from '#client/phone/persist.ts'
import { type Deed, keep } from '#client/phone/queue.ts'
import { sync } from '#client/phone/sync.ts'
import { uuid7 } from '#client/phone/uuid7.ts'
import { type LessonState, send } from './send.ts'

/**
 * `kept` by the server; `waiting` on the phone; `refused` by the server, which says why; `full` and `no-connection`: kept
 * nowhere; `unsent`: a browser that keeps nothing sent it, and the server did not take it.
 */
export interface Delivery {
  state: 'kept' | 'waiting' | 'refused' | 'full' | 'no-connection' | 'unsent'
}

interface Way {
  /** Address of unsigned events. */
  events: string
  /** Id under which a browser that keeps nothing sends it, the same when it is sent again. */
  id?: string | undefined
  /** Called first, once the phone has it or cannot have it: so nothing is told of an answer that a killed tab would take along. */
  told?(): void
  /** Called as soon as nothing can be lost any more, before the network is asked. */
  kept(): void
  /** Called when the server has it, however late, with what it says of the lesson. */
  arrived?(lesson: LessonState | undefined): void
}

// Longer than an answer takes on a slow network; after that the page goes on without it.
const patience = 4_000

/** Keeps a deed on the phone and sends it on. A browser that keeps nothing sends it at once, unsigned. */
export async function deliver(deed: Deed, way: Way): Promise<Delivery> {
  const keeping = await keep(deed)
  way.told?.()
  if (keeping.state === 'waiting') {
    way.kept()
    return await Promise.race([sent(keeping.event, way), later()])
  }
  const sending = await send(way.events, { id: way.id || uuid7(Date.now()), ...deed, at: new Date().toISOString() })
  if (sending.state === 'kept') {
    way.kept()
    way.arrived?.(sending.lesson)
  }
  if (sending.state === 'refused') return { state: 'unsent' }
  return sending.state === 'no-connection' && keeping.state === 'full' ? { state: 'full' } : sending
}

async function sent({ id, ...event }: KeptEvent, { arrived }: Way): Promise<Delivery> {
  const { stopped } = await sync({ insist: true })
  if (stopped) void askToPersist()
  const phone = await openPhone()
  const { state = 'waiting' } = (await phone.get('events', id)) ?? {}
  if (state === 'kept') arrived?.(await lessonNoted(phone, event))
  return { state }
}

async function later(): Promise<Delivery> {
  return await new Promise((resolve) => setTimeout(() => resolve({ state: 'waiting' }), patience))
}
