import { writtenByProps } from '#ui/written-by-props/written-by-props.ts'
import { Threads } from '#ui/band/band.tsx'
import { patternId, weave } from '#ui/band/weave.ts'

interface ProgressProps {
  /** What is advancing: 'Your progress in the course'. */
  label: string
  done: number
  of: number
  /** The same in words, shown beside the band: '3 of 12 lessons'. */
  text: string
  /** Key of the band that is being woven. */
  band: string
  place?: string | undefined
}

export const Progress = writtenByProps(({ label, done, of, text, band, place = 'progress' }: ProgressProps) => {
  const { dye, height } = weave(band)
  const woven = of > 0 ? Math.min(100, Math.max(0, Math.round((done / of) * 1000) / 10)) : 0
  return (
    <div class="progress">
      <div
        class="progress__loom"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <svg class={`band band--${dye}`} width="100%" height={height * 2} aria-hidden="true">
          <Threads of={band} place={place} />
          <line class="progress__warp" x1="50%" x2="50%" y1="0" y2="100%" stroke-width="150%" />
          <rect width={`${woven}%`} height="100%" fill={`url(#${patternId(band, place)})`} />
          <rect class="progress__fell" x={`${woven}%`} width="3" height="100%" />
        </svg>
      </div>
      <p class="progress__text">{text}</p>
    </div>
  )
})
