import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { z } from 'zod'
import { testApp } from '#test/app.ts'
import { post } from '#test/forms.ts'
import { accountsUrls } from '../urls.ts'
import { sendMail, sweepMail } from './send-mail.ts'

const letter = z.object({ id: z.string() })

describe('sending mail', () => {
  const received: { to: string[]; text: string }[] = []
  let server: SMTPServer,
    site: Awaited<ReturnType<typeof testApp>>,
    answers = true
  before(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: async (stream, session, done) => {
        const content = await text(stream)
        if (!answers) return done(new Error('Try again later'))
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: content })
        done()
      },
    })
    const listening = server.listen(0, '127.0.0.1')
    await once(listening, 'listening')
    const address = listening.address()
    const port = typeof address === 'object' ? address?.port : 0
    site = await testApp({ environment: { SMTP_URL: `smtp://127.0.0.1:${port}`, BASE_URL: 'https://conecta.example' } })
  })
  after(() => void server.close())
  const ask = (email: string, locale = 'es') =>
    post(site.app, accountsUrls.mailLink.href({ locale }), { fields: { email } })
  const waiting = () => letter.parse(site.enqueued.at(-1)?.data).id
  const row = (id: string) => site.db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

  it('reaches the server in the reader’s language, and keeps no link afterwards', async () => {
    await ask('ana@example.org', 'pt')
    await sendMail(site.world, waiting())
    const [mail] = received
    assert.deepEqual(mail?.to, ['ana@example.org'])
    assert.match(mail?.text ?? '', /Content-Language: pt/i)
    assert.match(mail?.text ?? '', /multipart\/alternative/)
    assert.match(mail?.text ?? '', /Seu_link_para_entrar/)
    const { text: left, html, sent_at: sentAt } = await row(waiting())
    assert.deepEqual([left, html], ['', ''])
    assert.ok(sentAt)
  })
  it('sends a letter once, however often it is asked to', async () => {
    await sendMail(site.world, waiting())
    assert.equal(received.length, 1)
  })
  it('tries again when the server refuses, and says why to the administrator', async () => {
    await ask('bruno@example.org')
    answers = false
    await assert.rejects(sendMail(site.world, waiting()))
    assert.match((await row(waiting())).error ?? '', /Try again later/)
    answers = true
    await site.db
      .updateTable('mail')
      .set({ created_at: new Date(Date.now() - 600_000) })
      .where('id', '=', waiting())
      .execute()
    await sweepMail(site.world)
    assert.deepEqual(received.at(-1)?.to, ['bruno@example.org'])
  })
})
