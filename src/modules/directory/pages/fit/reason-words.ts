import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/fit/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Has, Reason } from '../../rules/fit.ts'
import { countryName, languageName, listOf } from '../../rules/names-of-codes.ts'
import { offerWords, seekWords } from '../organisation/facts.ts'
import { territoryName } from '../territory-name.ts'

interface Told {
  locale: Locale
  /** The organisation whose list it is, and whether the reader runs it. */
  you: string
  isYours: boolean
  /** The one that is suggested. */
  name: string
}

/** A reason as one whole sentence. */
export function reasonWords(reason: Reason, told: Told): string {
  return reason.name === 'you-seek' || reason.name === 'they-seek'
    ? soughtWords(reason, told)
    : sharedWords(reason, told)
}

type Sought = Extract<Reason, { seek: unknown }>

function soughtWords(reason: Sought, { locale, you, isYours, name }: Told): string {
  const say = messages[locale].reasons
  const [what, has] = [seekWords(locale, reason.seek), hasWords(locale, reason.has)]
  if (reason.name === 'you-seek') return isYours ? say.youSeek(what, name, has) : say.itSeeks({ you, what, name, has })
  return isYours ? say.theySeek(name, what, has) : say.itSeeks({ you: name, what, name: you, has })
}

function sharedWords(reason: Exclude<Reason, Sought>, { locale, name }: Told): string {
  const say = messages[locale].reasons
  const list = (items: readonly string[]) => listOf(items, locale)
  switch (reason.name) {
    case 'both':
      return say.both
    case 'same-trade':
      return say['same-trade'](list(reason.trades.map((trade) => vocabulary[locale].trades[trade])))
    case 'same-territory':
      return say['same-territory'](territoryName(reason.territory, locale) ?? reason.territory)
    case 'same-country':
      return say['same-country'](countryName(reason.country, locale))
    case 'language':
      return say.language(list(reason.languages.map((language) => languageName(language, locale))))
    case 'verified':
      return say.verified(name)
  }
}

function hasWords(locale: Locale, has: Has): string {
  const words = vocabulary[locale]
  if ('offer' in has) return offerWords(locale, has.offer)
  if ('trade' in has) return words.trades[has.trade]
  return has.form ? words.forms[has.form] : words.kinds[has.kind]
}
