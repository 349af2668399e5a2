import type { Phone } from './database.ts'
import { forgetDevice, rememberedDevice } from './device-cookie.ts'
import { writeNote } from './notes.ts'

/** A cookie without a database: the browser emptied it. The server tells what it last heard was waiting there. */
export async function noticeEviction(phone: Phone): Promise<void> {
  const device = rememberedDevice()
  if (!device || (await phone.count('profiles')) > 0) return
  const answer = await ask(device)
  if (!answer) return
  forgetDevice()
  const { waiting, heardAt } = answer
  if (answer !== nobody) await writeNote(phone, 'evicted', { waiting: waiting ?? 0, heardAt })
}

interface Heard {
  waiting: number | null
  heardAt: string | null
}

const nobody: Heard = { waiting: null, heardAt: null }

/** Null when the server cannot be asked now; `nobody` when it never heard of the device. */
async function ask(device: string): Promise<Heard | null> {
  try {
    const response = await fetch(`/${document.documentElement.lang}/accounts/devices/${device}`)
    if (response.ok) return await response.json()
    return response.status === 404 ? nobody : null
  } catch {
    return null
  }
}
