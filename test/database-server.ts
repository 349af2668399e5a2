import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#kernel/database/pool.ts'
import { embeddedPlaces } from '#kernel/database/embedded/places.ts'
import { connection, startPostgres } from '#kernel/database/embedded/postgres.ts'
import { prepareDatabase } from '#kernel/database/prepare.ts'

/** A PostgreSQL for one run of the tests, with a migrated template from which each test file takes its own database. */
export async function startTestDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'conecta-test-'))
  chmodSync(folder, 0o755)
  // Nothing here outlives the run, so the disk need not be waited for.
  const postgres = await startPostgres(embeddedPlaces(folder), [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
  ])
  const connections = connect(connection(postgres.socketFolder))
  await prepareDatabase(connections)
  await connections.close()
  return {
    socketFolder: postgres.socketFolder,
    stop: async () => {
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
