interface TagProps {
  kind?: 'plain' | 'done' | 'waiting' | 'urgent' | undefined
  children: string
}

/** A state in one or two words; the words say it, the colour only repeats it. */
export function Tag({ kind = 'plain', children }: TagProps) {
  return <span class={`tag tag--${kind}`}>{children}</span>
}
