import type { Part } from '#kernel/sockets/merge.ts'
import { scheduleRound } from '../commands/schedule.ts'

export const rounds: Part = {
  tools: [
    {
      name: 'round schedule',
      usage: 'FILE [--seconds N] [--steps N] [--seed N] [--out FILE]',
      summary: 'plans the meetings of a business round and says how near it is to the best possible',
      run: scheduleRound,
    },
  ],
}
