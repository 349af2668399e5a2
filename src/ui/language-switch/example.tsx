import type { Locale } from '#kernel/i18n/locales.ts'
import { LanguageSwitch } from './language-switch.tsx'

const words = {
  es: { label: 'Idioma' },
  en: { label: 'Language' },
  pt: { label: 'Idioma' },
}

const languages = [
  { locale: 'es', href: '#ui-language-switch', name: 'Español' },
  { locale: 'en', href: '#ui-language-switch', name: 'English' },
  { locale: 'pt', href: '#ui-language-switch', name: 'Português' },
] satisfies { locale: Locale; href: string; name: string }[]

export function LanguageSwitchExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <div class="row">
      <LanguageSwitch label={say.label} current={locale} languages={languages} />
    </div>
  )
}
