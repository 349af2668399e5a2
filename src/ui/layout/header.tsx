import { raw } from 'hono/html'
import { LanguageSwitch } from '#ui/language-switch/language-switch.tsx'
import { Mark } from '#ui/mark/mark.tsx'
import { writtenByProps } from '#ui/written-by-props/written-by-props.ts'
import type { Link, NavLink, Shell } from './shell.ts'

/** Stands where the name of whoever reads belongs: no text can hold it, since a text's angle brackets are escaped. */
const nameHere = '<name>'

/** The same for all who may see the same rooms, but for the name of whoever reads. */
export function Header({ shell }: { shell: Shell }) {
  const { locale, flagged, person, nav, account, languages, words } = shell
  const written = WrittenHeader({
    locale,
    flagged,
    nav,
    account,
    languages,
    words: wordsOf(words),
    isNamed: person !== null,
  })
  if (!person) return written
  const name = String(<>{person.name}</>)
  return raw(String(written).replaceAll(nameHere, () => name))
}

function wordsOf({ home, mainNav, language, account, menu }: Shell['words']) {
  return { home, mainNav, language, account, menu }
}

type HeaderProps = Pick<Shell, 'locale' | 'flagged' | 'nav' | 'account' | 'languages'> & {
  words: ReturnType<typeof wordsOf>
  isNamed: boolean
}

const WrittenHeader = writtenByProps(({ words, isNamed, ...shell }: HeaderProps) => {
  return (
    <header class="layout__header">
      {shell.flagged ? <p class="layout__flag">{shell.flagged}</p> : null}
      <div class="layout__bar">
        <a class="layout__home" href={`/${shell.locale}`} aria-label={words.home}>
          <Mark />
          <span class="layout__name">
            CONECTA <span class="layout__sea">Pacífico</span>
          </span>
        </a>
        <nav class="layout__nav" aria-label={words.mainNav}>
          <Links links={shell.nav} />
        </nav>
        <LanguageSwitch label={words.language} current={shell.locale} languages={shell.languages} />
        <nav class="layout__account" aria-label={words.account}>
          {isNamed ? <Own links={shell.account} /> : <Links links={shell.account} />}
        </nav>
        <details class="layout__menu" name="header">
          <summary class="layout__toggle">{words.menu}</summary>
          <div class="layout__drawer">
            <nav aria-label={words.mainNav}>
              <Links links={shell.nav} />
            </nav>
            <nav class="layout__drawer-account" aria-label={words.account}>
              {isNamed ? <p class="layout__person">{raw(nameHere)}</p> : null}
              <Links links={shell.account} />
            </nav>
          </div>
        </details>
      </div>
    </header>
  )
})

/** On a wide screen her name opens what is hers, however many rooms her roles add. */
function Own({ links }: { links: readonly Link[] }) {
  return (
    <details class="language-switch" name="header">
      <summary class="language-switch__toggle">
        <span class="layout__person">{raw(nameHere)}</span>
      </summary>
      <ul class="language-switch__list">
        {links.map(({ href, text }) => (
          <li>
            <a class="language-switch__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Links({ links }: { links: readonly (Link | NavLink)[] }) {
  return (
    <ul class="layout__links">
      {links.map((link) => (
        <li>
          <a
            class="layout__link"
            href={link.href}
            aria-current={'current' in link && link.current ? 'page' : undefined}
          >
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  )
}
