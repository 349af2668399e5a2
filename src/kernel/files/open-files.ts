import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import type { Settings } from '../settings/settings.ts'
import { bucketStore } from './bucket-store.ts'
import { type FileStore, fileStore } from './file-store.ts'

type FileSettings = Pick<Settings, 'DATA_DIR' | 'FILES_URL' | 'FILES_KEY' | 'FILES_SECRET' | 'FILES_REGION'>

/** Where uploaded files are kept: the data folder, or what FILES_URL names. */
export function openFiles(settings: FileSettings): FileStore {
  const { FILES_URL: url, FILES_KEY: key = '', FILES_SECRET: secret = '', FILES_REGION: region } = settings
  if (url === undefined) return filesOfFolder(settings)
  return url.startsWith('file:') ? fileStore(fileURLToPath(url)) : bucketStore({ url, key, secret, region })
}

/** The files of the data folder, whatever FILES_URL says. */
export function filesOfFolder({ DATA_DIR }: Pick<Settings, 'DATA_DIR'>): FileStore {
  return fileStore(join(DATA_DIR, 'files'))
}
