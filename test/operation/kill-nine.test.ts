import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { embeddedPlaces } from '#kernel/database/embedded/places.ts'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect } from '#kernel/database/pool.ts'
import { newPhone, postJson, registerPhone } from '../phone.ts'
import { dataFolder, listening, startServer } from './server-process.ts'

const place = {
  course: 'ponle-precio-a-tu-trabajo',
  version: '1.0.0',
  lesson: 'que-vendes',
  activity: 'unit-clear-sentence',
}

interface Visitor {
  origin: string
  cookie: string
}

async function send({ origin, cookie }: Visitor) {
  const event = { id: v7(), verb: 'answered', ...place, answer: { choice: 'clear' }, at: new Date().toISOString() }
  const response = await fetch(`${origin}/es/learning/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ events: [event] }),
  })
  const { kept = [] } = (await response.json()) as { kept?: string[] }
  assert.deepEqual(kept, [event.id], 'every answer is kept while the server lives')
  return {
    kept,
    cookie: response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  }
}

async function newVisitor(origin: string): Promise<Visitor> {
  const { cookie } = await send({ origin, cookie: '' })
  return { origin, cookie }
}

/** Sends one answer after another until the server is gone; what was acknowledged goes into `kept`. */
async function sendUntilCut(visitor: Visitor, kept: Set<string>) {
  for (;;) {
    try {
      for (const id of (await send(visitor)).kept) kept.add(id)
    } catch (problem) {
      if (problem instanceof assert.AssertionError) throw problem
      return
    }
  }
}

/** The same from a phone, whose signature says whose it is. */
async function newPhoneOn(origin: string) {
  const phone = newPhone()
  const app = { request: (path: string, init?: RequestInit) => fetch(`${origin}${path}`, init) }
  assert.equal((await registerPhone(app, phone, { as: 'visitor' })).status, 200)
  return { app, phone }
}

async function signUntilCut({ app, phone }: Awaited<ReturnType<typeof newPhoneOn>>, kept: Set<string>) {
  for (;;) {
    const event = { id: v7(), verb: 'answered', ...place, answer: { choice: 'clear' }, at: new Date().toISOString() }
    const body = { device: phone.device, waiting: 0, statements: [phone.sign(event)] }
    const answer = await postJson(app, '/es/learning/events', { body })
      .then(async (response) => (await response.json()) as { kept?: string[]; receipt?: string })
      .catch(() => null)
    if (!answer) return
    assert.deepEqual(answer.kept, [event.id], 'every statement is kept while the server lives')
    assert.ok(answer.receipt)
    kept.add(event.id)
  }
}

describe('kill -9 during a burst of answers', () => {
  it('loses none that was acknowledged', async () => {
    const folder = dataFolder()
    const server = await startServer({ DATA_DIR: folder })
    await listening(server)
    const kept = new Set<string>()
    const visitors = await Promise.all(Array.from({ length: 6 }, () => newVisitor(server.origin)))
    const signed = new Set<string>()
    const phones = await Promise.all(Array.from({ length: 6 }, () => newPhoneOn(server.origin)))
    const burst = [
      ...visitors.map((visitor) => sendUntilCut(visitor, kept)),
      ...phones.map((phone) => signUntilCut(phone, signed)),
    ]
    for (let waited = 0; (kept.size < 60 || signed.size < 60) && waited < 20_000; waited += 5) await pause(5)
    assert.ok(kept.size >= 60, `only ${kept.size} answers were kept in time`)
    assert.ok(signed.size >= 60, `only ${signed.size} statements were kept in time`)
    server.child.kill('SIGKILL')
    await server.ended
    await Promise.all(burst)

    const again = await startServer({ DATA_DIR: folder })
    await listening(again)
    const { db, close } = connect(connection(embeddedPlaces(folder).sockets))
    const { rows } = await sql<{
      found: number
    }>`select count(*) found from learning_event where id = any(${[...kept, ...signed]}::uuid[])`.execute(db)
    await close()
    assert.equal(rows[0]?.found, kept.size + signed.size)
    again.child.kill('SIGTERM')
    await again.ended
  })
})
