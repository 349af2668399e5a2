import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

interface Letter {
  recipient: string
  text: string
}

const patience = 30_000

/** A mail server that keeps what it gets: `url` is for SMTP_URL. */
export async function mailServer() {
  const letters: Letter[] = []
  const heard = new Set<() => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: async (stream, session, done) => {
      const content = plain(await text(stream))
      for (const { address } of session.envelope.rcptTo) letters.push({ recipient: address, text: content })
      done()
      for (const look of heard) look()
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  const port = typeof address === 'object' ? address?.port : 0
  const to = (recipient: string) => letters.filter((letter) => letter.recipient === recipient)
  return {
    url: `smtp://127.0.0.1:${port}`,
    to,
    stop: () => new Promise<void>((stopped) => server.close(stopped)),
    /** Resolves with the first letter to an address, now or when it comes. */
    letter: (recipient: string) =>
      new Promise<Letter>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`No letter came to ${recipient}.`)), patience)
        const look = () => {
          const [first] = to(recipient)
          if (!first) return
          heard.delete(look)
          clearTimeout(late)
          resolve(first)
        }
        heard.add(look)
        look()
      }),
  }
}

/** Undoes the quoted-printable lines of a letter. */
function plain(content: string) {
  return content
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Path of the one link in a letter. */
export function linkIn({ text: words }: { text: string }): string {
  return new URL(/https?:\/\/[^\s"<>]+/.exec(words)?.[0] ?? '').pathname
}
