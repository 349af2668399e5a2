import type { Child } from 'hono/jsx'
import { Band } from '#ui/band/band.tsx'

interface CardProps {
  href: string
  title: string
  /** Level of its heading: one below the section that holds it. */
  heading?: 2 | 3 | undefined
  /** Key of its band. */
  band: string
  summary?: string | undefined
  /** Language of title and summary, where it is not the page's. */
  lang?: string | undefined
  /** Facts, tags, progress. */
  children?: Child
}

export function Card({ href, title, heading = 2, band, summary, lang, children }: CardProps) {
  const Heading = heading === 2 ? 'h2' : 'h3'
  return (
    <article class="card">
      <Band of={band} place="card" />
      <Heading class="card__title" lang={lang}>
        <a class="card__link" href={href}>
          {title}
        </a>
      </Heading>
      {summary ? <p lang={lang}>{summary}</p> : null}
      {children}
    </article>
  )
}

/** Cards side by side where there is room. */
export function Cards({ children }: { children: Child | Child[] }) {
  // A list of one card arrives as the card itself.
  return (
    <ul class="card__shelf">
      {[children].flat().map((card) => (
        <li>{card}</li>
      ))}
    </ul>
  )
}
