import type { Results } from '../results.ts'
import { figures, kilobytes, table, whole } from './words.ts'

export function weights({ weights: all }: Results): string {
  if (all.length === 0) return ''
  const rows = all.map(({ kind, side, view, bytes, script, requests, media, worker, shell }) => [
    kind,
    side,
    view === 'first' ? 'first view' : 'again',
    ...[bytes, script].map(kilobytes),
    String(requests),
    ...[media, worker, shell].map(kilobytes),
  ])
  const head = ['page', 'side', '', 'bytes', 'of it script', 'requests', 'figures', 'worker', 'for later']
  return `## Bytes over the wire

In a real Chromium that has nothing of the site, heads included; then the same page again, with what the browser has kept by
then. *Figures* are uploaded media, *worker* is the service worker's own file, *for later* is what the worker fetched to have
it without a network; none of them is part of *bytes*.

${table(head, rows, 3)}`
}

export function firstPaints({ paints }: Results): string {
  if (paints.length === 0) return ''
  const rows = paints.map(({ kind, side, milliseconds: { least, median, most, samples } }) => [
    kind,
    side,
    ...[median, least, most].map(whole),
    String(samples),
  ])
  return `## First contentful paint, in milliseconds

Cold, Chromium's request throttling at 400 ms and 400 kbit/s, processor slowed four times, plain HTTP, a phone's screen.

${table(['page', 'side', 'median', 'least', 'most', 'runs'], rows, 2)}`
}

export function memory({ memory: found }: Results): string {
  if (!found) return ''
  const row = (name: string, { resident, proportional }: { resident: number; proportional: number }) => [
    name,
    whole(resident),
    whole(proportional),
  ]
  const rows = [row('server', found.server), row('database, all processes', found.database)]
  return `## Memory after the last run, in MiB

RSS counts what processes share in each of them, PSS once in all.

${table(['', 'RSS', 'PSS'], rows)}`
}

export function starts({ coldStarts }: Results): string {
  if (coldStarts.length === 0) return ''
  const rows = coldStarts.map(({ name, milliseconds: { least, median, most, samples } }) => [
    name,
    ...[median, least, most].map((value) => figures(value / 1000)),
    String(samples),
  ])
  return `## From the command to the first page, in seconds

On a folder that is prepared, the database started with it.

${table(['', 'median', 'least', 'most', 'runs'], rows)}`
}
