import { plural } from '#kernel/i18n/plural.ts'
import { agreed } from './agreed.en.ts'
import { agenda } from './agenda.en.ts'
import { fromDirectory } from './from-directory.en.ts'
import { invited } from './invited.en.ts'
import { letters } from './letters.en.ts'
import { participants } from './participants.en.ts'
import { plan } from './plan.en.ts'
import { setUp } from './set-up.en.ts'
import { said } from './said.en.ts'

export const en = {
  navigation: 'Rounds',
  where: 'Where you are',
  problem: 'There is something to correct',
  rounds: {
    title: 'Business rounds',
    lead: 'Short meetings between those who sell and those who buy, planned beforehand so that everyone waits as little as possible.',
    enter: 'Open a round',
    empty: 'There is no round yet',
    emptyWhat: 'When one is published it stands here.',
    pages: 'Pages of the list of rounds',
    newest: 'The newest',
    earlier: 'Earlier ones',
    states: { preparing: 'Being prepared', wishing: 'Wishes are being taken', published: 'Published' },
    typeCode: 'Do you have a code on paper?',
    code: 'Your code',
    codeHint: 'Four groups of four letters and numbers.',
    codeButton: 'Open my page',
    codeFaults: {
      unknown: 'This code opens no page. Check it letter by letter, or ask the organiser for a new one.',
      tooOften: 'Many codes were tried from this connection. Wait ten minutes, and check yours letter by letter.',
    },
  },
  setUp,
  desk: {
    toDo: 'What you can do',
    days: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    people: (sellers: number, buyers: number) => `They sell: ${sellers}. They buy: ${buyers}.`,
    everyone: (count: number) => plural(count, { one: '1 takes part.', other: `${count} take part.` }),
    slots: (slots: number, tables: number) => `Meeting times: ${slots}. Tables: ${tables}.`,
    wishes: (count: number, people: number) => `Wishes said: ${count}. People who said one: ${people}.`,
    participants: 'Participants',
    invite: 'Invite everybody who is not invited yet',
    inviteWhat:
      'Each gets a personal link that needs no account. Whoever has no address is on the call list with a code.',
    invited: (count: number) => plural(count, { one: '1 is invited', other: `${count} are invited` }),
    plan: 'Plan the agenda',
    agenda: 'Look at the agenda',
    publish: 'Publish the agenda',
    publishWhat: 'From then on each sees their own, and is told of every change once.',
    tell: 'Tell those whose agenda has changed',
    rule: 'How wishes become meetings',
    ruleText:
      'Agreed meetings go first. “Must meet” is worth 5, “would like” 2, and 4 more where both said one of them. The meetings that are worth most together are chosen, within what each may have; first everyone gets the fewest that the organiser promised them. A “no, thanks” from either side ends it. Nobody can pay for a meeting.',
    firstTimeLeast: (least: number) => `Each who exports for the first time gets at least ${least}, where it can be.`,
    countryLeast: (least: number) =>
      `Those who sell from each country of the bloc get at least ${least} together, where it can be.`,
    interpreters: (most: number) =>
      `Two who have no language in common need an interpreter; at most ${most} of their meetings are at the same time.`,
    virtual: 'Turn all of it virtual',
    virtualWhat: 'Every meeting that is still to come gets a room of its own, and everyone in one is told once.',
    outcomes: 'What came of it',
    response: (said: number, sides: number) => `${said} of ${sides} answers have come in.`,
    results: (deals: number, samples: number, followUps: number) =>
      `Named: ${deals} with a deal, ${samples} with a sample sent, ${followUps} with something to go on with.`,
  },
  participants,
  fromDirectory,
  agreed,
  plan,
  agenda,
  invited,
  letters,
  calendar: {
    meeting: (name: string) => `Meeting with ${name}`,
    table: (number: number, place: string) => `Table ${number}, ${place}`,
  },
  said,
  kept: {
    what: 'The business rounds that you organise; of participants: name, contact, wishes, meetings and what came of them.',
    why: 'To plan the meetings and to know what they were good for.',
    until:
      'Contacts and links of participants go twelve months after the round. Rounds stay with the institution that holds them; your name as organiser goes with your account.',
  },
}
