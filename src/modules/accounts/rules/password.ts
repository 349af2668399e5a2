/**
 * A password alone opens the account, so it has at least 15 characters, of any kind; 128 at most keeps the hashing short.
 * (NIST SP 800-63B-4, 3.1.1.2; OWASP Authentication Cheat Sheet, 'Implement Proper Password Strength Controls'.)
 */
export const shortestPassword = 15
export const longestPassword = 128

export type PasswordRefusal = 'password-missing' | 'password-short' | 'password-long' | 'password-known'

export function passwordRefusal(password: string): PasswordRefusal | null {
  const length = [...password].length
  if (!length) return 'password-missing'
  if (length < shortestPassword) return 'password-short'
  if (length > longestPassword) return 'password-long'
  return null
}
