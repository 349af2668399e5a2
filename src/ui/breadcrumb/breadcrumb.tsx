import { writtenByProps } from '#ui/written-by-props/written-by-props.ts'

interface BreadcrumbProps {
  label: string
  /** From the top down; the last one is this page and needs no address. */
  items: readonly { href?: string | undefined; text: string }[]
}

export const Breadcrumb = writtenByProps(({ label, items }: BreadcrumbProps) => (
  <nav class="breadcrumb" aria-label={label}>
    <ol class="breadcrumb__list">
      {items.map(({ href, text }) => (
        <li class="breadcrumb__item">{href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}</li>
      ))}
    </ol>
  </nav>
))
