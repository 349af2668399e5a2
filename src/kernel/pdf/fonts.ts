import { join } from 'node:path'
import { root } from '#kernel/root.ts'

const files = {
  heading: 'alegreya-bold',
  text: 'alegreya-sans-regular',
  strong: 'alegreya-sans-bold',
  everything: 'noto-sans-latin',
} as const
export type Face = keyof typeof files

// What Alegreya draws: Latin as Spanish, Portuguese, English and most languages of the region write it, saltillo included.
const drawn =
  /^[\u0020-\u007e\u00a0-\u0148\u014a-\u017e\u02bc\u1e80-\u1e85\u1ebc\u1ebd\u1ef2-\u1ef9\u2010\u2013-\u2026\ua78b\ua78c]*$/

/** File of the font for a text: the face asked for, or, for letters that it lacks (ɨ, ʉ, ẍ), one that has all of Latin. */
export function fontFor(face: Face, text: string): string {
  return join(root, 'static/fonts', `${files[drawn.test(text) ? face : 'everything']}.ttf`)
}
