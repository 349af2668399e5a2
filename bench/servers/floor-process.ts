// The floor: what the same answers cost when nothing is worked out. Hono alone gives back the bytes and the head that ours gave.
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Answer } from '../pages/answer.ts'

const [file = '', port = '0'] = process.argv.slice(2)
const answers = JSON.parse(readFileSync(file, 'utf8')) as Answer[]
const app = new Hono()
for (const { method, path, status, headers, body } of answers) {
  const bytes = Buffer.from(body, 'base64')
  app.on(method, path, async (c) => {
    if (method === 'POST') await c.req.text()
    return new Response(bytes, { status, headers })
  })
}
app.get('/yardstick', (c) => c.text('ok'))
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })
