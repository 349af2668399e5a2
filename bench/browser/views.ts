import { readKinds } from '../pages/kinds.ts'
import type { Subject } from '../pages/subject.ts'
import type { Peer } from '../peer.ts'
import type { View } from './in-browser.ts'

/** Every page that is read, ours and the other site's, one after the other. */
export function viewsOf(base: string, subjects: readonly Subject[], peer: Peer | null): View[] {
  return readKinds.flatMap((kind) => {
    const subject = subjects.find((one) => one.kind === kind)
    return subject ? [ofSubject(base, subject), ...ofPeer(peer, kind)] : []
  })
}

function ofSubject(base: string, { kind, requests }: Subject): View {
  const [request] = requests
  return { kind, side: 'ours', address: `${base}${request?.path}`, cookie: request?.headers['cookie'] ?? null }
}

function ofPeer(peer: Peer | null, kind: (typeof readKinds)[number]): View[] {
  const path = peer?.paths[kind]
  if (!peer || path === undefined) return []
  return [{ kind, side: peer.name, address: `${peer.base}${path}`, cookie: (kind === 'lesson' && peer.cookie) || null }]
}
