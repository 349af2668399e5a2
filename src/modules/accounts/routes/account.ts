import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { createDevice } from '../pages/devices/handlers.ts'
import { showDevice } from '../pages/device/handlers.ts'
import { createDeviceRevocation } from '../pages/device-revocation/handlers.ts'
import { createAddress, showAddress } from '../pages/address/handlers.tsx'
import { createCardEnd, showMyCard, updatePin } from '../pages/my-card/handlers.tsx'
import { showAccount } from '../pages/account/handlers.tsx'
import { saveConsents, showConsents } from '../pages/consents/handlers.tsx'
import { showThread } from '../pages/thread/handlers.tsx'
import { downloadData, showData } from '../pages/data/handlers.tsx'
import { createDeletion, showDeletion } from '../pages/deletion/handlers.tsx'
import { removePasskey, savePasskeyName, showPasskeys } from '../pages/passkeys/handlers.tsx'
import { showPassword, updatePassword } from '../pages/password/handlers.tsx'
import { saveProfile, showProfile } from '../pages/profile/handlers.tsx'
import { createOtherSessionsEnd, createSessionEnd } from '../pages/session-end/handlers.ts'
import { showSessions } from '../pages/sessions/handlers.tsx'
import type { AccountsTables } from '../tables.ts'
import { accountsUrls as at } from '../urls.ts'

/** What a person sees and decides about her own account. */
export const accountRoutes = new Hono<RequestWorld<AccountsTables>>()
  .get(at.account.pattern, showAccount)
  .get(at.profile.pattern, showProfile)
  .post(at.profile.pattern, saveProfile)
  .get(at.consents.pattern, showConsents)
  .post(at.consents.pattern, saveConsents)
  .get(at.myCard.pattern, showMyCard)
  .post(at.myCardPin.pattern, updatePin)
  .post(at.myCardEnd.pattern, createCardEnd)
  .get(at.address.pattern, showAddress)
  .post(at.address.pattern, createAddress)
  .get(at.password.pattern, showPassword)
  .post(at.password.pattern, updatePassword)
  .get(at.sessions.pattern, showSessions)
  .post(at.sessionEnd.pattern, createSessionEnd)
  .post(at.otherSessionsEnd.pattern, createOtherSessionsEnd)
  .post(at.devices.pattern, createDevice)
  .get(at.device.pattern, showDevice)
  .post(at.deviceRevocation.pattern, createDeviceRevocation)
  .get(at.passkeys.pattern, showPasskeys)
  .post(at.passkeyName.pattern, savePasskeyName)
  .post(at.passkeyRemoval.pattern, removePasskey)
  .get(at.thread.pattern, showThread)
  .get(at.data.pattern, showData)
  .get(at.dataFile.pattern, downloadData)
  .get(at.deletion.pattern, showDeletion)
  .post(at.deletion.pattern, createDeletion)
