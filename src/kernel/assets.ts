import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Assets {
  folder: string
  /** Address of the element loader, or null when the build made none. */
  script: string | null
  /** What all scripts together weigh on the wire. */
  scriptBytes: number
  /** Addresses of every script that this page may come to fetch. */
  scriptsOf(html: string): string[]
  /** Address of a file of static/, which holds its digest and may be kept for ever. */
  href(file: string): string
  /** The style sheet of a page kind ('learning/lesson'), or of every page ('ui'), to be written into the page. */
  styles(page: string): StyleSheet
  /** Address of the sheet of every page as a file, which may be kept for ever. */
  styleFile: string
}

export interface StyleSheet {
  /** Stands for the sheet in the text of a page: a third of a page is its sheets, which come as bytes when it is sent. */
  standIn: string
  bytes: Buffer
  /** Content security policy source that allows exactly this sheet. */
  source: string
}

interface Built {
  script: string | null
  /** The loader with all that it imports, and each element with all that it does. */
  scripts: string[]
  elements: Record<string, string[]>
  bytes: number
  files: Record<string, string>
  styles: { base: string; file: string; pages: Record<string, string> }
}

export function readAssets(buildFolder: string): Assets {
  const built: Built = JSON.parse(readFileSync(join(buildFolder, 'assets.json'), 'utf8'))
  const sheets = new Map(
    Object.entries({ ui: built.styles.base, ...built.styles.pages }).map(([page, css]) => [page, sheet(css)]),
  )
  const none = sheet('')
  return {
    folder: join(buildFolder, 'assets'),
    script: built.script,
    scriptBytes: built.bytes,
    scriptsOf: (html) => {
      const held = Object.entries(built.elements).filter(([tag]) => html.includes(`<${tag}`))
      return [...new Set([...built.scripts, ...held.flatMap(([, scripts]) => scripts)])]
    },
    href: (file) => built.files[file] ?? `/assets/${file}`,
    styles: (page) => sheets.get(page) ?? none,
    styleFile: built.styles.file,
  }
}

/** Stands among a page's sheets for one that it links to: nothing is written into it, and its policy allows files of this site. */
export const linkedSheet: StyleSheet = { standIn: '@sheet linked;', bytes: Buffer.alloc(0), source: "'self'" }

function sheet(css: string): StyleSheet {
  const digest = createHash('sha256').update(css)
  const name = digest.copy().digest('base64url')
  return { standIn: `@sheet ${name};`, bytes: Buffer.from(css), source: `'sha256-${digest.digest('base64')}'` }
}
