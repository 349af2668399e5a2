import { copyFiles } from '../files/copy-files.ts'
import { filesOfFolder, openFiles } from '../files/open-files.ts'
import { OperatorProblem } from '../problem.ts'
import { say } from '../process.ts'
import type { Console, PlaceCommand } from './commands.ts'

export const fileCommands: PlaceCommand[] = [
  {
    name: 'files copy',
    usage: '[--back]',
    summary: 'copies the data folder’s files to where FILES_URL says, or back; goes on where it was cut',
    run: copyCommand,
  },
]

const everyMany = 200

async function copyCommand({ settings }: Console, words: string[]) {
  if (!settings.FILES_URL)
    throw new OperatorProblem(
      'Set FILES_URL to where the files are to be copied: https://host/bucket or file:///folder.',
    )
  if (words.some((word) => word !== '--back'))
    throw new OperatorProblem('Write it so: npm run conecta -- files copy [--back]')
  const folder = filesOfFolder(settings)
  const elsewhere = openFiles(settings)
  const [from, to] = words.length ? [elsewhere, folder] : [folder, elsewhere]
  await Promise.all([from.check(), to.check()])
  const { copied, had, bytes } = await copyFiles(from, to, (so) => {
    if ((so.copied + so.had) % everyMany === 0) say(`${so.copied + so.had} files…`)
  })
  say(
    `Copied ${copied} files (${Math.ceil(bytes / 1000)} kB) from ${from.name} to ${to.name}, each read back; ${had} were there.`,
  )
  say('Run it once more after the servers use the new place: what came meanwhile is copied then. Nothing was removed.')
}
