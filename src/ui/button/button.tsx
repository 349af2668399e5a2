import type { Child } from 'hono/jsx'

type Kind = 'primary' | 'quiet' | 'danger'

interface ButtonProps {
  kind?: Kind | undefined
  name?: string | undefined
  value?: string | undefined
  /** Sends the form to another address than its own. */
  formaction?: string | undefined
  formnovalidate?: boolean | undefined
  type?: 'submit' | 'button' | undefined
  /** Where several on a page say the same: what it says, and about whom. */
  'aria-label'?: string | undefined
  children: Child
}

export function Button({ kind = 'primary', type = 'submit', children, ...attributes }: ButtonProps) {
  return (
    <button class={`button button--${kind}`} type={type} {...attributes}>
      {children}
    </button>
  )
}

interface ButtonLinkProps {
  href: string
  kind?: Kind | undefined
  download?: boolean | undefined
  children: Child
}

/** Goes somewhere, and looks like a button: a link to a screen reader as well. */
export function ButtonLink({ href, kind = 'primary', download, children }: ButtonLinkProps) {
  return (
    <a class={`button button--${kind}`} href={href} download={download}>
      {children}
    </a>
  )
}
