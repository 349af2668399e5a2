import type { Locale } from '#kernel/i18n/locales.ts'

interface LanguageListProps {
  current: Locale
  /** The same page in each language, each named in itself. */
  languages: readonly { locale: Locale; href: string; name: string }[]
}

export function LanguageSwitch({ label, ...list }: LanguageListProps & { label: string }) {
  return (
    <details class="language-switch" name="header">
      <summary class="language-switch__toggle">
        <span class="visually-hidden">{label}: </span>
        {list.current.toUpperCase()}
      </summary>
      <LanguageList {...list} />
    </details>
  )
}

export function LanguageList({ current, languages }: LanguageListProps) {
  return (
    <ul class="language-switch__list">
      {languages.map(({ locale, href, name }) => (
        <li>
          <a
            class="language-switch__link"
            href={href}
            lang={locale}
            hreflang={locale}
            aria-current={locale === current ? 'true' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
