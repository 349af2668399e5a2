import { serve } from '@hono/node-server'
import { contributions, createApp } from './app.tsx'
import { followContentChanges } from './kernel/database/content-changes.ts'
import { openDatabase } from './kernel/database/open.ts'
import { oneAtATime, prepareDatabase } from './kernel/database/prepare.ts'
import { startJobs } from './kernel/jobs/jobs.ts'
import { listenProblem, runProcess, say, stopOnSignal } from './kernel/process.ts'
import { readSettings } from './kernel/settings/settings.ts'
import { makeWorld } from './kernel/world.ts'

await runProcess(async () => {
  const settings = readSettings(process.env)
  say('Starting the database…')
  const connections = await openDatabase(settings)
  try {
    const applied = await prepareDatabase(connections)
    if (applied.length) say(`Brought the database up to date (${applied.length} migrations).`)
    const world = await makeWorld(settings, connections, contributions)
    await world.files.check()
    await oneAtATime(connections.pool, async () => {
      for (const { load } of contributions) await load?.(world)
    })
    const changes = followContentChanges(connections.pool, world)
    const server = await listen(createApp(world).fetch, settings)
    const jobs = settings.JOBS === 'inside' ? await startJobs(connections.pool, world) : null

    say(`CONECTA Pacífico is at ${settings.origin}`)
    for (const { greeting } of contributions) for (const line of (await greeting?.(world)) ?? []) say(line)
    stopOnSignal(async () => {
      await new Promise(
        (closed) => (server.close(closed), 'closeIdleConnections' in server && server.closeIdleConnections()),
      )
      await jobs?.stop()
      await changes.stop()
      for (const { stop } of contributions) await stop?.(world)
      await world.replica?.stop()
      await connections.close()
    })
  } catch (problem) {
    await connections.close()
    throw problem
  }
})

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { PORT, HOST }: { PORT: number; HOST: string }) {
  return new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const server = serve({ fetch, port: PORT, hostname: HOST }, () => resolve(server))
    server.once('error', (problem: NodeJS.ErrnoException) => reject(listenProblem(problem, PORT, HOST)))
  })
}
