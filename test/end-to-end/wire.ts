import { connect, createServer, type Socket } from 'node:net'
import { after } from 'node:test'

/** The way between a browser and the site, which can be cut, also for a service worker, or fall silent. */
export interface Wire {
  origin: string
  /** Every connection ends, and no new one is taken. */
  cut(): void
  /** Connections are taken, and nothing is ever answered. */
  silence(): void
  mend(): void
}

// Registered where the file is loaded, so that it runs when the whole file ends, whatever hook opened the wire.
const atEnd: (() => void)[] = []
after(() => {
  for (const end of atEnd) end()
})

type State = 'whole' | 'cut' | 'silent'

export async function openWire(site: string): Promise<Wire> {
  let state: State = 'whole'
  const ends = new Set<Socket>()
  const server = createServer((near) => {
    if (state === 'cut') return near.destroy()
    keep(near, ends)
    if (state === 'silent') return
    const far = connect(Number(new URL(site).port), '127.0.0.1')
    keep(far, ends)
    near.pipe(far).pipe(near)
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
    mend: () => become('whole'),
  }
}

function keep(socket: Socket, ends: Set<Socket>) {
  ends.add(socket)
  socket.on('close', () => ends.delete(socket))
  // A connection that is cut is what this is for.
  socket.on('error', () => socket.destroy())
}
