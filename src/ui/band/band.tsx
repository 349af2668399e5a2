import { writtenByProps } from '#ui/written-by-props/written-by-props.ts'
import { patternId, type Weave, weave } from './weave.ts'

interface BandProps {
  /** Key of what the page is about: 'ponle-precio-a-tu-trabajo', 'music', 'PE'. */
  of: string
  /** Tells apart two bands of one key on a page. */
  place?: string | undefined
}

const cell = { width: 3, height: 2 }

export function Band({ of, place = '' }: BandProps) {
  const { dye, height } = weave(of)
  return (
    <svg class={`band band--${dye}`} width="100%" height={height * cell.height} aria-hidden="true">
      <Threads of={of} place={place} />
      <rect width="100%" height="100%" fill={`url(#${patternId(of, place)})`} />
    </svg>
  )
}

interface ThreadsProps {
  of: string
  place: string
  /** Size of a float: 1 is 3 by 2 pixels. */
  scale?: number | undefined
}

/** The pattern alone, for a shape that is filled with it inside the classes `band band--<dye>`. */
export function Threads({ of, place, scale = 1 }: ThreadsProps) {
  const { width, height, figure } = weave(of)
  return (
    <pattern
      id={patternId(of, place)}
      width={width}
      height={height}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${cell.width * scale} ${cell.height * scale})`}
    >
      <Cloth width={width} height={height} figure={figure} />
    </pattern>
  )
}

const Cloth = writtenByProps(({ width, height, figure }: Omit<Weave, 'dye'>) => (
  <>
    <path class="band__ground" d={`M${width / 2} 0v${height}`} stroke-width={width} stroke-dasharray=".94 .06" />
    <path class="band__figure" d={figure} stroke-width=".8" />
  </>
))
