import type { Machine } from './machine.ts'

/** For tests of reports. */
export const exampleMachine: Machine = {
  processor: 'a processor',
  cores: 2,
  memoryGiB: 8,
  system: 'Linux',
  load: 0,
  disk: 'ext4',
  date: '2026-11-25 12:00',
  versions: {},
  commit: 'abc',
}
