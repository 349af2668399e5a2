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
}
