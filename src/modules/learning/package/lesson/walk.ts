import type { Nodes, Parents } from 'mdast'

export interface Found {
  node: Nodes
  /** From the root down to the node's own parent. */
  parents: readonly Parents[]
}

/** Every node in the order of the text, with what it stands in. */
export function* walk(node: Nodes, parents: readonly Parents[] = []): Generator<Found> {
  yield { node, parents }
  if (!('children' in node)) return
  const inside = [...parents, node]
  for (const child of node.children) yield* walk(child, inside)
}
