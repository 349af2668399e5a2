import { type Letter, openPhone } from '#client/phone/database.ts'
import { findLetter, letterOwner, putLetter } from '#client/phone/kept-letters.ts'
import { sendLetters } from '#client/phone/letters.ts'

/** How a form went: `gone` to the server, `waiting` on the phone, `refused` by the server, or `unkept` where nothing keeps it. */
export type Went = 'gone' | 'waiting' | 'refused' | 'unkept'

/** Puts what came of a meeting on the phone, in place of what waited of the same one, and sends it from there. */
export async function send(form: HTMLFormElement): Promise<Went> {
  const { pathname: address } = new URL(form.action)
  const id = placeOf(address)
  const said = { id, address, kind: 'outcome' as const, fields: fieldsOf(form), words: wordsOf(form) }
  try {
    await putLetter({ ...said, owner: await letterOwner(), at: new Date().toISOString() })
    // Where there is no network it waits.
    await sendLetters(await openPhone()).catch(() => {})
    return await findLetter(id)
  } catch {
    return 'unkept'
  }
}

/** What one side says of a meeting, in whichever language and however the code of its link was typed. */
export function placeOf(address: string): string {
  return address
    .replace(/^\/\w+/, '')
    .replaceAll('-', '')
    .toUpperCase()
}

/** Fills a form in as it was said, once: what she changes in it afterwards stays. */
export function fillIn(form: HTMLFormElement, { fields, at }: Letter): void {
  if (form.dataset['said'] === at) return
  form.dataset['said'] = at
  const said = new Map(fields)
  for (const control of controlsOf(form)) {
    const value = said.get(control.name) ?? ''
    if (isTick(control)) control.checked = control.value === value
    else control.value = value
  }
}

function fieldsOf(form: HTMLFormElement) {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
}

/** For where the form itself is not, so that she can read and copy what she said. */
function wordsOf(form: HTMLFormElement) {
  const parts = controlsOf(form).flatMap((control) => {
    const label = control.labels?.[0]?.textContent ?? ''
    if (!isTick(control)) return control.value ? `${label} ${control.value}` : []
    return control.checked ? `${control.closest('fieldset')?.querySelector('legend')?.textContent ?? ''} ${label}` : []
  })
  const about = form.closest('details')?.querySelector('summary')?.textContent ?? ''
  return [about, ...parts].map((part) => part.trim()).join(' · ')
}

type Control = HTMLInputElement | HTMLSelectElement

function controlsOf(form: HTMLFormElement) {
  return [...form.querySelectorAll<Control>('input, select')]
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox'
}
