import { writeMail } from '../actions/write-mail.ts'
import type { Letter } from '../messages/letters.ts'
import { accountsUrls as at } from '../urls.ts'
import { speaking } from './speaking.ts'
import type { AuthWorld } from './world.ts'

interface Addressee {
  user: { email: string; name: string }
  token: string
}

/**
 * What better-auth calls when a letter is due. Its own addresses are replaced by our pages, which ask before they act, since
 * some mail programs open every link.
 */
export function lettersOf(world: AuthWorld) {
  const write = (recipient: string, { path, ...letter }: Omit<Letter, 'href'> & { path: string }) =>
    writeMail(world, {
      recipient,
      letter: { ...letter, href: world.settings.origin + path },
      locale: locale(),
      at: world.clock(),
    })
  return {
    emailConfirmation: ({ user: { email, name }, token }: Addressee) =>
      write(email, { kind: confirmation(), name, path: at.emailConfirmationEntry.href(entry(token), going()) }),
    passwordReset: ({ user: { email, name }, token }: Addressee) =>
      write(email, { kind: 'password-reset', name, path: at.passwordResetEntry.href(entry(token)) }),
    passwordChanged: ({ user: { email, name } }: Pick<Addressee, 'user'>) =>
      write(email, { kind: 'password-changed', name, path: at.passwordReset.href({ locale: locale() }) }),
    alreadyRegistered: ({ user: { email, name } }: Pick<Addressee, 'user'>) =>
      write(email, { kind: 'already-registered', name, path: at.signIn.href({ locale: locale() }) }),
    mailLink: ({ email, token }: { email: string; token: string }) =>
      write(email, { kind: 'mail-link', name: '', path: at.mailLinkEntry.href(entry(token), going()) }),
  }
}

function locale() {
  return speaking.getStore()?.locale ?? 'es'
}

function confirmation() {
  return speaking.getStore()?.joining ? 'address-joining' : 'email-confirmation'
}

function entry(token: string) {
  return { locale: locale(), token }
}

function going() {
  return { next: speaking.getStore()?.next }
}
