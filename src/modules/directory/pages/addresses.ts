import type { Locale } from '#kernel/i18n/locales.ts'
import type { Addresses } from '../records/record.ts'
import { directoryUrls } from '../urls.ts'

export function addressesOf(origin: string, locale: Locale): Addresses {
  return {
    page: (organisation) => origin + directoryUrls.organisation.href({ locale, organisation }),
    picture: (work) => origin + directoryUrls.picture.href({ work, size: 'large' }),
  }
}
