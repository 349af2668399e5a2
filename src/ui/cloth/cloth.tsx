import { Threads } from '#ui/band/band.tsx'
import { patternId, weave } from '#ui/band/weave.ts'

interface ClothProps {
  /** The bands from top to bottom: six sectors, four countries, the courses of a programme. */
  of: readonly string[]
  /** Tells apart two cloths of one page. */
  place?: string | undefined
}

const scale = 1.5
const fringe = 18

/** What belongs together, woven into one piece: each band is the one that its subject has everywhere else. */
export function Cloth({ of, place = 'cloth' }: ClothProps) {
  const height = 26 * scale
  return (
    <svg class="cloth" width="100%" height={of.length * height} aria-hidden="true">
      {of.map((key, at) => (
        <g class={`band band--${weave(key).dye}`}>
          <Threads of={key} place={place} scale={scale} />
          <rect y={at * height} width="100%" height={height} fill={`url(#${patternId(key, place)})`} />
        </g>
      ))}
      <Fringe from={0} />
      <svg x="100%" overflow="visible">
        <Fringe from={-fringe} />
      </svg>
    </svg>
  )
}

function Fringe({ from }: { from: number }) {
  const middle = from + fringe / 2
  return (
    <>
      <rect class="cloth__end" x={from} width={fringe} height="100%" />
      <line class="cloth__fringe" x1={middle} x2={middle} y1="1" y2="100%" stroke-width={fringe} />
    </>
  )
}
