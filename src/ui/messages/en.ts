import { plural } from '#kernel/i18n/plural.ts'

export const en = {
  home: 'CONECTA Pacífico, home',
  skip: 'Skip to the content',
  menu: 'Menu',
  mainNav: 'Main menu',
  account: 'Your account',
  language: 'Language',
  help: 'Ask for help',
  helpPromise: (who: string, days: number) =>
    plural(days, {
      one: `${who} answers you within 1 working day.`,
      other: `${who} answers you within ${days} working days.`,
    }),
  helpTeam: 'The team of this platform',
  notices: 'About this platform',
  saveData: 'Save data',
  dataSaverOn: 'Data saver: on',
  description:
    'Learn to sell your work, have your trade recognised and be found: the platform for the cultural entrepreneurs of Chile, Colombia, Mexico and Peru.',
  licence: 'Courses: CC BY-SA 4.0. Software: AGPL-3.0-or-later.',
  operator: (name: string) => `This site is run by ${name}.`,
  demo: 'Demonstration data: the people and ventures shown here are not real.',
  problems: {
    'not-found': {
      title: 'We cannot find that page',
      what: 'The address may be mistyped, or what was here has moved.',
      next: 'Go to the home page',
    },
    forbidden: {
      title: 'You cannot open this page',
      what: 'Your account does not have the permission that this page needs. If you think it should, ask for help.',
      next: 'Go to the home page',
    },
    'cross-site': {
      title: 'We could not accept that form',
      what: 'It came from another site or from an old page. Open the page again and send it once more.',
      next: 'Go to the home page',
    },
    'too-large': {
      title: 'That is too large to send',
      what: 'Send a smaller file, or split what you are sending.',
      next: 'Go to the home page',
    },
    'too-many': {
      title: 'Too many attempts',
      what: 'To protect everyone, we have paused this for a while. Try again later.',
      next: 'Go to the home page',
    },
    broken: {
      title: 'Something failed on our side',
      what: 'It is not your fault, and what you had saved is still there. Try again in a moment.',
      next: 'Go to the home page',
    },
  },
  reference: (id: string) => `If you ask for help, give this reference: ${id}`,
}
