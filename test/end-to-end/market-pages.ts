import type { Actor } from '../cast.ts'
import type { setStage } from './stage.ts'

type Stage = Awaited<ReturnType<typeof setStage>>

/** The pages of business rounds, each as whoever may see it. */
export function marketPages({ held, people: { diego } }: Stage) {
  const page = (name: string, by: Actor | null = null, path = name) => ({
    pattern: `/:locale/market/${name}`,
    by,
    path: `/:locale/market/${path}`,
  })
  return [
    page('rounds'),
    page('new-round', diego),
    page('rounds/:round', null, `rounds/${held.round}`),
    page('rounds/:round', diego, `rounds/${held.round}`),
    ...['participants', 'settings', 'agreed', 'plan', 'agenda'].map((name) =>
      page(`rounds/:round/${name}`, diego, `rounds/${held.round}/${name}`),
    ),
    page('rounds/:round/directory', diego, `rounds/${held.round}/directory?q=taller`),
    page('rounds/:round/participants/:participant', diego, `rounds/${held.round}/participants/${held.participant}`),
    page('rounds/:round/agenda/:meeting', diego, `rounds/${held.round}/agenda/${held.meeting}`),
    page('invited/:code', null, `invited/${held.invited}`),
    page('invited/:code', null, `invited/${held.wishing}`),
    page('invited/:code/outcomes/:meeting', null, `invited/${held.invited}/outcomes/${held.meeting}`),
  ]
}
