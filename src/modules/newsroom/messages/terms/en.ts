import type { TermsWords } from './words.ts'

export const en: TermsWords = {
  title: 'Terms of use',
  lead: 'What you may do here, what you may not, and what you can count on.',
  changed: (day) => `This text is of ${day}.`,
  operator: {
    title: 'Who runs this site',
    lead: 'These terms hold between you and whoever runs this installation.',
  },
  use: {
    title: 'How you use it',
    paragraphs: [
      'It is free. You read and learn without an account. You need one only to keep your progress and to get certificates.',
      'One account is one person. Say your real name if you want it on a certificate. Keep your password to yourself.',
    ],
  },
  yours: {
    title: 'What you make is yours',
    paragraphs: [
      'Your cost sheets, your answers and your works stay yours. You give us only the permission to keep them and to show them to you, and to those whom you choose.',
      'You can take them with you or delete them whenever you like.',
    ],
  },
  forbidden: {
    title: 'What you may not do',
    paragraphs: ['You may not:'],
    points: [
      'use somebody else’s account, or say that you are another person;',
      'upload what belongs to others, or knowledge that a community keeps to itself, without their permission;',
      'insult, threaten or deceive anybody;',
      'try to get in where you have no permission, or overload the site on purpose;',
      'alter a certificate, or say that one is valid when it has been withdrawn.',
    ],
  },
  courses: {
    title: 'The courses may be shared',
    paragraphs: [
      'Unless a course says otherwise, its texts and drawings have the licence Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0). You may copy, translate, change and even sell them, if you name the authors and share the result under the same licence.',
      'Works, names and designs of persons and communities that appear in an example stay theirs.',
    ],
  },
  code: {
    title: 'The software is free',
    paragraphs: [
      'The program that makes this site work has the licence GNU AGPL 3.0 or later. You may use it, study it, change it and share it. Whoever offers a changed version on the internet must offer its source too.',
    ],
    source: 'Source of this installation',
  },
  certificates: {
    title: 'What a certificate says',
    paragraphs: [
      'It says that somebody met the rule of a course on a given day. It is not an academic degree, a licence to exercise a trade or an official qualification, unless an institution recognises it as such.',
      'A certificate can be withdrawn if it was obtained by deceit or issued by mistake. Whoever checks it sees that it was withdrawn, and why.',
    ],
  },
  money: {
    title: 'Prices, taxes and laws',
    paragraphs: [
      'The prices, rates and people in the examples are invented to teach, and marked as examples. The cost sheet works with the figures that you give it.',
      'Taxes and laws differ by country and change. Before you decide, look with the authority of your country or with somebody who knows.',
    ],
  },
  warranty: {
    title: 'What we cannot promise',
    paragraphs: [
      'We work with care, but the site can fail, be slow or be closed for some time, and a lesson can have an error. We do not promise that you will sell more or earn more.',
      'As far as the law of your country allows, whoever runs the site does not answer for losses that come from using it. These terms take away no right that the law gives you.',
    ],
  },
  changes: {
    title: 'If these terms change',
    paragraphs: [
      'The date below the title tells you when they last changed. A course that you have begun stays as it was.',
      'If you no longer agree, delete your account.',
    ],
  },
}
