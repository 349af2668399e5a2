import type { Fault } from './fault.ts'

/** A course's files: path inside the course folder (forward slashes, NFC) to bytes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** What could be read of a folder or a zip, with what was refused on the way; after a fault that ends the reading, no files. */
export interface ReadPackage {
  files: PackageFiles
  faults: Fault[]
  /** The name of the folder that was read; null for a zip, whose top folder is named by whoever packed it. */
  folder: string | null
}
