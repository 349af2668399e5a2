/** What no plan can keep, seen before anything is planned, by its name and whom it concerns. */
export type Obstacle =
  | { obstacle: 'least-over-slots'; who: string; least: number; open: number }
  | { obstacle: 'agreed-over-slots'; who: string; agreed: number; open: number }
  | { obstacle: 'no-common-slot'; seller: string; buyer: string }
  | { obstacle: 'agreed-over-tables'; agreed: number; seats: number }
  | { obstacle: 'least-over-tables'; least: number; seats: number }

interface Standing {
  /** Slots in which each can meet. */
  can: ReadonlyMap<string, ReadonlySet<number>>
  /** Meetings that each was promised at least. */
  least: ReadonlyMap<string, number>
  agreed: readonly { seller: string; buyer: string }[]
  slots: number
  tables: number
}

/** Each of them, those that concern most people last. */
export function obstaclesOf({ can, least, agreed, slots, tables }: Standing): Obstacle[] {
  const open = (who: string) => can.get(who)?.size ?? 0
  const own = new Map<string, number>()
  for (const { seller, buyer } of agreed) for (const who of [seller, buyer]) own.set(who, (own.get(who) ?? 0) + 1)
  const seats = slots * tables
  const promised = [...least.values()].reduce((sum, each) => sum + each, 0)
  return [
    ...[...least].flatMap(([who, each]): Obstacle[] =>
      each > open(who) ? [{ obstacle: 'least-over-slots', who, least: each, open: open(who) }] : [],
    ),
    ...[...own].flatMap(([who, each]): Obstacle[] =>
      each > open(who) ? [{ obstacle: 'agreed-over-slots', who, agreed: each, open: open(who) }] : [],
    ),
    ...agreed.flatMap(({ seller, buyer }): Obstacle[] =>
      [...(can.get(seller) ?? [])].some((slot) => can.get(buyer)?.has(slot))
        ? []
        : [{ obstacle: 'no-common-slot', seller, buyer }],
    ),
    ...(agreed.length > seats ? [{ obstacle: 'agreed-over-tables' as const, agreed: agreed.length, seats }] : []),
    // Each meeting keeps a promise to two at best.
    ...(promised > 2 * seats ? [{ obstacle: 'least-over-tables' as const, least: promised, seats }] : []),
  ]
}
