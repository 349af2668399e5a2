import { Agent, request } from 'node:http'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import type { LoadRequest } from './load/order.ts'

export interface Asked {
  milliseconds: number
  status: number
  body: Buffer
  /** As `content-encoding` names it. */
  encoding: string | undefined
}

const unpackers: Record<string, (packed: Buffer) => Buffer> = {
  zstd: zstdDecompressSync,
  br: brotliDecompressSync,
  gzip: gunzipSync,
}

/** What an answer says. */
export function textOf({ body, encoding }: Asked): string {
  return (unpackers[encoding ?? '']?.(body) ?? body).toString()
}

/** One request after the other over one connection: what a page takes while nobody else asks. */
export function asker(base: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = ({ method, path, headers, body }: LoadRequest) =>
    new Promise<Asked>((resolve, reject) => {
      const started = performance.now()
      const sent = request(`${base}${path}`, { method, headers, agent }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            milliseconds: performance.now() - started,
            status: answer.statusCode ?? 0,
            body: Buffer.concat(chunks),
            encoding: answer.headers['content-encoding'],
          }),
        )
      })
      sent.setTimeout(60_000, () => sent.destroy(new Error(`${path} was not answered within a minute.`)))
      sent.on('error', reject)
      sent.end(body)
    })
  return { ask, close: () => agent.destroy() }
}
