import type { AccessibilityWords } from './words.ts'

export const en: AccessibilityWords = {
  title: 'Accessibility',
  lead: 'Everyone must be able to learn here, with the eyes, the hands, the ears and the phone that they have.',
  changed: (day) => `This text is of ${day}.`,
  aim: {
    title: 'What we aim at',
    paragraphs: [
      'Every page should meet the Web Content Accessibility Guidelines 2.2 at level AA. It is our aim; no outside body has certified it.',
    ],
  },
  works: {
    title: 'How you can use it',
    paragraphs: ['Every page is made to work:'],
    points: [
      'with the keyboard alone, and with a screen reader;',
      'on a screen 320 pixels wide, and with text at twice its size;',
      'in light and in dark colours, and in the high contrast of your system;',
      'with no movement, if you have asked your device for less;',
      'without script, on old phones and slow connections;',
      'with drawings that have a description, and recordings that have their text.',
    ],
  },
  tested: {
    title: 'How it is tested',
    paragraphs: [
      'Before each version, a program (axe) goes through every kind of page in a real browser, Chromium, and another goes through the main journeys with the keyboard alone and with script turned off.',
      'Such programs find some of the barriers, not all. The pages have not yet been tried by a group of people with disabilities. Whoever runs this installation should do so and write here what they found.',
    ],
  },
  missing: {
    title: 'What does not work yet',
    paragraphs: ['We know of these barriers:'],
    points: [
      'There is no sign language, and no version in easy reading beside the plain texts.',
      'The courses are in Spanish, English and Portuguese, and not yet in the indigenous languages of the region.',
      'Signing in with a passkey needs script. The other ways to sign in do not.',
      'Certificates and cost sheets in PDF carry their structure for screen readers, but have not been tried with every reader. The same content is always on a page too.',
      'What other people upload or write may have barriers of its own. Tell us and we will ask them to mend it.',
    ],
  },
  report: {
    title: 'If something stands in your way',
    paragraphs: [
      'Tell us on which page and with what device. A person answers, and gives you what you need in another way meanwhile.',
    ],
    help: 'Tell us',
  },
}
