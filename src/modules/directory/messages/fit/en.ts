import { leastPoints, type points } from '../../rules/fit.ts'
import { daysAfterDecline, mostADay, mostWaiting } from '../../rules/introductions.ts'

export const en = {
  rule: {
    title: 'How it is decided who fits',
    description:
      'The rule by which the directory says who could be a buyer, supplier, partner or peer, with what each reason counts.',
    lead: 'For each organisation we look for others that could buy from it, supply it, do things with it, or share its trade. This is the whole rule. Nobody can pay for a place, and nothing is learnt from what anybody reads.',
    reasons: 'Reasons',
    head: { reason: 'Reason', points: 'Points' },
    least: `Fewer than ${leastPoints} points are no suggestion. Of the same points, the fuller page comes first.`,
    words: {
      'you-seek': 'The other has what you seek, where you seek it.',
      'they-seek': 'You have what the other seeks, where it seeks it.',
      both: 'Both at once.',
      'same-trade': 'Each trade in common, two at most.',
      'same-territory': 'Both are in the same region.',
      'same-country': 'Both are in the same country.',
      language: 'There is a language in which both can deal.',
      verified: 'The other is verified.',
    } satisfies Record<keyof typeof points, string>,
    no: '“Not for me” takes a pair out of both lists; whoever said it can take it back.',
  },
  fit: {
    title: (name: string) => `Who fits ${name}`,
    lead: 'By a rule that everyone can read. Each suggestion says why.',
    how: 'How it is decided',
    none: 'Nobody fits yet',
    noneWhat: 'The more an organisation says of what it offers and seeks, the more we find.',
    fill: 'Say what it offers and seeks',
    points: (count: number) => `${count} points`,
    relations: {
      buyer: 'Could buy or distribute',
      supplier: 'Could supply',
      partner: 'Could be a partner',
      peer: 'Has the same trade',
    },
    notForMe: 'Not for me',
    introduce: 'Ask for an introduction',
    refused: 'You said “not for me” to',
    undo: 'Suggest it again',
    introductions: 'Introductions',
  },
  reasons: {
    youSeek: (what: string, name: string, has: string) => `You seek ${what}; ${name} has ${has}.`,
    theySeek: (name: string, what: string, has: string) => `${name} seeks ${what}; you have ${has}.`,
    itSeeks: ({ you, what, name, has }: Record<'you' | 'what' | 'name' | 'has', string>) =>
      `${you} seeks ${what}; ${name} has ${has}.`,
    both: 'Each has what the other seeks.',
    'same-trade': (trades: string) => `Both work in ${trades}.`,
    'same-territory': (territory: string) => `Both are in ${territory}.`,
    'same-country': (country: string) => `Both are in ${country}.`,
    language: (languages: string) => `They can deal in ${languages}.`,
    verified: (name: string) => `${name} is verified.`,
  },
  introduce: {
    title: (name: string) => `Ask ${name} for an introduction`,
    lead: (name: string) =>
      `Those who run ${name} read what you write and who you are. Only if they accept do you see how to write or call each other.`,
    limits: `You may ask ${mostADay} a day, ${mostWaiting} may wait at once, and after a no you may not ask the same one for ${daysAfterDecline} days.`,
    message: 'What do you propose?',
    messageHint: 'Say it in a few sentences. Write no telephone or address: they come when both agree.',
    button: 'Ask',
    missing: 'Write what you propose.',
    refusals: {
      waits: 'You have asked already.',
      'too-many-waiting': `${mostWaiting} of your requests wait for an answer. Wait, or take one back.`,
      'too-many-today': `You have asked ${mostADay} today. Go on tomorrow.`,
      'declined-lately': `It declined less than ${daysAfterDecline} days ago.`,
      'not-for-them': 'One of the two said that it is not for them.',
    },
  },
  introductions: {
    title: (name: string) => `Introductions of ${name}`,
    lead: 'What you asked and what you were asked.',
    none: 'No introductions yet',
    noneWhat: 'Look at who fits and ask for one.',
    asked: (name: string, day: string) => `You asked ${name} on ${day}.`,
    wasAsked: (name: string, day: string) => `${name} asked you on ${day}.`,
    states: { waiting: 'Waiting', accepted: 'Accepted', declined: 'Declined', withdrawn: 'Taken back' },
    accept: 'Accept: we show each other how to write or call',
    decline: 'Decline',
    withdraw: 'Take it back',
    contact: 'How to reach them',
    noContact: 'They show nobody how to write or call. Write to them through their page.',
    abuse: 'Report this organisation',
  },
  letters: {
    asked: {
      subject: (about: string) => `${about} asks for an introduction`,
      line: (about: string, to: string) => `${about} would like to meet ${to}. Read what they propose and answer.`,
      button: 'Read and answer',
    },
    accepted: {
      subject: (about: string) => `${about} accepts`,
      line: (about: string, to: string) =>
        `${about} accepts the introduction that ${to} asked for. Now you see how to reach each other.`,
      button: 'See how to reach them',
    },
    declined: {
      subject: (about: string) => `${about} does not accept`,
      line: (about: string, to: string) =>
        `${about} does not accept the introduction that ${to} asked for. There are others who may fit.`,
      button: 'See your introductions',
    },
  },
  said: {
    'fit-refused': 'You will not be suggested to each other.',
    'fit-restored': 'It may be suggested again.',
    'introduction-asked': 'Your request is sent.',
    'introduction-answered': 'Your answer is sent.',
  },
}
