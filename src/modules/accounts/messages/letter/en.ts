export const en = {
  greeting: (name: string) => (name ? `Hello, ${name}:` : 'Hello:'),
  closing: 'If you did not ask for this, you need do nothing: without the link nobody gets in. CONECTA Pacífico',
  'email-confirmation': {
    subject: 'Confirm your address in CONECTA Pacífico',
    lines: [
      'Somebody made an account in CONECTA Pacífico with this address. If it was you, open this link to confirm it. It works for one day.',
    ],
    button: 'Confirm my address',
  },
  'password-reset': {
    subject: 'Choose another password in CONECTA Pacífico',
    lines: ['Open this link to choose another password. It works once, during one hour.'],
    button: 'Choose another password',
  },
  'already-registered': {
    subject: 'You already have an account in CONECTA Pacífico',
    lines: [
      'Somebody tried to make an account with this address, and you already have one. If it was you, sign in, or ask there for a link by mail.',
    ],
    button: 'Sign in',
  },
  'mail-link': {
    subject: 'Your link to enter CONECTA Pacífico',
    lines: [
      'Open this link to enter. It works once, during half an hour. Do not pass it on: whoever has it enters your account.',
    ],
    button: 'Enter',
  },
  'password-changed': {
    subject: 'Your password in CONECTA Pacífico has changed',
    lines: [
      'The password of your account has just changed. If it was you, you need do nothing. If it was not, open this link and choose another one now.',
    ],
    button: 'Choose another password',
  },
  'address-joining': {
    subject: 'Join this address to your account in CONECTA Pacífico',
    lines: [
      'Somebody who enters CONECTA Pacífico with a card asks to join this address to her account. If that is you, open this link. It works for one day.',
    ],
    button: 'Join my address',
  },
  'address-taken': {
    subject: 'This address is already in use in CONECTA Pacífico',
    lines: [
      'Somebody tried to join this address to an account that is entered with a card, but the address already has an account of its own. If it was you, sign in to that one: the work of the two accounts stays apart.',
    ],
    button: 'Sign in',
  },
  'card-renewed': {
    subject: 'Your card in CONECTA Pacífico has a new code',
    lines: [
      'Whoever made your card has just given it a new code. Your sessions, your PIN and your passkeys have ended. If you did not ask for it, sign in with your address and end the card in your account.',
    ],
    button: 'Sign in',
  },
}
