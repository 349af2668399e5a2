import { contributions, createApp } from './app.tsx'
import { backupCommands } from './kernel/commands/backup-commands.ts'
import type { Console, PlaceCommand } from './kernel/commands/commands.ts'
import { doctor } from './kernel/commands/doctor.ts'
import { fileCommands } from './kernel/commands/file-commands.ts'
import { joinDatabase } from './kernel/database/open.ts'
import { prepareDatabase } from './kernel/database/prepare.ts'
import { OperatorProblem } from './kernel/problem.ts'
import { runProcess, say } from './kernel/process.ts'
import { readSettings } from './kernel/settings/settings.ts'
import { makeWorld } from './kernel/world.ts'

const routes: PlaceCommand = {
  name: 'routes',
  usage: '',
  summary: 'lists every address that the site answers',
  run: listRoutes,
}

const moduleCommands = contributions
  .flatMap(({ commands = [] }) => commands)
  .map(({ run, ...command }): PlaceCommand => ({
    ...command,
    run: async ({ world }, words) => await run(await world(), words),
  }))
const tools = contributions.flatMap(({ tools: own = [] }) => own)
const commands = [...moduleCommands, ...backupCommands, ...fileCommands, doctor, routes]

await runProcess(async () => {
  const words = process.argv.slice(2)
  const isAsked = ({ name }: { name: string }) => words.slice(0, name.split(' ').length).join(' ') === name
  const tool = tools.find(isAsked)
  if (tool) process.exit(await tool.run(words.slice(tool.name.split(' ').length)))
  const command = commands.find(isAsked)
  if (!command) throw new OperatorProblem(usage())

  const settings = readSettings(process.env)
  const connections = await joinDatabase(settings)
  try {
    await command.run(consoleOn(settings, connections), words.slice(command.name.split(' ').length))
  } finally {
    await connections.close()
  }
  process.exit(process.exitCode)
})

function consoleOn(settings: Console['settings'], connections: Console['connections']): Console {
  let made: ReturnType<Console['world']> | undefined
  const make = async () => {
    await prepareDatabase(connections)
    return await makeWorld(settings, connections, contributions)
  }
  return { settings, connections, world: () => (made ??= make()) }
}

async function listRoutes({ world }: Console) {
  const { routes: all } = createApp(await world())
  const lines = all.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method.padEnd(6)} ${path}`)
  for (const line of new Set(lines)) say(line)
}

function usage() {
  const lines = [...commands, ...tools].map(
    ({ name, usage: words, summary }) => `  npm run conecta -- ${name} ${words}\n      ${summary}`,
  )
  return `Write one of these:\n${lines.join('\n')}`
}
