export const en = {
  title: 'Data saver',
  lead: 'So that learning costs you as little of your plan as it can.',
  on: 'It is on in this browser.',
  off: 'It is off in this browser.',
  what: 'What it does',
  points: [
    'The figures of a lesson wait until you tap them. You see first what each one weighs.',
    'Headings use the lettering that your phone already has: no other is fetched.',
    'Nothing that you did not ask for is kept on this phone.',
  ],
  always:
    'With it or without it, no audio, no video and no document is fetched before you ask for it, and each says what it weighs.',
  turnOn: 'Turn the data saver on',
  turnOff: 'Turn the data saver off',
  browser:
    'Your browser asks every site to save data, and we do. To stop it, change that in the settings of your browser.',
  back: 'Back to the page where you were',
  said: { 'data-saver-on': 'The data saver is on.', 'data-saver-off': 'The data saver is off.' },
  figure: {
    more: (size: string) => `figures: ${size} more, when you ask for them`,
    see: (size: string) => `See the figure (${size})`,
    failed: 'It did not come. Tap again when there is signal.',
  },
}
