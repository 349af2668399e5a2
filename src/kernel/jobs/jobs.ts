import { PgBoss } from 'pg-boss'
import type { Pool } from 'pg'
import type { World } from '../sockets/module.ts'

export interface Jobs {
  stop(): Promise<void>
}

const schema = 'pgboss'

/** Makes or upgrades pg-boss's own tables; called under the migrations' lock. */
export async function migrateJobs(pool: Pool): Promise<void> {
  const boss = bossOn(pool, { supervise: false, schedule: false })
  await boss.start()
  await boss.stop({ graceful: false })
}

/** Starts working on the jobs; every process may, since each job is taken by one. */
export async function startJobs(pool: Pool, world: World): Promise<Jobs> {
  const boss = bossOn(pool, { migrate: false })
  boss.on('error', (problem) => world.log.error({ problem: problem.message }, 'jobs'))
  await boss.start()
  for (const job of world.contributions.flatMap(({ jobs = [] }) => jobs)) {
    await boss.createQueue(job.name, { retryLimit: 8, retryBackoff: true, retryDelay: 30 })
    await boss.work(job.name, { pollingIntervalSeconds: 2 }, async (batch) => {
      for (const { data } of batch) await job.run(world, data)
    })
    if (job.schedule) await boss.schedule(job.name, job.schedule)
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) }
}

/** Sends work without working: what an action calls after its transaction. */
export function jobSender(pool: Pool): World['enqueue'] {
  const boss = bossOn(pool, { migrate: false, supervise: false, schedule: false })
  let started: Promise<unknown> | undefined
  return async (job, data) => {
    await (started ??= boss.start())
    await boss.send(job, data)
  }
}

function bossOn(pool: Pool, options: object) {
  return new PgBoss({ ...options, schema, db: { executeSql: (text, values) => pool.query(text, values) } })
}
