import type { Country, Sector } from '../rules/sectors.ts'

export const en = {
  home: {
    title: 'Sell your work for what it is worth',
    lead: 'On CONECTA Pacífico, those who weave, print, play, film and perform in Chile, Colombia, Mexico and Peru learn to sell their work.',
    promise: 'Free. You can begin without an account.',
    courses: 'See the courses',
    who: {
      title: 'Who it is for',
      lead: 'For whoever makes culture and lives from it, or wants to. Each trade has its own woven band.',
      sectors: {
        publishing: { name: 'Publishing', text: 'You write, illustrate, edit, bind or sell books.' },
        music: { name: 'Music', text: 'You compose, sing, play, record or build instruments.' },
        'performing-arts': { name: 'Performing arts', text: 'You do theatre, dance or circus, on stage or behind it.' },
        audiovisual: { name: 'Audiovisual', text: 'You film, animate, edit, record sound or make video games.' },
        heritage: {
          name: 'Cultural heritage',
          text: 'You weave, carve, cook, restore or guide with what your community knows.',
        },
        'other-trades': {
          name: 'Other trades',
          text: 'You do ceramics, design, photography, fashion or another creative trade.',
        },
      } satisfies Record<Sector, { name: string; text: string }>,
    },
    how: {
      title: 'What happens here',
      steps: [
        {
          title: 'You learn with your own product',
          text: 'Short lessons with one idea each. They open on an old phone and say how much they weigh.',
        },
        {
          title: 'You work out your price',
          text: 'The cost sheet does the sums in your currency: materials, hours, tools, commission and margin.',
        },
        { title: 'You keep what you did', text: 'Create your account when you want to. What you did before is kept.' },
        {
          title: 'You show your certificate',
          text: 'Anyone can check it with its code, in any of the four countries.',
        },
      ],
    },
    countries: {
      title: 'Four countries',
      lead: 'The examples come from the four and use their currencies. Where something differs by country, we say so and tell you where to look.',
      each: {
        CL: { name: 'Chile', currency: 'Chilean pesos' },
        CO: { name: 'Colombia', currency: 'Colombian pesos' },
        MX: { name: 'Mexico', currency: 'Mexican pesos' },
        PE: { name: 'Peru', currency: 'Peruvian soles' },
      } satisfies Record<Country, { name: string; currency: string }>,
    },
    about: 'What this is and where it comes from',
  },
  components: {
    title: 'Components',
    lead: 'The parts that every page is made of, under the names of their folders.',
  },
  operator: {
    name: 'Name',
    address: 'Address',
    mail: 'Email',
    country: 'Country',
    notStated: 'The operator of this installation has not yet stated this.',
  },
  navigation: {
    about: 'What this is',
    privacy: 'Privacy',
    terms: 'Terms of use',
    accessibility: 'Accessibility',
  },
}
