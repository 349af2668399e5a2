import { OperatorProblem } from './problem.ts'

/** Tells the operator what is being done; the log file is another thing. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Runs a process to its end: what the operator can mend is one sentence, anything else is shown whole. */
export async function runProcess(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (problem) {
    process.stderr.write(`${problem instanceof OperatorProblem ? problem.message : text(problem)}\n`)
    process.exit(1)
  }
}

/** The operator's words for why a port could not be taken. */
export function listenProblem(problem: NodeJS.ErrnoException, port: number, host: string): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program. Stop that program, or set PORT to a free port.`,
    EACCES: `This user may not listen on port ${port}. Set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one of its own.`,
  }
  const reason = reasons[problem.code ?? '']
  return reason ? new OperatorProblem(reason) : problem
}

/** Ends in order at the first SIGTERM or SIGINT, and at once at the second. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const end = () => {
    if (stopping) process.exit(1)
    stopping = true
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

function text(problem: unknown) {
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
}
