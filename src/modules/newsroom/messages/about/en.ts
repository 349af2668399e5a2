import type { AboutWords } from './words.ts'

export const en: AboutWords = {
  title: 'What this is',
  lead: 'CONECTA Pacífico is a place where those who live from culture in Chile, Colombia, Mexico and Peru learn to sell their work, and where the institutions that serve them see what came of it.',
  here: {
    title: 'What you can do here today',
    paragraphs: ['The first room is open: learning. The others are opened one after another.'],
    points: [
      'Learn to price and sell your work, in short lessons that open on a slow phone.',
      'Work out the price of your own product with the cost sheet, and take it with you.',
      'Get a certificate, which anyone can check with its code.',
      'Ask a person for help, with or without an account.',
    ],
    courses: 'See the courses',
    check: 'Check a certificate',
    help: 'Ask for help',
  },
  promises: {
    title: 'Where it comes from',
    lead: 'The Pacific Alliance has a technical group on culture. These are public documents of its work, with their dates.',
    each: {
      paracas: {
        when: '3 July 2015',
        what: 'The presidents of the four countries ask for the Culture Technical Group. Its members are the ministries of culture of Chile, Colombia and Peru and the Secretariat of Culture of Mexico.',
        source: 'Paracas Declaration, X Summit',
      },
      'march-2016': {
        when: '18 March 2016',
        what: 'The group says that the countries will work on CONECTA Pacífico, a digital platform to train the cultural entrepreneurs of the region, and on taking part as a bloc in fairs and markets.',
        source: 'Press note of 18 March 2016',
      },
      lima: {
        when: '2019',
        what: 'The group gives priority to publishing and, gradually, to performing arts, music and the audiovisual sector.',
        source: 'Lima Declaration',
      },
      santiago: {
        when: '2020',
        what: 'Its aims include the qualification of the trades of independent cultural agents in publishing, music, performing arts, audiovisual, cultural heritage and other cultural and creative trades.',
        source: 'Santiago Declaration',
      },
      'march-2024': {
        when: '19 March 2024',
        what: 'The V Cooperation Forum, in Lima, presents five projects. One is a virtual training programme to strengthen how cultural ventures sell.',
        source: 'Press note 052-24',
      },
    },
  },
  taken: {
    title: 'What this platform does with it',
    paragraphs: [
      'Those documents announce plans. This platform takes them up: it builds the systems that they name, as one, with free software that any institution can run.',
      'It does not claim that a plan has been carried out because it was announced, nor that an institution takes part because a document names it.',
    ],
  },
  official: {
    title: 'Is it an official site?',
    text: 'This is not an official site of the Pacific Alliance nor of any government, unless whoever runs it says so here.',
    stated: 'Whoever runs this installation states:',
    lead: 'This installation is run by:',
  },
}
