/** What is made of a thing that never changes is made once, and kept for as long as the thing is. */
export function madeOnce<thing extends object, made>(make: (thing: thing) => made): (thing: thing) => made {
  const kept = new WeakMap<thing, { made: made }>()
  return (thing) => {
    const known = kept.get(thing) ?? { made: make(thing) }
    kept.set(thing, known)
    return known.made
  }
}
