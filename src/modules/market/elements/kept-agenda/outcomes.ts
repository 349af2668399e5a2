import { answerOf, letterOwner, postLetter, putLetter, readLetters, removeLetter } from '#client/phone/letters.ts'
import { uuid7 } from '#client/phone/uuid7.ts'

/** How a form went: `sent`, `waiting` on the phone, or `refused`, which the server's own page explains. */
export type Went = 'sent' | 'waiting' | 'refused'

/** Sends what came of a meeting; without a network it waits on the phone, in place of what waited before of the same one. */
export async function send(form: HTMLFormElement): Promise<Went> {
  const { pathname: address } = new URL(form.action)
  const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  try {
    const response = await postLetter(address, fields)
    if (!response.ok || !('address' in (await answerOf(response)))) return 'refused'
    await forgetRefused(address)
    return 'sent'
  } catch {
    const before = (await waitingAt()).get(address)
    const id = before ?? uuid7(Date.now())
    await forgetRefused(address)
    await putLetter({ id, owner: await letterOwner(), kind: 'outcome', address, fields, at: new Date().toISOString() })
    return 'waiting'
  }
}

/** What the server could not take of those that waited, by their address: its reasons in words. */
export async function refusedAt(): Promise<Map<string, string>> {
  const { refused } = await readLetters('outcome')
  return new Map(refused.map(({ address, errors }) => [address, errors.join(' ')]))
}

/** Takes off the phone what the server could not take, once it has been said again. */
async function forgetRefused(address: string) {
  const { refused } = await readLetters('outcome')
  for (const letter of refused) if (letter.address === address) await removeLetter(letter.id)
}

/** Identifiers of the outcomes that wait on this phone, by their address. */
export async function waitingAt(): Promise<Map<string, string>> {
  const { waiting } = await readLetters('outcome')
  return new Map(waiting.map(({ address, id }) => [address, id]))
}
