import { plural } from '#kernel/i18n/plural.ts'
import type { StatementRefusal } from '../../rules/device-events.ts'

export const waitingWork = {
  title: 'Hand in work that is waiting',
  description: 'Hand in the file with the work that your phone could not send.',
  lead: 'If your phone cannot send what you did, save a file of that work there and hand it in here, from any phone or computer. You need not sign in: each answer is signed, and goes to whoever made it.',
  problem: 'The file was not taken',
  file: 'File of waiting work',
  hint: 'The one that you saved on the phone, at most 5 MB. You may hand it in more than once: nothing counts twice.',
  button: 'Hand in',
  missing: 'Choose the file that you saved on the phone.',
  malformed:
    'This is not a file of waiting work, or only part of it arrived. Save it again on the phone, and choose that one.',
  tooMany: 'Many files were handed in from this network. Wait an hour and try again; keep the file until then.',
  kept: (kept: number, all: number) => `${kept} of ${all} kept by the server`,
  receipt: (name: string) => `The receipt is ${name}.`,
  allKept: 'Everything in the file is here. You can delete the file.',
  empty: 'There is no work in this file.',
  someRefused: 'Keep the file until everything in it is here.',
  signInFirst: (count: number) =>
    plural(count, {
      one: '1 answer belongs to an account that is not signed in here. Sign in with that account and hand in the same file again: nothing was lost.',
      other: `${count} answers belong to an account that is not signed in here. Sign in with that account and hand in the same file again: nothing was lost.`,
    }),
  signIn: 'Sign in to hand it in',
  refusedTitle: 'What was not kept, and why',
  count: (count: number) => plural(count, { one: '1 answer', other: `${count} answers` }),
  unreadable: 'It cannot be read: that part of the file is damaged. Save the file again on the phone.',
  refusals: {
    'no-such-course': 'This site does not have that course, or not that version of it.',
    'no-such-lesson': 'The course has no such lesson.',
    'no-such-activity': 'The lesson has no such activity.',
    'unreadable-answer': 'The answer does not fit its activity.',
    'unreadable-event':
      'It cannot be understood. The page on the phone may be very old: open it there with signal once.',
    'taken-id': 'Its number is already another person’s. Answer that activity again.',
    'too-many-events': 'There are already more answers in that course than one person needs.',
    'wrong-signature':
      'It was not signed by the phone that it names: it was changed on its way, or comes from somebody else.',
    'unknown-device':
      'This site does not know the phone that signed it. Open the site once on that phone, with signal.',
    'device-revoked': 'That phone was removed from the account. What it signs is no longer taken.',
  } satisfies Record<StatementRefusal, string>,
}
