import { Agent, request } from 'node:http'
import type { LoadRequest } from '../load/order.ts'

/** An answer as it went over the wire, to be given again by the floor. */
export interface Answer {
  method: 'GET' | 'POST'
  path: string
  status: number
  headers: Record<string, string>
  /** Compressed as it came, in base64. */
  body: string
  /** Of the body, compressed as it came. */
  bytes: number
  /** Of the whole answer, head included. */
  wire: number
}

/** What Node's own server writes by itself, on either side. */
const written = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'])

export const asBrowsersAsk = { 'accept-encoding': 'gzip, deflate, br, zstd', accept: 'text/html' }

/** Asks once, over a connection of its own that nothing else uses, and keeps every byte. */
export function takeAnswer(base: string, { method, path, headers, body }: LoadRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // An agent of its own: a new connection, on which nothing else is read.
    const sent = request(`${base}${path}`, { method, agent: new Agent({ keepAlive: true }), headers }, (answer) => {
      const { socket } = answer
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const content = Buffer.concat(chunks)
        const wire = socket.bytesRead
        socket.destroy()
        resolve({
          method,
          path,
          status: answer.statusCode ?? 0,
          headers: headOf(answer.rawHeaders),
          body: content.toString('base64'),
          bytes: content.length,
          wire,
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function headOf(raw: readonly string[]) {
  const pairs = Array.from(
    { length: raw.length / 2 },
    (_, index) => [raw[index * 2] ?? '', raw[index * 2 + 1] ?? ''] as const,
  )
  return Object.fromEntries(pairs.filter(([name]) => !written.has(name.toLowerCase())))
}
