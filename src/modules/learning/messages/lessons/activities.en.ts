import { plural } from '#kernel/i18n/plural.ts'
import type { ActivityType } from '../../rules/activities.ts'
import type { AnswerRefusal } from '../../rules/answer-form.ts'

/** Texts with `{…}` are also filled in by the browser. */
export const activities = {
  kinds: {
    'one-choice': 'Choose one',
    'many-choices': 'Choose all that fit',
    'true-or-false': 'True or false?',
    number: 'Work it out',
    'short-text': 'Write it',
    gaps: 'Fill the gaps',
    order: 'Put in order',
    match: 'Match',
    pool: 'Practise',
    'cost-sheet': 'Your cost sheet',
    'open-answer': 'Write about your work',
  } satisfies Record<ActivityType, string>,
  optional: 'optional',
  hint: 'Give me a hint',
  true: 'True',
  false: 'False',
  yourAnswer: 'Your answer',
  gap: (place: number) => `Gap ${place}`,
  choose: 'Choose…',
  placeOf: (item: string) => `Place of “${item}”`,
  up: 'Move up “{item}”',
  down: 'Move down “{item}”',
  moved: '“{item}”: place {place} of {all}.',
  question: (place: number, all: number) => `Question ${place} of ${all}`,
  wordsAtLeast: (count: number) =>
    plural('en', count, { one: 'Write at least 1 word.', other: `Write at least ${count} words.` }),
  words: '{count} of {least} words',
  rubric: 'Now read it again and mark yourself',
  send: 'Check my answer',
  sendAgain: 'Check again',
  answerAgain: 'Answer again',
  save: 'Save',
  otherQuestions: 'Try other questions',
  attempts: (count: number) =>
    plural('en', count, { one: 'You have 1 attempt.', other: `You have ${count} attempts.` }),
  left: (count: number) =>
    count === 0
      ? 'You have no attempts left.'
      : plural('en', count, { one: 'You have 1 attempt left.', other: `You have ${count} attempts left.` }),
  verdicts: { right: 'Right.', wrong: 'Not this one.', missed: 'Missing.' },
  partVerdicts: { right: 'Right.', wrong: 'Not yet.', missed: 'Left blank.' },
  tones: {
    right: 'Right!',
    partly: 'Partly right: {right} of {all}.',
    wrong: 'Not yet.',
    kept: 'Saved.',
  },
  next: {
    'go-on': 'Go on reading.',
    'try-again': 'Change your answer and check it again.',
    'no-attempts': 'Read the explanation and go on.',
    'write-more': 'Write {words} more words, and it is complete.',
    'mark-yourself': 'Now mark yourself in each line below.',
    saved: 'You find it again in “My documents”.',
  },
  notSent: 'There is no connection. Your answer is still here: press again when you have a signal.',
  waits: 'Your answer is kept on this phone. It is sent by itself when there is signal.',
  notKept: "The server could not keep this answer. It is still on this phone: 'On this phone' says why.",
  full: 'This phone has no room to keep your answer. Delete photos or apps that you do not use and send it again: it is still here.',
  errors: {
    'one-choice': 'Choose one of the answers.',
    'many-choices': 'Choose at least one answer.',
    'true-or-false': 'Choose true or false.',
    number: 'Write a number.',
    'not-a-number': 'Write the answer in digits, for example 24.50.',
    'short-text': 'Write your answer.',
    gaps: 'Fill at least one gap.',
    order: 'Give each line a place.',
    'same-place': 'Two lines have the same place: give each its own.',
    match: 'Choose a partner for at least one line.',
    pool: 'Answer at least one question.',
    'cost-sheet': 'We could not read the sheet: check its numbers.',
    currency: 'Choose your currency.',
    'open-answer': 'Write your answer before you save it.',
    'no-attempts': 'The attempts of this activity are used up. Read the explanation and go on.',
  } satisfies Record<AnswerRefusal | 'no-attempts', string>,
}
