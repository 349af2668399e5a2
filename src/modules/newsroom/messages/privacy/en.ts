import type { PrivacyWords } from './words.ts'

export const en: PrivacyWords = {
  title: 'Privacy',
  lead: 'What this site knows about you, what for, for how long, and what you can do about it.',
  changed: (day) => `This text is of ${day}.`,
  controller: {
    title: 'Who answers for your data',
    lead: 'Whoever runs this installation decides what is done with your data and answers for it. Data protection law calls this the controller.',
  },
  kept: {
    title: 'What we keep, what for and for how long',
    lead: 'We keep what follows and nothing else. You need no account to read, to learn or to ask for help.',
    why: 'What for',
    until: 'How long',
    logs: (days) => ({
      what: 'A technical log: for each page that is asked for, the hour, the kind of page, whether it worked and how long it took. Never your name, your address, your network address or what you answered.',
      why: 'To find faults and mend them.',
      until: days === 1 ? '1 day.' : `${days} days.`,
    }),
    attempts: {
      what: 'How many times your connection tried to sign in, to send a form or to guess a code. We keep a mark made from your network address with a secret, and not the address.',
      why: 'To stop whoever tries passwords or codes one after the other.',
      until: 'Until the pause is over: hours, at most one day. A restart of the database may clear it sooner.',
    },
  },
  cookies: (days) => ({
    title: 'Cookies',
    paragraphs: [
      'We use only the cookies that the site needs to work, and therefore ask for no consent. None of them follows you to other sites.',
    ],
    points: [
      `session: says that you have signed in. It lasts ${days.session} days after your last visit.`,
      `visitor: remembers your lessons when you have no account. It is made when you first answer something, and lasts ${days.visitor} days.`,
      'said: shows a message once, such as ‘You have signed out’. It lasts one minute.',
      'written: after you send something, makes sure that the next page has it. It lasts seconds.',
      'data-saver: remembers that you want to spend less data. Lasts one year.',
      'styles: says that your browser has the look of the pages already, so that it is not sent to you again with each one. Lasts one year.',
      'passkey: while you sign in with a passkey, for a few minutes.',
    ],
  }),
  others: {
    title: 'Who else sees it',
    paragraphs: [
      'We sell nothing about you and show no advertising. The pages load nothing from other companies: no counters, no fonts, no maps, no social networks.',
      'Facilitators, officers and those who run the site see only what their work needs, and what they change is written down.',
      'The mails that you ask for go out through the mail server that the operator chose. If you share a page by WhatsApp, you leave this site and WhatsApp’s rules hold.',
      'Whoever has the code of a certificate can check that it is valid. Your name is there only if you agreed to it.',
      'The figures about learners are counts. Groups of fewer than five people are not shown.',
    ],
  },
  rights: {
    title: 'What you can do',
    lead: 'It costs nothing and you need not say why.',
    each: {
      access: {
        title: 'See what we have about you',
        text: 'Your account shows it and gives it to you in one file.',
        link: 'My data',
      },
      correction: {
        title: 'Correct it',
        text: 'Change your name, your languages, your country and your sector whenever you like.',
        link: 'My profile',
      },
      deletion: {
        title: 'Delete it',
        text: 'Delete your account whenever you like, without asking anybody. What you wrote, your documents and your devices are erased. What remains for counting leads to nobody. You choose whether your certificates can still be checked.',
        link: 'Delete my account',
      },
      portability: {
        title: 'Take it with you',
        text: 'The file with your data is JSON, a format that other programs read.',
        link: 'Download my data',
      },
      objection: {
        title: 'Say no',
        text: 'Withdraw what you agreed to, such as your name on certificates, at any time. Without an account, delete the cookies in your browser and nothing here leads to you any more.',
        link: 'What I show',
      },
    },
  },
  writing: {
    title: 'If you would rather write',
    text: 'Ask in your own words, in any of the three languages. Say which data you mean. Before giving data away we may ask you to show that they are yours.',
    mail: (address) => `Write to ${address}.`,
    help: 'Ask for help',
  },
  authority: {
    title: 'If our answer does not help you',
    paragraphs: [
      'You can complain to the data protection authority. Which one it is, and within which times it answers, differs by country: look with the authority of the country where you live, or of the country where whoever runs this installation is.',
    ],
  },
}
