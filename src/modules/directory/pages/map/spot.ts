import type { Circle } from '../../rules/circles.ts'
import type { Label } from '../../rules/labels.ts'

/** A circle of the map with what it stands for. */
export interface Spot extends Circle {
  /** Where it belongs, before it made room for others. */
  home: { x: number; y: number }
  count: number
  /** What is written in it: the number in few letters. */
  text: string
  /** What it is called beside it, where there is room. */
  name: string
  label: Label | null
  /** Its accessible name. */
  says: string
  href: string
  /** Gathers listings that show no exact point. */
  isUnplaced: boolean
}
