import { z } from 'zod'
import type { Job } from '#kernel/sockets/module.ts'
import { forgetExpired } from '../actions/forget-expired.ts'
import { sendMail, sweepMail } from '../actions/send-mail.ts'

const letter = z.object({ id: z.uuid() })

export const jobs: Job[] = [
  { name: 'send-mail', run: async (world, data) => await sendMail(world, letter.parse(data).id) },
  { name: 'sweep-mail', schedule: '*/10 * * * *', run: sweepMail },
  { name: 'forget-expired', schedule: '17 3 * * *', run: forgetExpired },
]
