import { type BlockList, isIPv6 } from 'node:net'
import type { Context } from 'hono'
import type { RequestWorld } from './context.ts'

/** Address of whoever sent this request, believed only as far as TRUST_PROXY allows. */
export function callerOf<tables, pattern extends string>(c: Context<RequestWorld<tables>, pattern>): string {
  const connected = c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1'
  return callerAddress(connected, c.req.header('x-forwarded-for'), c.var.settings.TRUST_PROXY)
}

/**
 * Address of whoever asks: the connection's own, or, when that is a proxy that TRUST_PROXY names, the last address in
 * X-Forwarded-For that no trusted proxy added. Anyone may write that header, so nothing before that is believed.
 */
export function callerAddress(connected: string, forwarded: string | undefined, trusted: BlockList): string {
  const chain = [
    ...(forwarded ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
    connected,
  ].map(plain)
  const last = chain.findLastIndex((address) => !isTrusted(address, trusted))
  return chain[Math.max(last, 0)] ?? connected
}

function isTrusted(address: string, trusted: BlockList) {
  try {
    return trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
  } catch {
    return false
  }
}

function plain(address: string) {
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}
