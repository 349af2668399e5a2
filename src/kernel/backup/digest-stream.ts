import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'

/** Passes text through, counting its lines (rows of COPY) and taking its SHA-256. */
export function digesting() {
  const hash = createHash('sha256')
  let rows = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++
      done(null, chunk)
    },
  })
  return { stream, result: () => ({ rows, sha256: hash.digest('hex') }) }
}
