const day = 86_400_000

interface Arrival {
  occurredAt: Date
  receivedAt: Date
  /** When a newer version replaced the event's, or it was withdrawn; null while neither. */
  closedAt: Date | null
}

/** Whether an event arrived more than a day after it happened by the device's clock, or after its version had closed. It counts like any other. */
export function isLate({ occurredAt, receivedAt, closedAt }: Arrival): boolean {
  return receivedAt.getTime() - occurredAt.getTime() > day || (closedAt !== null && receivedAt > closedAt)
}
