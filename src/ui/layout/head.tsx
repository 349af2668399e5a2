import { raw } from 'hono/html'
import { locales } from '#kernel/i18n/locales.ts'
import { writtenByProps } from '#ui/written-by-props/written-by-props.ts'
import type { Shell } from './shell.ts'

export interface HeadProps {
  shell: Shell
  title: string
  description?: string | undefined
  /** Key of one more sheet of CSS, for this page kind only. */
  styles?: string | undefined
  robots?: string | undefined
  /** Path or URL of the picture shown when the page is shared, 1200 × 630. */
  picture?: string | undefined
  /** Structured data (schema.org), written as a JSON-LD data block: never executed, so the policy need not allow it. */
  schema?: object | undefined
  /** Path of a feed (Atom) of what the page lists. */
  feed?: string | undefined
}

const brand = 'CONECTA Pacífico'

export function Head({ shell, title, styles, ...rest }: HeadProps) {
  const { origin, locale, manifest, words } = shell
  const about = { origin, locale, manifest, path: pathOf(shell), title, ...rest }
  return (
    <head>
      <About {...about} description={rest.description ?? words.description} />
      {shell.actor ? <meta name="actor" content={JSON.stringify(shell.actor)} /> : null}
      <BaseSheet shell={shell} />
      {styles ? <style>{raw(shell.styles(styles))}</style> : null}
      {shell.script ? <script type="module" src={shell.script}></script> : null}
    </head>
  )
}

/** The sheet of every page: in the page, unless this browser is known to have it as a file. */
function BaseSheet({ shell: { styles, styleFile } }: Pick<HeadProps, 'shell'>) {
  if (styleFile?.isHere) return <link rel="stylesheet" href={styleFile.href} />
  return <style data-file={styleFile?.href}>{raw(styles('ui'))}</style>
}

interface AboutProps
  extends Omit<HeadProps, 'shell' | 'styles' | 'description'>, Pick<Shell, 'origin' | 'locale' | 'manifest'> {
  /** Below the language, without what filters it. */
  path: string
  description: string
}

/** All that is the same whoever reads the page. */
const About = writtenByProps(({ title, robots, schema, feed, manifest, ...page }: AboutProps) => (
  <>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title === brand ? brand : `${title} · ${brand}`}</title>
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf7f0" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#17130f" />
    {robots ? <meta name="robots" content={robots} /> : null}
    <link rel="icon" href="/static/mark.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="/static/icon-192.png" />
    <link rel="manifest" href={manifest} />
    <Addresses {...page} />
    <Sharing title={title} {...page} />
    {feed ? <link rel="alternate" type="application/atom+xml" href={feed} /> : null}
    {schema ? <script type="application/ld+json">{raw(dataBlock(schema))}</script> : null}
  </>
))

type Address = Pick<AboutProps, 'origin' | 'locale' | 'path'>

function Addresses({ origin, locale, path }: Address) {
  return (
    <>
      <link rel="canonical" href={`${origin}/${locale}${path}`} />
      {locales.map((locale) => (
        <link rel="alternate" hreflang={locale} href={`${origin}/${locale}${path}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={`${origin}/es${path}`} />
    </>
  )
}

type SharingProps = Address & Pick<AboutProps, 'title' | 'description' | 'picture'>

function Sharing({ origin, locale, path, title, description, picture = '/static/share.png' }: SharingProps) {
  return (
    <>
      <meta name="description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={brand} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={`${origin}/${locale}${path}`} />
      <meta property="og:image" content={new URL(picture, origin).href} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

// Filters and cursors are views of one page: search engines are given the page.
function pathOf(shell: Shell) {
  const path = shell.path.split('?')[0] ?? ''
  return path === '/' ? '' : path
}

function dataBlock(schema: object) {
  return JSON.stringify(schema).replaceAll('<', '\\u003c')
}
