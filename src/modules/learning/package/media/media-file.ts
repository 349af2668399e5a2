/** A file of the course's media folder, as the course is served with it. */
export interface MediaFile {
  path: string
  /** IANA media type. */
  type: string
  bytes: number
  /** Bytes over the network: a drawing travels compressed. */
  wire: number
  /** Hexadecimal digest of the file: two versions of a course share what is equal. */
  sha256: string
  /** CSS pixels, for pictures. */
  width?: number
  height?: number
  /** Length of a recording. */
  seconds?: number
}

export type Measures = Pick<MediaFile, 'width' | 'height' | 'seconds'>
