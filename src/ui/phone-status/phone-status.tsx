import type { Child } from 'hono/jsx'

/** Of a line: what is offline or waits, what arrived, what was refused. */
export type PhoneStatusKind = 'waiting' | 'arrived' | 'refused'

interface PhoneStatusProps {
  /** What the element needs to say it in this language, and where its links lead: JSON. */
  words: string
  children?: Child
}

/** Says at the foot of the screen what is offline, what waits on the phone and what arrived; empty when there is nothing to say. */
export function PhoneStatus({ words, children }: PhoneStatusProps) {
  return (
    <phone-status class="phone-status" role="status" data-words={words}>
      {children}
    </phone-status>
  )
}

const signs = { waiting: '…', arrived: '✓', refused: '!' } satisfies Record<PhoneStatusKind, string>

export function PhoneStatusLine({ kind, children }: { kind: PhoneStatusKind; children: Child }) {
  return (
    <p class={`phone-status__line phone-status__line--${kind}`}>
      <span class="phone-status__sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <span>{children}</span>
    </p>
  )
}
