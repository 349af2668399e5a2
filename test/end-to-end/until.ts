import assert from 'node:assert/strict'

/** Waits for what a server or a worker does by itself, at most 20 seconds. */
export async function until(isSo: () => Promise<boolean>) {
  const end = Date.now() + 20_000
  while (!(await isSo())) {
    assert.ok(Date.now() < end, 'it did not come about in 20 seconds')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
