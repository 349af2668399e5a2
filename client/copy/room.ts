export interface Room {
  used: number
  free: number
  /** Whether the browser promised not to delete what is kept when it runs short of room. */
  promised: boolean
}

/** Null where the browser does not say. */
export async function roomHere(): Promise<Room | null> {
  const { storage } = navigator
  if (!storage?.estimate) return null
  const { usage = 0, quota = 0 } = await storage.estimate()
  return { used: usage, free: Math.max(0, quota - usage), promised: (await storage.persisted?.()) ?? false }
}

/** Asks the browser to promise it. */
export async function askToKeep(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false
}

/** Whether a course can be kept at all: plain http on another host has neither store nor worker. */
export function canKeep(): boolean {
  return 'caches' in window && 'serviceWorker' in navigator && 'indexedDB' in window
}
