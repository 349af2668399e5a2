import { askToKeep, canKeep, roomHere } from '#client/copy/room.ts'
import { type Ending, saveCourse } from '#client/copy/save.ts'
import { forgetCourse, isWhole, keptCourse, outdated } from '#client/copy/shelf.ts'
import type { KeptCourse } from '#client/phone/database.ts'
import { cacheName } from '../../rules/course-copy.ts'
import { fill } from '../../rules/fill.ts'
import { sizeOf } from '../../rules/size.ts'
import { weaveTo } from './weave-to.ts'

interface Words extends Record<Ending, string> {
  keep: string
  goOn: string
  renew: string
  woven: string
  free: string
  going: string
  newer: string
  removing: string
  removed: string
}

/** 'Keep on this phone': takes the whole course, shows how far it has come, goes on when it was cut, removes it again. */
export const element = class CourseKeeper extends HTMLElement {
  connectedCallback() {
    if (!canKeep()) return
    this.querySelector('[data-live]')?.removeAttribute('hidden')
    this.place('keep')?.addEventListener('click', () => void this.save())
    this.place('remove')?.addEventListener('click', () => void this.takeAway())
    addEventListener('online', () => void this.show())
    void this.show()
  }

  private isSaving = false

  private async save() {
    if (this.isSaving) return
    this.isSaving = true
    this.say(this.words.going)
    this.offer({ keep: null, remove: false })
    void askToKeep()
    const audio = this.querySelector<HTMLInputElement>('#keep-audio')?.checked ?? false
    const woven = (here: number, all: number) => this.weave(here, all)
    const ending = await saveCourse({ address: this.dataset['copy'] ?? '', audio, woven })
    this.isSaving = false
    await this.show(ending)
  }

  private async takeAway() {
    if (!confirm(this.words.removing)) return
    await forgetCourse(this.cacheName)
    this.place('woven')?.setAttribute('hidden', '')
    await this.show()
    this.say(this.words.removed)
  }

  /** What there is of the course, what can be done, and how the last saving ended. */
  private async show(ending?: Ending) {
    if (this.isSaving) return
    const row = await keptCourse(this.cacheName)
    const older = row ? undefined : await this.olderVersion()
    this.offer({
      keep: this.wayOn(row, older),
      remove: row !== undefined,
    })
    if (row) this.weave(isWhole(row) ? row.bytes : await this.bytesHere(row), row.bytes)
    this.say(await this.sentence(row ?? older, ending))
    this.place('free')?.setAttribute('hidden', '')
    if (!row) await this.sayRoom()
  }

  private wayOn(row: KeptCourse | undefined, older: KeptCourse | undefined) {
    if (row) return isWhole(row) ? null : this.words.goOn
    return older ? this.words.renew : this.words.keep
  }

  private async sentence(row: KeptCourse | undefined, ending: Ending | undefined) {
    const { words } = this
    if (!row) return ending && ending !== 'kept' ? fill(words[ending], { size: '' }) : ''
    if (row.cache !== this.cacheName) return fill(words.newer, { version: row.version })
    if (isWhole(row)) return fill(words.kept, { size: this.size(row.bytes) })
    return fill(words[ending && ending !== 'kept' ? ending : 'cut'], {
      size: this.size(row.bytes - (await this.bytesHere(row))),
    })
  }

  /** A share of all, since the list says what each file weighs and the row only how many are here. */
  private async bytesHere({ files, of, bytes }: KeptCourse) {
    return of > 0 ? Math.round((bytes * files) / of) : 0
  }

  /** What gives way to this version; nothing does in which somebody on this phone has done something. */
  private async olderVersion() {
    const { course = '', version = '', locale: language = 'es' } = this.dataset
    return (await outdated({ course, version, language }))[0]
  }

  private async sayRoom() {
    const room = await roomHere()
    const place = this.place('free')
    if (!room || !place) return
    place.textContent = fill(this.words.free, { size: this.size(room.free) })
    place.removeAttribute('hidden')
  }

  private offer({ keep, remove }: { keep: string | null; remove: boolean }) {
    const place = this.place('keep')
    place?.toggleAttribute('hidden', keep === null)
    const button = place?.querySelector('button')
    if (button && keep !== null) button.textContent = keep
    this.place('remove')?.toggleAttribute('hidden', !remove)
    const isAsked = keep === null
    this.querySelector('#keep-audio')?.closest('.choices')?.toggleAttribute('hidden', isAsked)
  }

  private weave(here: number, all: number) {
    const place = this.place('woven')
    place?.removeAttribute('hidden')
    if (place)
      weaveTo(place, {
        share: all > 0 ? here / all : 0,
        text: fill(this.words.woven, { done: this.size(here), all: this.size(all) }),
      })
  }

  private say(text: string) {
    const place = this.place('said')
    if (place) place.textContent = text
  }

  private place(name: string) {
    return this.querySelector<HTMLElement>(`[data-${name}]`)
  }

  private size(bytes: number) {
    return sizeOf(bytes, this.dataset['locale'] ?? 'es')
  }

  private get cacheName() {
    const { course = '', version = '', locale = 'es' } = this.dataset
    return cacheName({ course, version, language: locale })
  }

  private get words(): Words {
    return JSON.parse(this.dataset['words'] ?? '{}')
  }
}
