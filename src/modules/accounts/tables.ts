import type { ColumnType, Generated } from 'kysely'
import type { PublicKey } from '#kernel/signing/jws.ts'
import type { Sector } from './rules/profile.ts'
import type { Country } from './rules/places.ts'
import type { Purpose } from './rules/consents.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { GrantableRole } from './rules/permissions.ts'

type WithDefault<type> = ColumnType<type, type | undefined, type>

export interface AccountsTables {
  person: {
    id: Generated<string>
    actor_id: Generated<string>
    name: string
    email: string
    email_verified: Generated<boolean>
    image: WithDefault<string | null>
    languages: WithDefault<string[]>
    country: WithDefault<Country | null>
    territory: WithDefault<string | null>
    sector: WithDefault<Sector | null>
    visitor_actor_id: WithDefault<string | null>
    created_at: Generated<Date>
    updated_at: Generated<Date>
  }
  session: {
    id: Generated<string>
    person_id: string
    token: string
    user_agent: WithDefault<string | null>
    ip_address: WithDefault<string | null>
    expires_at: Date
    created_at: Generated<Date>
    updated_at: Generated<Date>
  }
  credential: {
    id: Generated<string>
    person_id: string
    account_id: string
    provider_id: string
    password: string | null
  }
  verification: { id: Generated<string>; identifier: string; value: string; expires_at: Date }
  passkey: {
    id: Generated<string>
    person_id: string
    name: string | null
    credential_id: string
    public_key: string
    counter: number
    device_type: string
    backed_up: boolean
    aaguid: string | null
    created_at: Generated<Date>
  }
  device: {
    id: string
    actor_id: string
    key: ColumnType<PublicKey, string, never>
    browser: string
    waiting: WithDefault<number | null>
    heard_at: WithDefault<Date | null>
    created_at: Date
    last_used_at: WithDefault<Date | null>
    revoked_at: WithDefault<Date | null>
  }
  visitor: {
    id: Generated<string>
    token_digest: string
    actor_id: Generated<string>
    created_at: Date
    /** When somebody who signed in said that the work was not hers. */
    declined_at: WithDefault<Date | null>
  }
  consent: {
    id: Generated<string>
    person_id: string
    purpose: Purpose
    given_at: Date
    withdrawn_at: WithDefault<Date | null>
  }
  role_grant: {
    id: Generated<string>
    person_id: string
    role: GrantableRole
    country: WithDefault<Country | null>
    reason: string
    granted_by: WithDefault<string | null>
    granted_at: Date
    revoked_by: WithDefault<string | null>
    revoked_at: WithDefault<Date | null>
  }
  mail: {
    id: Generated<string>
    recipient: string
    kind: string
    locale: string
    subject: string
    text: string
    html: string
    calendar: WithDefault<string | null>
    created_at: Date
    sent_at: Date | null
    attempts: Generated<number>
    error: string | null
  }
  card_group: {
    id: Generated<string>
    label: string
    country: Country | null
    language: Locale
    made_by: string
    made_at: Date
  }
  card: {
    id: Generated<string>
    number: string
    person_id: string
    group_id: string
    made_at: Date
    code_digest: string | null
    code_expires_at: Date | null
    printing: string
    used_at: WithDefault<Date | null>
    pin: WithDefault<string | null>
    locked_at: WithDefault<Date | null>
  }
  operator_link: {
    id: Generated<string>
    purpose: 'first-administrator' | 'mailbox'
    token_digest: string
    expires_at: Date
  }
  /** Written by the kernel for every module; read here, by administrators. */
  audit: {
    id: Generated<string>
    at: Date
    person_id: string | null
    module: string
    event: string
    subject: string
    country: string | null
    detail: Record<string, string | number | boolean | null>
  }
}
