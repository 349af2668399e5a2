import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder of the project, whether this runs from src/ or from the bundle in build/. */
export const root = folderWith('package-lock.json', import.meta.dirname)

function folderWith(name: string, folder: string): string {
  return existsSync(join(folder, name)) || folder === '/' ? folder : folderWith(name, dirname(folder))
}
