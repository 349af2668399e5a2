import { contributions } from './app.tsx'
import { joinDatabase } from './kernel/database/open.ts'
import { startJobs } from './kernel/jobs/jobs.ts'
import { runProcess, say, stopOnSignal } from './kernel/process.ts'
import { readSettings } from './kernel/settings/settings.ts'
import { makeWorld } from './kernel/world.ts'

await runProcess(async () => {
  const settings = readSettings(process.env)
  const connections = await joinDatabase(settings)
  const world = await makeWorld(settings, connections, contributions)
  await world.files.check()
  const jobs = await startJobs(connections.pool, world)
  say('Working on the jobs.')
  stopOnSignal(async () => {
    await jobs.stop()
    await connections.close()
  })
})
