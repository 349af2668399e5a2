import { setTimeout as pause } from 'node:timers/promises'
import { AwsClient } from 'aws4fetch'
import { digestOf } from './file-store.ts'

export interface BucketPlace {
  /** https://host[:port]/bucket[/prefix] */
  url: string
  key: string
  secret: string
  region: string
}

export interface Ask {
  method: 'GET' | 'HEAD' | 'PUT'
  /** Key of an object under the prefix; the bucket itself when absent. */
  object?: string
  query?: Record<string, string>
  body?: Uint8Array
}

export interface Heard {
  status: number
  bytes: Uint8Array
  /** The name of a refusal as S3 has it: 'SignatureDoesNotMatch'. */
  code: string | null
}

/** What a request to the storage came to when it did not work, said without the keys. */
export class StorageProblem extends Error {}

const patience = 60_000
const pauses = [200, 800, 3200]

/** Asks an S3 server, signed (version 4), and again after a pause where it is silent or says 5xx or 429. */
export function askingBucket({ url, key, secret, region }: BucketPlace) {
  // aws4fetch's own retries do not cover a connection that breaks.
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, region, service: 's3', retries: 0 })
  const { bucket, prefix } = partsOf(url)
  const addressOf = ({ object, query = {} }: Ask) => {
    const address = new URL(object === undefined ? bucket : `${bucket}/${prefix}${object}`)
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
    return address.href
  }
  const once = async (ask: Ask): Promise<Heard> => {
    const body = ask.body && new Uint8Array(ask.body)
    const headers = { 'x-amz-content-sha256': digestOf(body ?? new Uint8Array()) }
    const signed = await client.sign(addressOf(ask), { method: ask.method, headers, ...(body && { body }) })
    const response = await fetch(signed, { signal: AbortSignal.timeout(patience) })
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, bytes, code: response.ok ? null : codeIn(bytes) }
  }
  return async (ask: Ask): Promise<Heard> => {
    for (const wait of pauses) {
      const heard = await once(ask).catch(() => null)
      if (heard && heard.status < 500 && heard.status !== 429) return heard
      await pause(wait * (0.5 + Math.random()))
    }
    return await once(ask).catch((problem: Error) => {
      const { cause } = problem
      const reason = cause instanceof Error ? cause.message || cause.name : problem.message
      throw new StorageProblem(`The storage at ${new URL(bucket).host} does not answer (${reason}).`)
    })
  }
}

/** Path style: the bucket is the first part of the path, whatever comes after it begins every key. */
export function partsOf(url: string): { bucket: string; prefix: string } {
  const { origin, pathname } = new URL(url)
  const [bucket = '', ...rest] = pathname.split('/').filter(Boolean)
  return { bucket: `${origin}/${bucket}`, prefix: rest.map((part) => `${part}/`).join('') }
}

function codeIn(bytes: Uint8Array) {
  return /<Code>(\w+)<\/Code>/.exec(Buffer.from(bytes.subarray(0, 4096)).toString())?.[1] ?? null
}
