import type { Transporter } from 'nodemailer'
import { own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { listWaitingMail, lockWaitingMail, markMailFailed, markMailSent } from '../queries/mail.ts'
import type { AccountsTables } from '../tables.ts'

const transports = new Map<string, Transporter>()

/** Sends one letter of the outbox; a failure is written down and thrown, so that the job tries again. */
export async function sendMail(world: World, id: string): Promise<void> {
  const { settings, clock } = world
  const { SMTP_URL: url } = settings
  if (!url) return
  const db = own<AccountsTables>(world.db)
  try {
    await db.transaction().execute(async (transaction) => {
      const mail = await lockWaitingMail(transaction, id)
      if (!mail) return
      const transport = await transportOf(url)
      await transport.sendMail({
        from: settings.MAIL_FROM ?? `CONECTA Pacífico <no-reply@${new URL(settings.origin).hostname}>`,
        to: { name: '', address: mail.recipient },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        ...(mail.calendar ? { icalEvent: { filename: 'agenda.ics', method: 'PUBLISH', content: mail.calendar } } : {}),
        headers: { 'auto-submitted': 'auto-generated', 'content-language': mail.locale },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      await markMailSent(transaction, id, clock())
    })
  } catch (problem) {
    await markMailFailed(db, id, problem instanceof Error ? problem.message.slice(0, 300) : String(problem))
    throw problem
  }
}

/** Sends what still waits after five minutes: letters whose job was lost, or that were written before there was a mail server. */
export async function sweepMail(world: World): Promise<void> {
  if (!world.settings.SMTP_URL) return
  const waiting = await listWaitingMail(own<AccountsTables>(world.db), new Date(world.clock().getTime() - 300_000))
  for (const id of waiting) await sendMail(world, id).catch(() => {})
}

async function transportOf(url: string) {
  const { createTransport } = await import('nodemailer')
  const known = transports.get(url) ?? createTransport({ url, connectionTimeout: 20_000, socketTimeout: 30_000 })
  transports.set(url, known)
  return known
}
