export interface MapWords {
  in: string
  out: string
  whole: string
  keys: string
}
