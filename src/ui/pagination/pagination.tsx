interface Page {
  href: string
  text: string
}

interface PaginationProps {
  label: string
  /** Back to the beginning: a list read by key knows no page numbers. */
  first?: Page | undefined
  next?: Page | undefined
}

export function Pagination({ label, first, next }: PaginationProps) {
  if (!first && !next) return null
  return (
    <nav class="pagination" aria-label={label}>
      {first ? (
        <a class="pagination__link" href={first.href} rel="first">
          <span aria-hidden="true">↞ </span>
          {first.text}
        </a>
      ) : null}
      {next ? (
        <a class="pagination__link pagination__link--next" href={next.href} rel="next">
          {next.text}
          <span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  )
}
