import type { CopyFile } from '#modules/learning/rules/course-copy.ts'

const digestHeader = 'x-sha256'

export async function isRight(bytes: Uint8Array<ArrayBuffer>, { sha256 }: CopyFile): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256
}

/** Whether these very bytes are kept already. */
export async function isHere(cache: Cache, { address, sha256 }: CopyFile): Promise<boolean> {
  return (await cache.match(address))?.headers.get(digestHeader) === sha256
}

export async function lackingOf(cache: Cache, files: readonly CopyFile[]): Promise<CopyFile[]> {
  const here = await Promise.all(files.map((file) => isHere(cache, file)))
  return files.filter((_, at) => !here[at])
}

export async function putFile(cache: Cache, file: CopyFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const headers = new Headers({ 'content-type': file.type, [digestHeader]: file.sha256 })
  if (file.policy) headers.set('content-security-policy', file.policy)
  await cache.put(file.address, new Response(bytes, { headers }))
}
