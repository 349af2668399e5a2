import { certificateNoted } from '#client/phone/notes.ts'
import { keep } from '#client/phone/queue.ts'
import { sync } from '#client/phone/sync.ts'
import { nameChoice } from '../../rules/certificate.ts'
import { devicesOf } from './own-events.ts'
import type { Own } from './own.ts'
import type { CertificatePlace } from './place.ts'

/** The choice of a name once the course is finished; then that it waits; then the code that came. */
export async function layCertificate(element: HTMLElement, own: Own, place: CertificatePlace): Promise<void> {
  const standing = document.querySelector<HTMLElement>('[data-standing]')
  if (!standing || !own.progress.complete) return
  const code = await codeOf(own, place)
  const kind = kindOf(own, code)
  const template = element.querySelector<HTMLTemplateElement>(`template[data-kind=${kind}]`)
  if (!template || standing.dataset['standing'] === kind) return
  standing.dataset['standing'] = kind
  standing.replaceChildren(template.content.cloneNode(true))
  if (code) showCode(standing, code)
  standing.querySelector('[data-visitor]')?.toggleAttribute('hidden', own.profile.name !== null)
  const form = standing.querySelector('form')
  if (form) offer(form, own, place)
}

function kindOf({ events }: Own, code: string | null) {
  if (code) return 'issued'
  return events.some(({ verb }) => verb === 'requested') ? 'asked' : 'offer'
}

function offer(form: HTMLFormElement, own: Own, place: CertificatePlace) {
  const name = form.querySelector<HTMLInputElement>('input[name=name]')
  if (name) name.value ||= own.profile.name ?? ''
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void request(form, own, place)
  })
}

async function codeOf({ phone, profile, version }: Own, { course }: CertificatePlace) {
  for (const owner of await devicesOf(phone, profile)) {
    const noted = await certificateNoted(phone, { owner, course, version })
    if (noted?.code) return noted.code
  }
  return null
}

function showCode(standing: HTMLElement, code: string) {
  const grouped = code.replace(/[^0-9A-Z]/gi, '').replace(/(.{4})(?=.)/g, '$1-')
  const place = standing.querySelector('[data-code]')
  if (place) place.textContent = grouped
  const link = standing.querySelector<HTMLAnchorElement>('[data-check]')
  if (link) link.href = `/c/${code}`
}

async function request(form: HTMLFormElement, { version }: Own, { course, language }: CertificatePlace) {
  const fields = new FormData(form)
  const shown = fields.get('shown')
  const choice = nameChoice(shown === 'yes' || shown === 'no' ? shown : null, String(fields.get('name') ?? ''))
  const said = form.parentElement?.querySelector<HTMLElement>('[data-refusals]') ?? null
  if (choice.refusal) return say(said, JSON.parse(said?.dataset['refusals'] ?? '{}')[choice.refusal])
  const answer = { name: choice.name, language }
  const { state } = await keep({ verb: 'requested', course, version, lesson: '', activity: null, answer })
  if (state !== 'waiting') return form.submit()
  await sync({ insist: true })
}

function say(place: HTMLElement | null, text: string) {
  if (!place) return
  place.hidden = false
  place.textContent = text
}
