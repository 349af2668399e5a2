import { createServer, type Server } from 'node:net'
import { OperatorProblem } from '../../problem.ts'

/**
 * One server a data folder. The lock is a Linux abstract socket: the system frees it at whatever moment the process dies,
 * so that nothing stale is ever left to clear. Null when another process holds it.
 */
export function tryLockFolder(folder: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (problem: NodeJS.ErrnoException) =>
      problem.code === 'EADDRINUSE' ? resolve(null) : reject(problem),
    )
    server.listen({ path: `\0conecta-pacifico:${folder.slice(-80)}` }, () => {
      server.unref()
      resolve(server)
    })
  })
}

export async function lockFolder(folder: string): Promise<Server> {
  const lock = await tryLockFolder(folder)
  if (!lock)
    throw new OperatorProblem(
      `A server is already running on the data folder ${folder}. Use that one, or set DATA_DIR to another folder.`,
    )
  return lock
}
