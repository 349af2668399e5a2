import type { Nodes, Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'

/** Only blocks: in running text ':name' would be a directive too, and '10:30 a.m.' or 'costo:precio' lose a word. */
const { flow } = directive()

const mostNesting = 60

/** CommonMark with front matter, tables and ::: blocks; null when it nests deeper than anyone would write. */
export function parseMarkdown(text: string): Root | null {
  try {
    const root = fromMarkdown(text, {
      extensions: [{ ...(flow && { flow }) }, frontmatter(['yaml']), gfmTable()],
      mdastExtensions: [
        directiveFromMarkdown({ verbose: true }),
        frontmatterFromMarkdown(['yaml']),
        gfmTableFromMarkdown(),
      ],
    })
    return isShallow(root) ? root : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Level by level, since what walks a tree by calling itself is what deep nesting would break. */
function isShallow(root: Root): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; depth < mostNesting; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []))
    if (level.length === 0) return true
  }
  return false
}
