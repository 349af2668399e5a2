import type { Results } from '../results.ts'
import { figures, whole } from './words.ts'

export function method({ seconds, rounds, machine, took, learners, loads }: Results): string {
  const answers = loads.some(({ kind }) => kind === 'answering')
    ? `
- Each answer is a new statement, signed by a device before the clock starts, of another learner than the one before. The
  server's reply is asked for without compression, so that each one is read; afterwards every answer that the server said it
  keeps is looked for in the database.`
    : ''
  return `## How it was measured

- The server is the one that \`npm start\` runs (NODE_ENV=production, its own PostgreSQL, fsync on, jobs inside the process), on a
  folder of its own with the content that ships and ${whole(learners)} made-up learners of 30 events each. A lesson is asked for by
  another of them each time.${answers}
- undici makes the load in a process of its own on the same ${machine.cores} cores, so requests a second are lower bounds. Each connection asks
  again as soon as it is answered.
- Each figure is of ${figures(seconds)} s in ${rounds} ${rounds === 1 ? 'round' : 'rounds'} after a warm-up, ours and the floor in turn. Before the clock starts each page is read
  and found right. Under load, any answer that is not 2xx or 304, that differs in length from the right one by more than a
  twentieth, that comes late (10 s) or keeps nothing ends the bench without a report.
- Percentiles are by nearest rank over all requests of all rounds.
- Processor time is utime + stime of /proc, in steps of 10 ms, of the server with its threads and of every PostgreSQL process,
  ended ones included; what they do in the background is in it. Nothing is subtracted. Budgets are judged at 50 connections.
- The browser's own check whether the service worker is new (one conditional request a visit) is told to no page and is not in the
  bytes.

The whole took ${whole(took)} s. Every figure is in \`results.json\`. What it costs as the number of learners grows is measured apart:
\`npm run bench -- growth\` writes [growth.md](growth.md).`
}
