import { flush } from '../phone/flush.ts'

/** What the browser asks for once there is a network again, though every page is closed; it asks again after a failure. */
export async function sendWaiting(): Promise<void> {
  // Whose session this browser has cannot be known here: only devices that the server knows already send.
  // The browser says that there is a network: that an earlier try failed is no reason to wait.
  const { stopped } = await flush({ locale: 'es', signedIn: null }, { insist: true })
  if (stopped) throw new Error(`Stopped: ${stopped}`)
}
