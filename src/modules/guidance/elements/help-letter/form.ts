import { letterOwner, putLetter } from '#client/phone/kept-letters.ts'
import { pageSays } from '#client/phone/page.ts'
import { uuid7 } from '#client/phone/uuid7.ts'
import { phoneNumber } from '../../rules/phone-number.ts'

export type Outcome = 'kept' | 'unkept' | 'message-missing' | 'mail-wrong' | 'phone-wrong'

/** Gives what is being written its identifier, and says whose it is as far as the page knows. */
export function nameLetter(form: HTMLFormElement): void {
  const says = pageSays(document)
  hidden(form, 'letter').value = uuid7(Date.now())
  hidden(form, 'by').value = says.from === 'server' ? (says.actor?.id ?? '') : ''
}

export function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
}

/** What can be said with no server is said at once; what is right waits, and the form is free for another question. */
export async function putAside(form: HTMLFormElement): Promise<Outcome> {
  const fault = faultIn(form)
  if (fault) return fault
  try {
    const id = hidden(form, 'letter').value
    const { pathname } = new URL(form.action)
    const letter = { id, owner: await letterOwner(), kind: 'help' as const, address: pathname, fields: fieldsOf(form) }
    await putLetter({ ...letter, at: new Date().toISOString() })
  } catch {
    return 'unkept'
  }
  control(form, 'message').value = ''
  nameLetter(form)
  return 'kept'
}

export function fill(form: HTMLFormElement, fields: readonly [string, string][]): void {
  for (const [name, value] of fields) if (name !== 'letter' && name !== 'by') control(form, name).value = value
  control(form, 'message').focus()
}

function faultIn(form: HTMLFormElement): Outcome | null {
  if (control(form, 'message').value.trim() === '') return 'message-missing'
  if (!control(form, 'mail').validity.valid) return 'mail-wrong'
  const phone = control(form, 'phone').value.trim()
  return phone !== '' && !phoneNumber(phone) ? 'phone-wrong' : null
}

function control(form: HTMLFormElement, name: string): HTMLInputElement {
  return (form.elements.namedItem(name) as HTMLInputElement | null) ?? hidden(form, name)
}

function hidden(form: HTMLFormElement, name: string): HTMLInputElement {
  const known = form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)
  if (known) return known
  const input = document.createElement('input')
  input.type = 'hidden'
  input.name = name
  form.append(input)
  return input
}
