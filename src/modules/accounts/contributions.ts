import type { Contributions } from '#kernel/sockets/module.ts'
import { loadDemo } from './actions/load-demo.ts'
import { erasePerson, exportPerson } from './actions/own-data.ts'
import { greetOperator } from './actions/greet-operator.ts'
import { findingsOf } from './actions/findings.ts'
import { commands } from './commands/commands.ts'
import { inEachLanguage } from './in-each-language.ts'
import { jobs } from './jobs/jobs.ts'
import { audited } from './messages/audited.ts'
import { kept } from './messages/kept.ts'
import { navigation } from './navigation.ts'

export const contributions: Contributions = {
  module: 'accounts',
  navigation,
  commands,
  jobs,
  kept,
  load: loadDemo,
  greeting: greetOperator,
  findings: findingsOf,
  personalExport: exportPerson,
  erase: erasePerson,
  audited,
  said: {
    'signed-up': inEachLanguage((say) => say.signUp.done),
    'signed-in': inEachLanguage((say) => say.signIn.done),
    'signed-out': inEachLanguage((say) => say.signOut.done),
    'card-first-used': inEachLanguage((say) => say.cards.firstUse.done),
    'card-removed': inEachLanguage((say) => say.cards.card.removed),
    'pin-changed': inEachLanguage((say) => say.cards.mine.changed),
    'card-ended': inEachLanguage((say) => say.cards.mine.ended),
    welcome: inEachLanguage((say) => say.mailLink.welcome),
    'choose-password': inEachLanguage((say) => say.mailLink.choosePassword),
    confirmed: inEachLanguage((say) => say.confirmation.done),
    'password-reset': inEachLanguage((say) => say.passwordReset.done),
    'password-changed': inEachLanguage((say) => say.password.done),
    'work-kept': inEachLanguage((say) => say.wasThisYou.kept),
    'work-left': inEachLanguage((say) => say.wasThisYou.left),
    'first-administrator': inEachLanguage((say) => say.firstAdministrator.done),
    saved: inEachLanguage((say) => say.account.saved),
    'session-ended': inEachLanguage((say) => say.account.sessions.ended),
    'sessions-ended': inEachLanguage((say) => say.account.sessions.othersEnded),
    'device-revoked': inEachLanguage((say) => say.account.devices.revoked),
    'passkey-removed': inEachLanguage((say) => say.account.passkeys.removed),
    'account-deleted': inEachLanguage((say) => say.account.deletion.done),
    'role-granted': inEachLanguage((say) => say.person.granted),
    'role-revoked': inEachLanguage((say) => say.person.revoked),
  },
}
