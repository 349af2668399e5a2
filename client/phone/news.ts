const name = 'conecta'

/** Tells every open page, this one too, that what the phone keeps has changed. */
export function tellPages(): void {
  if (!('BroadcastChannel' in self)) return
  const channel = new BroadcastChannel(name)
  channel.postMessage('changed')
  channel.close()
}

export function onNews(hear: () => void): void {
  if ('BroadcastChannel' in self) new BroadcastChannel(name).addEventListener('message', hear)
}
