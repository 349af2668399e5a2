import type { Settings } from '#kernel/settings/settings.ts'

type MailSettings = Pick<Settings, 'SMTP_URL' | 'local'>

/** Sent by a server, kept for the operator of a site on this machine, or off: a public site without a mail server. */
export function mailWay(settings: MailSettings): 'sent' | 'kept' | 'off' {
  if (settings.SMTP_URL) return 'sent'
  return settings.local ? 'kept' : 'off'
}

export function mailIsDelivered(settings: MailSettings): boolean {
  return mailWay(settings) === 'sent'
}
