import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AnyRequest } from './context.ts'

// What is never a page of its own needs no policy, and on a slow line half a kilobyte a module is felt.
const parts = /^\/assets\/[\w.-]+\.(js|css|woff2|png|webmanifest)$/

/** OWASP Secure Headers Project's list, as it applies to a site that frames nothing and is framed by nobody. */
export const securityHeaders = createMiddleware<AnyRequest>(async (c, next) => {
  await next()
  const { secure } = c.var.settings
  const { headers } = c.res
  headers.set('x-content-type-options', 'nosniff')
  headers.set('cross-origin-resource-policy', 'same-origin')
  if (parts.test(c.req.path)) return
  headers.set('referrer-policy', 'strict-origin-when-cross-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
  headers.set('x-frame-options', 'DENY')
  if (!headers.has('content-security-policy'))
    headers.set('content-security-policy', contentPolicy(sourcesOf(c), secure))
  if (secure) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
})

function sourcesOf(c: Context<AnyRequest>) {
  return [...(c.get('sheets') ?? [])].map(({ source }) => source)
}

function contentPolicy(styles: string[], secure: boolean) {
  const rules = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles.join(' ') || "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return [...rules, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; ')
}
