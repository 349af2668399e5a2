import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import S3rver from 's3rver'

export const key = 'S3RVER'
export const secret = 'S3RVER'

/**
 * A real S3 server with one bucket, `files`, behind a gate that checks signature and payload: s3rver itself takes any
 * signature of version 4. The gate follows AWS's description and is tried on its published example.
 */
export async function s3Server() {
  const folder = mkdtempSync(join(tmpdir(), 'conecta-s3-'))
  const behind = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'files' }],
  })
  const { port } = await behind.run()
  const faults: number[] = []
  const asked: string[] = []
  const gate = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const body = await buffer(request)
    const fault = faults.shift() ?? refusal(request, body)
    if (fault) return response.writeHead(fault).end(`<Error><Code>${codes[fault] ?? 'InternalError'}</Code></Error>`)
    const answer = await fetch(`http://127.0.0.1:${port}${request.url}`, {
      method: request.method ?? 'GET',
      headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => passed.has(name))) as HeadersInit,
      ...(body.length ? { body: new Uint8Array(body) } : {}),
    })
    response.writeHead(answer.status).end(new Uint8Array(await answer.arrayBuffer()))
  })
  return {
    url: `http://127.0.0.1:${await listening(gate)}/files`,
    /** What was asked, as 'GET /files/…'. */
    asked,
    /** The next answers are these statuses, whatever is asked. */
    failNext: (...statuses: number[]) => void faults.push(...statuses),
    folder: join(folder, 'files'),
    stop: async () => {
      gate.closeAllConnections()
      await Promise.all([behind.close(), new Promise((closed) => gate.close(closed))])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const codes: Record<number, string> = { 400: 'XAmzContentSHA256Mismatch', 403: 'SignatureDoesNotMatch' }
const passed = new Set(['authorization', 'x-amz-date', 'x-amz-content-sha256', 'content-type'])

async function listening(server: Server) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' ? address?.port : 0
}

function refusal(request: IncomingMessage, body: Buffer) {
  const given = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/[^,]+, ?SignedHeaders=[^,]+, ?Signature=([0-9a-f]{64})$/
  const [, who, signature = ''] = given.exec(request.headers.authorization ?? '') ?? []
  const right = signatureOf({ method: request.method ?? '', url: request.url ?? '', headers: request.headers }, secret)
  if (who !== key || signature.length !== 64 || !timingSafeEqual(Buffer.from(signature), Buffer.from(right))) return 403
  const stated = request.headers['x-amz-content-sha256']
  return stated === 'UNSIGNED-PAYLOAD' || stated === sha256(body) ? null : 400
}

interface Signed {
  method: string
  url: string
  headers: IncomingMessage['headers']
}

/** Signature of version 4 as AWS describes it ('Authenticating Requests: Using the Authorization Header'). */
export function signatureOf({ method, url, headers }: Signed, secretKey: string): string {
  const authorization = headers.authorization ?? ''
  const scope = (/Credential=[^/]+\/([^,]+)/.exec(authorization)?.[1] ?? '').trim()
  const names = (/SignedHeaders=([^,]+)/.exec(authorization)?.[1] ?? '').trim()
  const [path = '', search = ''] = url.split('?')
  const query = search
    .split('&')
    .filter(Boolean)
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .toSorted()
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const canonical = [method, path, query.join('&'), lines.join(''), names, headers['x-amz-content-sha256']].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const signingKey = scope.split('/').reduce<Buffer | string>((known, part) => hmac(known, part), `AWS4${secretKey}`)
  return hmac(signingKey, toSign).toString('hex')
}

function hmac(secretKey: Buffer | string, text: string) {
  return createHmac('sha256', secretKey).update(text).digest()
}

function sha256(content: string | Buffer) {
  return createHash('sha256').update(content).digest('hex')
}
