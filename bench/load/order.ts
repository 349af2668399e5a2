/** One request to be sent. */
export interface LoadRequest {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
  /** What the answer must hold before it counts: the identifier that it acknowledges. */
  id?: string
}

/** What the generator is asked to do: as many requests as it can for so long. */
export interface Order {
  base: string
  connections: number
  seconds: number
  /** Given round by turns; each only once when `once` is set. A path to a file of them, one JSON line each, where they are many. */
  requests: LoadRequest[] | string
  once: boolean
  /** Bytes of the body of a right answer; others are counted as wrong. */
  bytes: { least: number; most: number }
}

export interface Outcome {
  /** Right answers. */
  answered: number
  seconds: number
  /** Milliseconds of each right answer. */
  latencies: Float64Array
  /** Why what was not right was not: 'status 500' and how many. */
  faults: Record<string, number>
  /** Identifiers that an answer acknowledged, where requests have one. */
  acknowledged: string[]
  /** Processor milliseconds of the generator itself. */
  generator: number
}
