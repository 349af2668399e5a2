const name = 'device'
const year = 365 * 24 * 3600

/**
 * A browser that runs short of room empties its databases before its cookies: so the cookie tells that there was a device.
 * Some keep a cookie for a week at most, so each page writes it again.
 */
export function rememberDevice(device: string): void {
  document.cookie = `${name}=${device}; path=/; max-age=${year}; samesite=lax`
}

export function rememberedDevice(): string | null {
  return new RegExp(`(?:^|; )${name}=([0-9a-f-]{36})(?:;|$)`).exec(document.cookie)?.[1] ?? null
}

export function forgetDevice(): void {
  document.cookie = `${name}=; path=/; max-age=0; samesite=lax`
}
