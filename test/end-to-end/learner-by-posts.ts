import assert from 'node:assert/strict'
import { v7 } from 'uuid'
import { rightAnswers } from '../finished-course.ts'
import { cookiesOf } from '../forms.ts'
import { agents, password } from './accounts.ts'

/** Signs up from Peru, opens the small course and finishes it, by requests alone; gives the Cookie header. */
export async function finishByPosts(origin: string, name: string): Promise<string> {
  const email = `${name.toLowerCase()}@mail.example`
  const cookie = cookiesOf(await post(`${origin}/es/accounts/sign-up`, { name, email, password }, ''))
  await post(`${origin}/es/accounts/profile`, { name, place: 'PE', sector: 'heritage' }, cookie)
  await fetch(`${origin}/es/learning/courses/cuenta-tu-lana`, { headers: { cookie, 'user-agent': agents.phone } })
  const place = { course: 'cuenta-tu-lana', version: '1.0.0', verb: 'answered', at: new Date().toISOString() }
  const events = rightAnswers.map((answer) => ({ id: v7(), ...place, ...answer }))
  const response = await fetch(`${origin}/es/learning/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ events }),
  })
  assert.equal(response.status, 200)
  return cookie
}

async function post(address: string, fields: Record<string, string>, cookie: string) {
  const body = new URLSearchParams(fields)
  const response = await fetch(address, { method: 'POST', body, redirect: 'manual', headers: { cookie } })
  assert.equal(response.status, 303, `${address} ${response.status}`)
  return response
}
