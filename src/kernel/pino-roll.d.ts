declare module 'pino-roll' {
  import type { DestinationStream } from 'pino'

  interface Options {
    file: string
    frequency: 'daily' | 'hourly'
    dateFormat: string
    extension: string
    limit: { count: number; removeOtherLogFiles: boolean }
  }
  export default function build(options: Options): Promise<DestinationStream>
}
