import { plural } from '#kernel/i18n/plural.ts'
import type { CardState } from '../../rules/cards.ts'

export const en = {
  faults: {
    'label-missing': 'Write a name for the group, so that you find it later.',
    'label-long': 'Write a name of at most 80 characters.',
    'country-unknown': 'Choose a country of the list.',
    'language-unknown': 'Choose the language of the cards.',
    'names-missing': 'Write at least one name.',
    'names-many': (count: number) =>
      `There are ${count} names. Write at most 60 at a time; the others go in another group.`,
    'name-long-at': (line: number) => `Line ${line}: the name has more than 100 characters. Shorten it.`,
    'card-number-missing': 'Write the number of your card, with its letters and digits.',
    'card-number-wrong':
      'There is a letter or a digit in that number that is not on any card. Compare it with your card: K7F3-2M9Q is an example.',
    'secret-missing': 'Write your PIN. The first time, write the code of your card.',
    'secret-shape': 'A PIN has 6 digits, and the code of the card has 8. Write one of the two.',
    'card-wrong':
      'The number and the PIN do not match. If you have never entered, write the 8 digits of the code. If you have forgotten your PIN, ask whoever gave you the card for a new code: nothing of yours is lost.',
    'card-locked':
      'This card is locked, because there were too many wrong tries. Ask whoever gave it to you for a new code: nothing of yours is lost.',
    'code-expired':
      'The time of this code has run out. Ask whoever gave you the card for a new code: nothing of yours is lost.',
    'card-used': 'This card has been used: its name is now its owner’s to change, and its account hers to delete.',
    'pin-current-missing': 'Write the PIN of your card that you have now.',
    'pin-current-wrong': 'That is not the PIN of your card.',
    'pin-missing': 'Choose a PIN of 6 digits.',
    'pin-shape': 'A PIN has exactly 6 digits, with no letters.',
    'pin-easy':
      'That PIN is one of the first that anybody would try. Choose 6 digits that are not in a row and do not repeat.',
    'pin-date': 'That PIN looks like a date, and dates are tried first. Choose other digits.',
    'pin-in-code': 'That PIN is printed on your card. Choose other digits.',
    'pin-differs': 'The two PINs are not the same. Write both again.',
  },
  entry: {
    title: 'Enter with your card',
    lead: 'Write the number that is on your card, and your PIN. If it is your first time, write the code of the card instead of the PIN.',
    number: 'Number of your card',
    numberHint: 'As K7F3-2M9Q. It does not matter whether you write capitals or the hyphen.',
    secret: 'PIN of your card, or code the first time',
    secretHint: 'Your PIN has 6 digits. The code on the card has 8, and works once.',
    button: 'Continue',
    lost: 'Have you lost your card or forgotten your PIN? Ask whoever gave it to you for a new code. What you did is kept.',
    other: 'Enter in another way',
    have: 'I have a card',
    haveWhy: 'With the number of your card and your PIN.',
    haveButton: 'Enter with my card',
  },
  firstUse: {
    title: (name: string) => `Welcome, ${name}`,
    lead: 'This card is your account. Say how you want to be called and choose your PIN. The code that is printed stops working.',
    nameHint: 'Whoever made your card wrote this. Change it if it is not as you want to be called.',
    pin: 'New PIN for your card',
    pinHint:
      '6 digits that only you know: no date of birth, no 123456. With it and the number of your card you enter from now on.',
    again: 'The same PIN once more',
    button: 'Keep my PIN and enter',
    done: 'Your PIN is kept, and you are signed in. From now on you enter with the number of your card and your PIN.',
  },
  groups: {
    title: 'Account cards',
    lead: 'Make accounts for people who have no e-mail address, and print a card for each. With it she enters the first time, and chooses a PIN that only she knows.',
    make: 'Make cards',
    caption: 'Groups, newest first',
    captionAll: 'Groups of every facilitator, newest first',
    head: { label: 'Group', cards: 'Cards', used: 'In use', since: 'Made on' },
    none: 'There are no cards yet',
    noneWhat: 'Make the first ones with the names of a group.',
  },
  newGroup: {
    title: 'Make cards for a group',
    lead: 'Write only the name by which each person wants to be called. Ask them first: the name is theirs, and they can change it when they enter.',
    label: 'Name of the group',
    labelHint:
      'As "Weavers of Quinua, November". You and whoever administers the site see it; each person finds it in her data.',
    country: 'Country of the group',
    noCountry: 'Several, or I do not know',
    language: 'Language of the cards',
    names: 'Names, one a line',
    namesHint: 'At most 60. Each line is a card.',
    once: 'The next page shows the cards with their codes, once. Have a printer ready, or save that page as a PDF.',
    button: 'Make the cards',
  },
  sheets: {
    title: 'Print the cards',
    lead: (count: number) =>
      plural(count, {
        one: '1 card is ready.',
        other: `${count} cards are ready.`,
      }),
    once: 'The codes are shown only on this page and only now. Print it, or save it as a PDF, before you leave: afterwards you can only make new codes.',
    how: 'Eight fit on a sheet of A4 or letter paper, at 100 %. Cut along the dotted lines, and give each card by hand to the person whose name is on it.',
    print: 'Print',
    printHow: 'To print, use your browser’s own menu.',
    local: (origin: string) =>
      `These cards lead to ${origin}, an address that works only on this machine. Before you hand cards out, whoever runs the site must give it its public address (BASE_URL).`,
    back: 'I have printed them: to the group',
    toGroup: 'To the group',
    already: 'These codes were shown already',
    alreadyWhy:
      'That page was sent before, so nothing was made twice. If you could not print it, make new codes for the cards that nobody has used.',
  },
  printed: {
    site: 'CONECTA Pacífico',
    number: 'Card number',
    code: 'Code, only for the first time',
    qr: (name: string) => `QR code that leads ${name} to her first sign-in`,
    scan: (address: string) => `Scan the square with your phone, or open ${address}`,
    firstTime: 'The first time, write the number and the code, and choose your PIN.',
    afterwards: 'Afterwards you enter with the number and your PIN. Tell nobody your PIN.',
    lost: 'Lost it? Tell whoever gave it to you: nothing of yours is lost.',
  },
  states: {
    unused: 'not used yet',
    expired: 'the code ran out',
    'in-use': 'in use',
    renewed: 'new code, not used yet',
    locked: 'locked',
  } satisfies Record<CardState, string>,
  group: {
    newCodes: 'New codes',
    newCodesWhy:
      'Did the printer fail, or were cards lost before anybody used them? Make new codes for the cards of this group that have no PIN. The codes printed before stop working.',
    newCodesButton: 'Make new codes and print',
    caption: 'Cards of the group',
    head: { name: 'Name', number: 'Number', state: 'State' },
  },
  card: {
    made: 'Made on',
    used: 'First used on',
    never: 'never',
    code: 'New code',
    codeWhy:
      'If she has lost the card or forgotten the PIN, give her a new code for the same account. Nothing that she did is lost. Make sure that it is she who asks.',
    codeEnds:
      'Her open sessions end, and her PIN and passkeys stop working. What her phone keeps without signal still arrives.',
    codeButton: 'Make a new code and print',
    mend: 'Mend the name',
    name: 'Name on the card',
    nameHint: 'Only until she uses the card. Print it again if you change the name.',
    remove: 'Remove this card',
    removeWhy: 'Nobody has used it: the account and the name are erased.',
    removed: 'The card was removed.',
    hers: 'She already uses her card: only she can change her name or delete her account.',
  },
  mine: {
    title: 'My card and its PIN',
    maker:
      'Whoever made your card, and whoever administers the site, can give it a new code if you lose it. With that code one can enter your account, so they should ask you first. They do not see your PIN or what you do.',
    noPin: 'Your card has a new code. Enter with it to choose a PIN.',
    change: 'Change the PIN of your card',
    changeWhy:
      'When you change it, your other sessions end. This PIN is the one of your card, not the one that unlocks your phone.',
    current: 'PIN of your card now',
    changeButton: 'Change my PIN',
    changed: 'The PIN of your card has changed. Your other sessions have ended.',
    addressTitle: 'Add an e-mail address',
    addressWhy:
      'With an address you can enter without a card, and recover your account yourself. Nothing of what you did changes.',
    addressButton: 'Add my address',
    endTitle: 'Enter without a card',
    joined: (address: string) =>
      `Your account also has the address ${address}. You can ask for a link by mail each time, or choose a password.`,
    password: 'Choose a password',
    endWhy:
      'Your card still works. If you no longer need it, end it: its number and PIN stop working, and whoever made it can no longer give it a code. That cannot be undone.',
    endButton: 'End my card',
    ended: 'Your card has ended. From now on you enter with your address.',
  },
  address: {
    title: 'Add an e-mail address',
    lead: 'We send you a letter to confirm it. Until you open its link nothing changes, and your card goes on working.',
    pinHint: 'So that nobody who picks up your phone can add an address.',
    button: 'Send me the letter',
  },
}
