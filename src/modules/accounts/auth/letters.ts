import { writeMail } from '../actions/write-mail.ts'
import type { Letter } from '../messages/letters.ts'
import { accountsUrls } from '../urls.ts'
import type { AuthWorld } from './world.ts'
import { speaking } from './speaking.ts'

interface Addressee {
  user: { email: string; name: string }
  token: string
}

/** What better-auth calls when a letter is due. Its own addresses are replaced by our pages, which ask before they act: some mail programs open every link. */
export function lettersOf(world: AuthWorld) {
  const write = (recipient: string, letter: Letter) =>
    writeMail(world, { recipient, letter, locale: speaking.getStore() ?? 'es', at: world.clock() })
  const page = (path: (locale: string) => string) => world.settings.origin + path(speaking.getStore() ?? 'es')
  return {
    emailConfirmation: ({ user, token }: Addressee) =>
      write(user.email, {
        kind: 'email-confirmation',
        name: user.name,
        href: page((locale) => accountsUrls.emailConfirmationEntry.href({ locale, token })),
      }),
    passwordReset: ({ user, token }: Addressee) =>
      write(user.email, {
        kind: 'password-reset',
        name: user.name,
        href: page((locale) => accountsUrls.passwordResetEntry.href({ locale, token })),
      }),
    alreadyRegistered: ({ user }: Pick<Addressee, 'user'>) =>
      write(user.email, {
        kind: 'already-registered',
        name: user.name,
        href: page((locale) => accountsUrls.signIn.href({ locale })),
      }),
    mailLink: ({ email, token }: { email: string; token: string }) =>
      write(email, {
        kind: 'mail-link',
        name: '',
        href: page((locale) => accountsUrls.mailLinkEntry.href({ locale, token })),
      }),
  }
}
