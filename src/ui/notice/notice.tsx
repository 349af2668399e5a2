import type { Child } from 'hono/jsx'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

interface NoticeProps {
  kind?: NoticeKind | undefined
  title?: string | undefined
  /** Announced when it appears: as an alert for an error, else politely. */
  live?: boolean | undefined
  children: Child
}

const signs = {
  info: 'M10 9v5M10 5.5v1.5',
  success: 'M5.5 10.5l3 3 6-7',
  warning: 'M10 5v6M10 13v1.5',
  error: 'M6.5 6.5l7 7M13.5 6.5l-7 7',
} satisfies Record<NoticeKind, string>

export function Notice({ kind = 'info', title, live = false, children }: NoticeProps) {
  const role = kind === 'error' ? 'alert' : 'status'
  return (
    <div class={`notice notice--${kind}`} role={live ? role : undefined}>
      <svg class="notice__sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={signs[kind]} />
      </svg>
      <div class="notice__words">
        {title ? <p class="notice__title">{title}</p> : null}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}
