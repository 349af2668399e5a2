import { plural } from '#kernel/i18n/plural.ts'

export const en = {
  problem: 'There is a problem',
  faults: {
    'name-missing': 'Write the name that you want to be called by.',
    'name-long': 'Write a name of at most 100 characters.',
    'email-missing': 'Write your e-mail address.',
    'email-wrong': 'Write a whole e-mail address, like ana@example.org.',
    'password-missing': 'Write a password.',
    'password-short': (least: number) => `Use at least ${least} characters. Four words that you remember will do.`,
    'password-long': (most: number) => `Use at most ${most} characters.`,
    'password-known': 'That password is easy to guess. Use four words that have nothing to do with each other.',
    'password-current-missing': 'Write the password that you have now.',
    'password-current-wrong': 'That is not the password that you have now.',
    'cannot-create':
      'We could not make an account with this address. If it is yours and you already have one, sign in, or ask for a link by mail.',
    'already-registered': 'There is an account with that address already.',
    'cannot-enter': 'The address and the password do not match. Check both, or ask for a link by mail.',
    'link-used': 'This link no longer works: it was used already, or its time ran out. Ask for a new one.',
    'too-many': (minutes: number) =>
      plural(minutes, {
        one: 'There were too many attempts. Wait 1 minute and try again.',
        other: `There were too many attempts. Wait ${minutes} minutes and try again.`,
      }),
    'mail-off': 'This site cannot send mail yet, so links by mail are off. Use your password or a passkey.',
    'answer-missing': 'Choose one of the two answers.',
    'not-fresh': 'For your safety, sign in once more before you do this.',
    'last-administrator': 'You are the only administrator. Make somebody else administrator first.',
  },
  fields: {
    name: 'Your name',
    nameHint: 'As you want to be called. You can change it later.',
    email: 'E-mail address',
    password: 'Password',
    newPassword: 'New password',
    currentPassword: 'Password that you have now',
    passwordHint: (least: number) =>
      `At least ${least} characters. Four words together are easy to remember and hard to guess.`,
  },
  mailOff:
    'This site cannot send mail yet: signing in by mail and recovering a password are off. Keep your password well, or add a passkey.',
  agreement: 'By creating your account you accept what these pages say:',
  signUp: {
    title: 'Create your account',
    lead: 'With an account you keep your progress and get your certificate. It is free.',
    button: 'Create my account',
    withoutPassword: 'Without a password: send me a link',
    already: 'Do you already have an account?',
    signIn: 'Sign in',
    done: 'Your account is ready. You are signed in.',
    session: (days: number) =>
      `You stay signed in on this device for ${days} days after you last use it. On a device that is not yours, sign out when you finish.`,
  },
  signIn: {
    title: 'Sign in',
    button: 'Sign in',
    byMail: 'Enter without a password',
    byMailWhy: 'We send a link to your mail. You open it and you are in.',
    byMailButton: 'Send me a link by mail',
    passkey: 'Enter with a passkey',
    passkeyWhy: 'With your fingerprint, your face or the lock of your phone.',
    passkeyFailed: 'The passkey did not work. Try again, or enter in another way.',
    forgotten: 'I forgot my password',
    noAccount: 'Do you have no account yet?',
    signUp: 'Create an account',
    done: 'You are signed in.',
    first: 'Sign in to go on.',
  },
  signOut: {
    title: 'Sign out',
    lead: 'On this device you will have to sign in again. Your progress stays in your account.',
    button: 'Sign out',
    stay: 'Stay signed in',
    done: 'You have signed out.',
  },
  mailSent: {
    title: 'Look in your mail',
    'mail-link':
      'If the address is well written, a message with a link arrives in a few minutes. The link works once, during half an hour.',
    confirmation:
      'We have sent you a message. Open its link to finish. It works for one day. Meanwhile you can go on learning: nothing is lost.',
    'password-reset':
      'If there is an account with that address, a message with a link arrives in a few minutes. The link works once, during one hour.',
    address:
      'If the address is well written and has no account of its own, a message with a link arrives in a few minutes. Open it to join the address to your account. It works for one day. Meanwhile your card works as ever.',
    kept: 'This site runs on this machine and has no mail server. The message is kept: whoever started the server finds it through the link that was printed at the start.',
    spam: 'If nothing arrives, look in the folder for unwanted mail, and check that the address was well written.',
    back: 'Back to sign in',
  },
  mailLink: {
    title: 'Enter with a link by mail',
    lead: 'Write your address. We send you a link that lets you in without a password. If you have no account yet, the link makes one.',
    button: 'Send me the link',
    enterTitle: 'Enter',
    enterLead: 'Press the button to enter on this device.',
    enterButton: 'Enter',
    enterWarning:
      'Your address was not confirmed yet. When you enter, it is: for your safety the password that was chosen before stops working, and you can choose another one right away.',
    again: 'Ask for another link',
    welcome: 'Welcome. Tell us how you want to be called.',
    choosePassword:
      'You are in, and your address is confirmed. The earlier password no longer works: choose another one, if you want one.',
  },
  confirmation: {
    title: 'Confirm your address',
    lead: 'Press the button to confirm that this address is yours.',
    button: 'Confirm my address',
    done: 'Your address is confirmed.',
  },
  passwordReset: {
    title: 'Choose another password',
    lead: 'Write your address. We send you a link to choose another password.',
    button: 'Send me the link',
    entryLead: 'Choose your new password. Every open session ends, on all your devices.',
    entryButton: 'Keep the password',
    done: 'Your password has changed. Sign in with it.',
  },
  password: {
    title: 'Password',
    change: 'Your other sessions end when you change it.',
    choose: 'You have no password: you enter by mail or with a passkey. You can choose one.',
    addressFirst:
      'A password is used with an e-mail address, and you have given none. You enter with your card. If you want a password, add an address first.',
    button: 'Keep the password',
    done: 'Your password is kept. Your other sessions have ended.',
  },
  wasThisYou: {
    title: 'Was this you?',
    lead: 'On this device, before you signed in, somebody did this:',
    question: 'Was it you?',
    yes: 'Yes, keep it in my account',
    no: 'No, it was somebody else',
    noHint: 'We do not join it to your account, nor to anybody.',
    button: 'Continue',
    kept: 'Done: what you did before is in your account.',
    left: 'Done: that work is not in your account.',
  },
  firstAdministrator: {
    title: 'The first administrator',
    lead: 'With this account you run the site: you give roles to others, and you see the record of what was done. The link that brought you here works once.',
    button: 'Create the account',
    done: 'The site has its first administrator: you.',
  },
}
