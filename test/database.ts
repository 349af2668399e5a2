import { after } from 'node:test'
import pg from 'pg'
import type { LentDatabase } from '#kernel/database/database.ts'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect, type Connections } from '#kernel/database/pool.ts'
import { startTestDatabase } from './database-server.ts'

// Registered where the file is loaded, so that it runs when the whole file ends, whoever asked for a database and when.
const atEnd: (() => Promise<void>)[] = []
after(async () => {
  for (const end of atEnd.toReversed()) await end()
})

/** A database of this test file's own, with every migration and no rows; dropped when the file ends. */
export async function emptyConnections(): Promise<Connections> {
  return await connectionsFrom('conecta')
}

/** A database without even the migrations, as a restore finds it. */
export async function bareConnections(): Promise<Connections> {
  return await connectionsFrom('template0')
}

/** DATABASE_URL of a database without even the migrations, for servers that are processes of their own. */
export async function bareAddress(): Promise<string> {
  const { socketFolder, name } = await newDatabase('template0')
  return `postgres:///${name}?${new URLSearchParams({ host: socketFolder, user: 'conecta' })}`
}

async function connectionsFrom(template: string): Promise<Connections> {
  const { socketFolder, name } = await newDatabase(template)
  const connections = connect({ ...connection(socketFolder, name), max: 8 })
  atEnd.push(connections.close)
  return connections
}

async function newDatabase(template: string) {
  const socketFolder = process.env['TEST_DATABASE'] ?? (await (ownServer ??= startOwnServer()))
  const name = `t${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await administer(socketFolder, `create database ${name} template ${template}`)
  atEnd.push(async () => await administer(socketFolder, `drop database if exists ${name} with (force)`))
  return { socketFolder, name }
}

export async function emptyDatabase(): Promise<LentDatabase> {
  return (await emptyConnections()).db
}

/** Where one test file is run by itself, there is no server yet. */
let ownServer: Promise<string> | undefined

async function startOwnServer() {
  const server = await startTestDatabase()
  atEnd.unshift(() => server.stop())
  return server.socketFolder
}

async function administer(socketFolder: string, statement: string) {
  const client = new pg.Client(connection(socketFolder, 'postgres'))
  await client.connect()
  await client.query(statement)
  await client.end()
}
