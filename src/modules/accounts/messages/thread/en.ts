export const en = {
  title: 'My thread',
  lead: 'Your way here, from the first question to the deal. Nobody else sees it.',
  empty: 'Your thread begins with the first thing you do',
  emptyWhat: 'A lesson, an organisation in the directory, a meeting: each comes in here by itself.',
  pages: 'Pages of my thread',
  earlier: 'What came before',
  newest: 'The newest',
}
