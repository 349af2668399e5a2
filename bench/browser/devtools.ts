import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '#test/end-to-end/chromium.ts'

export type Fields = Record<string, unknown>

/** One thing that the browser's protocol speaks to: the browser itself, a page, a service worker. */
export interface Session {
  send(method: string, parameters?: Fields): Promise<Fields>
  on(method: string, listener: (parameters: Fields) => void): void
}

export interface Target extends Session {
  id: string
  /** 'page', 'service_worker' … */
  type: string
  url: string
  context: string
}

export interface DevTools extends Session {
  version: string
  /** Called for every target as it begins, before it does anything; it goes on once the listener has. */
  onTarget(listener: (target: Target) => Promise<void>): void
  close(): Promise<void>
}

interface Message {
  id?: number
  sessionId?: string
  method?: string
  params?: Fields
  result?: Fields
  error?: { message: string }
}

type Listener = (parameters: Fields) => void

/** A real Chromium, spoken to by its own protocol, since what came over the wire for a service worker is told nowhere else. */
export async function openBrowser(): Promise<DevTools> {
  const { path, flags } = await findChromium()
  const profile = mkdtempSync(join(tmpdir(), 'conecta-chromium-'))
  const child = spawn(
    path,
    [...flags, '--headless', '--remote-debugging-port=0', '--hide-scrollbars', `--user-data-dir=${profile}`],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const wire = new Wire(await connect(await addressOf(child)))
  await wire.session('').send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
  const { product } = await wire.session('').send('Browser.getVersion')
  return {
    ...wire.session(''),
    version: String(product),
    onTarget: (listener) => (wire.onTarget = listener),
    close: async () => {
      wire.close()
      child.kill('SIGTERM')
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve))
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  process.once('exit', () => child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', () => reject(new Error(`Chromium ended: ${said}`)))
    child.once('error', reject)
  })
}

function connect(address: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address)
    socket.addEventListener('open', () => resolve(socket))
    socket.addEventListener('error', () => reject(new Error('Chromium does not speak.')))
  })
}

class Wire {
  onTarget: (target: Target) => Promise<void> = async () => {}
  private socket: WebSocket
  private last = 0
  private waiting = new Map<number, { resolve(result: Fields): void; reject(problem: Error): void }>()
  private listeners = new Map<string, Listener[]>()

  constructor(socket: WebSocket) {
    this.socket = socket
    socket.addEventListener('message', ({ data }) => this.receive(JSON.parse(String(data)) as Message))
    this.session('').on('Target.attachedToTarget', (event) => void this.meet(event))
  }

  session(id: string): Session {
    return {
      send: (method, parameters = {}) => this.send(method, parameters, id),
      on: (method, listener) =>
        void this.listeners.set(`${id} ${method}`, [...(this.listeners.get(`${id} ${method}`) ?? []), listener]),
    }
  }

  close() {
    this.socket.close()
  }

  private send(method: string, params: Fields, sessionId: string) {
    const id = ++this.last
    this.socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }))
    return new Promise<Fields>((resolve, reject) => this.waiting.set(id, { resolve, reject }))
  }

  private receive({ id, sessionId = '', method, params = {}, result = {}, error }: Message) {
    if (id === undefined) {
      for (const listener of this.listeners.get(`${sessionId} ${method}`) ?? []) listener(params)
      return
    }
    const asked = this.waiting.get(id)
    this.waiting.delete(id)
    if (error) asked?.reject(new Error(`Chromium refuses: ${error.message}`))
    else asked?.resolve(result)
  }

  private async meet({ sessionId, targetInfo }: Fields) {
    const {
      targetId: id = '',
      type = '',
      url = '',
      browserContextId: context = '',
    } = targetInfo as Record<string, string>
    const session = this.session(String(sessionId))
    await this.onTarget({ ...session, id, type, url, context }).catch(ignoreGone)
    await session.send('Runtime.runIfWaitingForDebugger').catch(ignoreGone)
  }
}

// A target may end while it is being spoken to: then nothing of it is left to be measured.
function ignoreGone() {}
