interface CountListProps {
  title: string
  items: readonly { href: string; text: string; count: string }[]
}

/** Places or sectors with their numbers, each a link. */
export function CountList({ title, items }: CountListProps) {
  if (!items.length) return null
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul>
        {items.map(({ href, text, count }) => (
          <li>
            <a href={href}>{text}</a> <span class="muted">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
