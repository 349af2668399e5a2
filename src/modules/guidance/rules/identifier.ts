const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text is written as a UUID: PostgreSQL refuses anything else as an id. */
export function isIdentifier(text: string): boolean {
  return shape.test(text)
}
