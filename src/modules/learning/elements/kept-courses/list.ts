import { forgetCourse, isWhole, keptCourses } from '#client/copy/shelf.ts'
import type { KeptCourse } from '#client/phone/database.ts'
import { fill } from '../../rules/fill.ts'
import { sizeOf } from '../../rules/size.ts'
import { learningUrls } from '../../urls.ts'
import { handOn } from './hand-on.ts'
import { type Page, say } from './words.ts'

/** The courses that are kept, each with what can be done with it. */
export async function listCourses(page: Page, refresh: () => Promise<void>): Promise<void> {
  const rows = await keptCourses()
  page.root.querySelector('[data-none]')?.toggleAttribute('hidden', rows.length > 0)
  page.root.querySelector('[data-list]')?.replaceChildren(...rows.map((row) => item(page, row, refresh)))
}

function item(page: Page, row: KeptCourse, refresh: () => Promise<void>) {
  const { words } = page
  const { course, title, files, of } = row
  const line = made('li', isWhole(row) ? 'phone__course' : 'phone__course phone__course--partial')
  const link = made('a', '', title)
  link.href = learningUrls.course.href({ locale: row.language, course })
  const heading = made('p', 'phone__title')
  heading.append(link)
  line.append(heading, made('p', 'muted', factsOf(page, row)))
  if (!isWhole(row)) line.append(made('p', '', fill(words.partial, { files, of })))
  const ways = made('p', 'row')
  if (isWhole(row)) ways.append(button(words.handOn, async () => await handOn(page, row)))
  ways.append(button(words.remove, async () => await remove(page, row, refresh)))
  line.append(ways)
  return line
}

function factsOf({ words, locale }: Page, { version, language, bytes, audio }: KeptCourse) {
  const size = sizeOf(bytes, locale)
  const facts = fill(words.facts, { version, language: words.languages[language] ?? language, size })
  return audio ? `${facts} · ${words.withAudio}` : facts
}

async function remove(page: Page, { cache, title }: KeptCourse, refresh: () => Promise<void>) {
  if (!confirm(fill(page.words.removing, { title }))) return
  await forgetCourse(cache)
  await refresh()
  say(page, 'said', fill(page.words.removed, { title }))
}

function button(text: string, press: () => Promise<void>) {
  const found = made('button', 'button button--quiet', text)
  found.type = 'button'
  found.addEventListener('click', () => void press())
  return found
}

function made<tag extends keyof HTMLElementTagNameMap>(tag: tag, className: string, text = '') {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.textContent = text
  return element
}
