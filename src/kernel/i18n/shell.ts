import type { Locale } from './locales.ts'

export interface Link {
  href: string
  text: string
}

export interface NavLink extends Link {
  current: boolean
}

export interface LanguageLink {
  locale: Locale
  href: string
  /** The language's name in that language: 'Español', 'English', 'Português'. */
  name: string
}

/** The words of the frame around every page, in the page's language. */
export interface ShellWords {
  /** Accessible name of the mark in the header: 'CONECTA Pacífico, home'. */
  home: string
  skip: string
  menu: string
  /** Names of the landmarks. */
  mainNav: string
  account: string
  language: string
  /** 'Ask for help', and who answers and by when. */
  help: string
  helpPromise: string
  notices: string
  /** Leads to the switch of the data saver, while it is off and while it is on. */
  saveData: string
  dataSaverOn: string
  /** Default description and share-picture text. */
  description: string
  /** Lines at the foot: licence, operator. A line without href is plain text. */
  footer: readonly { text: string; href?: string | undefined }[]
}

/** What the frame around a page needs to know; made once a request. */
export interface Shell {
  locale: Locale
  /** The path after the locale with its leading slash and query: '/learning/courses?level=beginner'; '' for home. */
  path: string
  /** 'https://conecta.example', without a trailing slash. */
  origin: string
  person: { name: string } | null
  /** Whose learning this page was made for; absent when nobody has answered anything here. The page says it to its scripts. */
  actor?: { id: string; name: string | null } | null
  /** CSS text for a key, inlined in `<style>`; 'ui' is the whole design system. The policy allows each by its hash. */
  styles: (key: string) => string
  /** The 'ui' sheet as a file, and whether this browser has it; null where the page brings the sheet in any case. */
  styleFile?: { href: string; isHere: boolean } | null
  /** URL of the element loader module, or null. */
  script: string | null
  manifest: string
  words: ShellWords
  nav: readonly NavLink[]
  account: readonly Link[]
  help: { href: string }
  /** Whether as few bytes as possible are wanted, and where that is switched. */
  dataSaver: { on: boolean; href: string }
  languages: readonly LanguageLink[]
  notices: readonly Link[]
  /** A message after something was done, announced once. */
  notice: string | null
  /** A line above everything, as 'Demonstration data'. */
  flagged?: string | undefined
}
