import type { PartTelling } from '../../../rules/told.ts'

interface VerdictProps {
  id: string
  /** Path of the part: the script finds the place by it. */
  path: string
  parts: readonly PartTelling[]
  lang?: string | undefined
}

/** The place beside an option, gap or line where it is said how it was; empty until it is answered. */
export function Verdict({ id, path, parts, lang }: VerdictProps) {
  const part = parts.find((one) => one.path === path)
  return (
    <span
      class={part ? `verdict verdict--${part.verdict}` : 'verdict'}
      id={id}
      data-part={path}
      hidden={part === undefined}
      lang={part?.feedback ? lang : undefined}
    >
      {part?.feedback ? (
        <>
          <span class="visually-hidden">{part.word} </span>
          {part.feedback}
        </>
      ) : (
        part?.word
      )}
    </span>
  )
}
