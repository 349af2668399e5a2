/** A part of a notice: a heading, whole sentences, and a list where several things stand side by side. */
export interface Section {
  title: string
  paragraphs: readonly string[]
  points?: readonly string[]
}
