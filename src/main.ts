import type { Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { contributions, createApp } from './app.tsx'
import { followContentChanges } from './kernel/database/content-changes.ts'
import { openDatabase } from './kernel/database/open.ts'
import { oneAtATime, prepareDatabase } from './kernel/database/prepare.ts'
import type { World } from './kernel/http/context.ts'
import { keptServer } from './kernel/http/page-cache/kept-server.ts'
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
    const server = await listen(world)
    const jobs = settings.JOBS === 'inside' ? await startJobs(connections.pool, world) : null

    say(`CONECTA Pacífico is at ${settings.origin}`)
    for (const { greeting } of contributions) for (const line of (await greeting?.(world)) ?? []) say(line)
    stopOnSignal(async () => {
      await new Promise((closed) => (server.close(closed), server.closeIdleConnections()))
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

function listen(world: World) {
  const { PORT: port, HOST: hostname } = world.settings
  const application = getRequestListener(createApp(world).fetch, { hostname })
  const server = keptServer(world, (incoming, outgoing) => void application(incoming, outgoing))
  return new Promise<Server>((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => reject(listenProblem(problem, port, hostname)))
    server.listen(port, hostname, () => resolve(server))
  })
}
