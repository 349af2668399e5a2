import { spawn } from 'node:child_process'

const checks: Record<string, string[]> = {
  format: ['oxfmt', '--check'],
  lint: ['oxlint', '--deny-warnings'],
  types: ['../typescript7/bin/tsc', '--noEmit'],
}

/** Each check is one tool of the field; its output is shown only when it finds something. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  const results = await Promise.all(Object.entries(checks).map(([name, command]) => runCheck(name, command)))
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}

function runCheck(name: string, [command = '', ...words]: string[]) {
  return new Promise<boolean>((resolve) => {
    const child = spawn(`node_modules/.bin/${command}`, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('close', (status) => {
      console.log(`${status === 0 ? '✔' : '✖'} ${name}`)
      if (status !== 0) console.log(said)
      resolve(status === 0)
    })
  })
}
