import { urls } from '#kernel/http/url-patterns.ts'

export const marketUrls = urls({
  rounds: '/:locale/market/rounds',
  newRound: '/:locale/market/new-round',
  round: '/:locale/market/rounds/:round',
  // The organiser's.
  participants: '/:locale/market/rounds/:round/participants',
  invitation: '/:locale/market/rounds/:round/invitation',
  opening: '/:locale/market/rounds/:round/opening',
  plan: '/:locale/market/rounds/:round/plan',
  planStop: '/:locale/market/rounds/:round/plan/stop',
  agenda: '/:locale/market/rounds/:round/agenda',
  move: '/:locale/market/rounds/:round/agenda/:meeting',
  undo: '/:locale/market/rounds/:round/agenda-undo',
  publication: '/:locale/market/rounds/:round/publication',
  participant: '/:locale/market/rounds/:round/participants/:participant',
  leaving: '/:locale/market/rounds/:round/participants/:participant/leaving',
  agendaCsv: '/:locale/market/rounds/:round/agenda/csv',
  agendaXlsx: '/:locale/market/rounds/:round/agenda/xlsx',
  agendaPdf: '/:locale/market/rounds/:round/agenda/pdf',
  wishesCsv: '/:locale/market/rounds/:round/wishes/csv',
  outcomesCsv: '/:locale/market/rounds/:round/outcomes/csv',
  // By personal link.
  invited: '/:locale/market/invited/:code',
  wishes: '/:locale/market/invited/:code/wishes',
  outcome: '/:locale/market/invited/:code/outcomes/:meeting',
  calendar: '/:locale/market/invited/:code/calendar',
  ownPdf: '/:locale/market/invited/:code/pdf',
})
