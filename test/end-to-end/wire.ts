import { connect, createServer, type Socket } from 'node:net'
import { after } from 'node:test'

/** The way between a browser and the site, which can be cut, also for a service worker, or fall silent. */
export interface Wire {
  origin: string
  /** Every connection ends, and no new one is taken. */
  cut(): void
  /** Connections are taken, and nothing is ever answered. */
  silence(): void
  /** Every third request is cut: by turns before it arrives, and after, so that its answer is lost. */
  cutThirds(): void
  /** The next request of this path arrives, and its answer is lost. */
  loseAnswer(path: string): void
  mend(): void
}

// Registered where the file is loaded, so that it runs when the whole file ends, whatever hook opened the wire.
const atEnd: (() => void)[] = []
after(() => {
  for (const end of atEnd) end()
})

type State = 'whole' | 'cut' | 'silent' | 'thirds'

export async function openWire(site: string): Promise<Wire> {
  let state: State = 'whole'
  let losing: string | null = null
  const ends = new Set<Socket>()
  const server = createServer((near) => {
    if (state === 'cut') return near.destroy()
    keep(near, ends)
    if (state === 'silent') return
    const far = connect(Number(new URL(site).port), '127.0.0.1')
    keep(far, ends)
    join(near, far, (request) => {
      const isLost = losing !== null && request.includes(` ${losing} `)
      if (isLost) losing = null
      return isLost ? 'its answer' : state === 'thirds' ? everyThird() : null
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on('close', () => other.destroy())
  })
  const become = (next: State) => {
    state = next
    for (const end of ends) end.destroy()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atEnd.push(() => {
    become('cut')
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    origin: `http://localhost:${port}`,
    cut: () => become('cut'),
    silence: () => become('silent'),
    cutThirds: () => become('thirds'),
    loseAnswer: (path) => (losing = path),
    mend: () => become('whole'),
  }
}

let requests = 0

type Lost = 'the request' | 'its answer' | null

function everyThird(): Lost {
  requests += 1
  if (requests % 3 !== 0) return null
  return requests % 2 === 0 ? 'the request' : 'its answer'
}

/** Passes on what either says, unless the request is one of those of which something is lost. */
function join(near: Socket, far: Socket, lostOf: (request: string) => Lost) {
  let answerIsLost = false
  near.on('data', (bytes) => {
    const [request] = /^[A-Z]+ \/\S* /.exec(bytes.toString('latin1', 0, 300)) ?? []
    const lost = request ? lostOf(request) : null
    if (lost === 'the request') return near.destroy()
    answerIsLost ||= lost === 'its answer'
    far.write(bytes)
  })
  far.on('data', (bytes) => (answerIsLost ? near.destroy() : near.write(bytes)))
}

function keep(socket: Socket, ends: Set<Socket>) {
  ends.add(socket)
  socket.on('close', () => ends.delete(socket))
  // A connection that is cut is what this is for.
  socket.on('error', () => socket.destroy())
}
