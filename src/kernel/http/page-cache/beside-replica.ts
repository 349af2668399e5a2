import type { Replica } from '../../database/replica/replica.ts'
import type { PageCache } from './page-cache.ts'

/**
 * Pages that may be made of what a replica says: after news of a change, or after a time without news, the replica is read
 * again only once it has that change. Otherwise the old page would be made again, and kept.
 */
export function besideReplica(pages: PageCache, replica: Pick<Replica, 'catchUp'>): PageCache {
  return {
    ...pages,
    drop: () => {
      replica.catchUp()
      pages.drop()
    },
    open: () => {
      if (pages.state() === null) replica.catchUp()
      pages.open()
    },
  }
}
