/** With {places} that the page's script fills in. */
export const en = {
  offline: 'No connection. Go on: what you do is kept on this phone.',
  offlineWaiting: 'No connection. What you do is kept on this phone ({count} to send). It is sent by itself.',
  waiting: 'Kept on this phone, still to send: {count}. It is sent by itself.',
  signIn: 'Kept on this phone, still to send: {count}. Sign in as {name} so that it can be sent.',
  signInLink: 'Sign in',
  arrived: '{kept} of {of} kept by the server, receipt {receipt}.',
  arrivedAlone: '{kept} of {of} kept by the server.',
  refused: 'The server could not keep {count}. It is still on this phone.',
  why: 'See why',
  seeAll: 'See all',
  claim: 'On this phone there is work that was done before you signed in.',
  claimLink: 'Was it you?',
  evicted:
    'The browser emptied what it kept on this phone. When the server last heard from it, {day}, {count} were still to send. What had been sent is safe.',
  evictedNone:
    'The browser emptied what it kept on this phone. When the server last heard from it, nothing was left to send: what had been sent is safe.',
  letters: 'Something that you wrote could not be sent as it was.',
  lettersLink: 'See what you can do',
}
