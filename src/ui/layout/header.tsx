import { LanguageSwitch } from '#ui/language-switch/language-switch.tsx'
import { Mark } from '#ui/mark/mark.tsx'
import type { Link, NavLink, Shell } from './shell.ts'

export function Header({ shell }: { shell: Shell }) {
  const { words } = shell
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
          {shell.person ? <Own name={shell.person.name} links={shell.account} /> : <Links links={shell.account} />}
        </nav>
        <details class="layout__menu" name="header">
          <summary class="layout__toggle">{words.menu}</summary>
          <div class="layout__drawer">
            <nav aria-label={words.mainNav}>
              <Links links={shell.nav} />
            </nav>
            <nav class="layout__drawer-account" aria-label={words.account}>
              <Account shell={shell} />
            </nav>
          </div>
        </details>
      </div>
    </header>
  )
}

/** On a wide screen her name opens what is hers, however many rooms her roles add. */
function Own({ name, links }: { name: string; links: readonly Link[] }) {
  return (
    <details class="language-switch" name="header">
      <summary class="language-switch__toggle">
        <span class="layout__person">{name}</span>
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

function Account({ shell }: { shell: Shell }) {
  return (
    <>
      {shell.person ? <p class="layout__person">{shell.person.name}</p> : null}
      <Links links={shell.account} />
    </>
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
