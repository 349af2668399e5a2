declare module 'pino-roll' {
  import type { EventEmitter } from 'node:events'
  import type { DestinationStream } from 'pino'

  interface Options {
    file: string
    frequency: 'daily' | 'hourly'
    dateFormat: string
    extension: string
    limit: { count: number; removeOtherLogFiles: boolean }
    /** Of SonicBoom, which writes the file: bytes that are gathered before they are written, and most milliseconds until then. */
    minLength: number
    periodicFlush: number
  }
  interface RollingFile extends DestinationStream, EventEmitter {
    /** Negative until the file is open. */
    fd: number
    flushSync(): void
  }
  export default function build(options: Options): Promise<RollingFile>
}
