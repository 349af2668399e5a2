import { OperatorProblem } from '../problem.ts'
import { askingBucket, type BucketPlace, type Heard, partsOf, StorageProblem } from './bucket-requests.ts'
import { digestOf, type FileStore, isDigest, placeOf } from './file-store.ts'

type Asking = ReturnType<typeof askingBucket>

/** Files in a bucket of any storage that speaks S3. What comes back is served only when its digest is its name. */
export function bucketStore(place: BucketPlace, page = 1000): FileStore {
  const ask = askingBucket(place)
  const has = async (digest: string) => isDigest(digest) && (await found(ask, placeOf(digest)))
  return {
    name: place.url,
    has,
    put: async (bytes) => {
      const digest = digestOf(bytes)
      if (!(await has(digest))) await write(ask, placeOf(digest), bytes)
      return digest
    },
    get: async (digest) => (isDigest(digest) ? await read(ask, digest) : null),
    list: () => listBucket(ask, partsOf(place.url).prefix, page),
    check: () => check(ask, place),
  }
}

async function read(ask: Asking, digest: string) {
  const heard = await ask({ method: 'GET', object: placeOf(digest) })
  if (heard.status === 404) return null
  refuse(heard, 'read')
  if (digestOf(heard.bytes) !== digest)
    throw new StorageProblem(`The storage gave other bytes than were kept for ${digest.slice(0, 12)}…`)
  return heard.bytes
}

async function found(ask: Asking, object: string) {
  const heard = await ask({ method: 'HEAD', object })
  if (heard.status === 404) return false
  refuse(heard, 'looked into')
  return true
}

async function write(ask: Asking, object: string, body: Uint8Array) {
  refuse(await ask({ method: 'PUT', object, body }), 'written')
}

/** Pages go on after the last key, in the first version of the listing, since every storage has that. */
async function* listBucket(ask: Asking, prefix: string, page: number) {
  for (let marker: string | undefined = ''; marker !== undefined;) {
    const heard: Heard = await ask({ method: 'GET', query: { prefix, marker, 'max-keys': String(page) } })
    refuse(heard, 'listed')
    const text = Buffer.from(heard.bytes).toString()
    const keys = [...text.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => unescaped(key))
    yield* keys.map((key) => key.slice(key.lastIndexOf('/') + 1)).filter(isDigest)
    marker = /<IsTruncated>true</.test(text) ? keys.at(-1) : undefined
  }
}

function unescaped(text: string) {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => names[name] ?? '')
}

function refuse({ status, code }: Heard, what: string) {
  if (status >= 300) throw new StorageProblem(`The storage could not be ${what} (${status}${code ? ` ${code}` : ''}).`)
}

const probe = 'written-at-start'

async function check(ask: Asking, { url }: BucketPlace) {
  const said = Buffer.from('CONECTA Pacífico writes this at each start, to know that it may.\n')
  try {
    await write(ask, probe, said)
    const heard = await ask({ method: 'GET', object: probe })
    refuse(heard, 'read')
    if (!said.equals(heard.bytes)) throw new StorageProblem('The storage gave other bytes than it was given.')
    refuse(await ask({ method: 'GET', query: { 'max-keys': '1' } }), 'listed')
  } catch (problem) {
    if (!(problem instanceof StorageProblem)) throw problem
    throw new OperatorProblem(
      `Files cannot be kept at ${url}: ${problem.message} Check FILES_URL, FILES_KEY, FILES_SECRET and FILES_REGION, that the bucket exists, and that this key may read, write and list in it.`,
    )
  }
}
