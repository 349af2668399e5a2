/** Asks the browser, once something waits, not to empty the phone's database when it runs short of room. */
export async function askToPersist(): Promise<void> {
  const { storage } = navigator
  if (storage?.persist && !(await storage.persisted())) await storage.persist()
}
