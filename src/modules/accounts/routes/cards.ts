import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import {
  createCardSession,
  redirectToCardEntry,
  showCardEntry,
  showNumberedCardEntry,
} from '../pages/card-entry/handlers.tsx'
import { showCard } from '../pages/card/handlers.tsx'
import { createCardCode, createGroupCodes } from '../pages/card-code/handlers.ts'
import { saveCardName } from '../pages/card-name/handlers.ts'
import { createCardRemoval } from '../pages/card-removal/handlers.ts'
import { createFirstUse, redirectToEntry } from '../pages/card-first-use/handlers.tsx'
import { showCardGroup } from '../pages/card-group/handlers.tsx'
import { showCardGroups } from '../pages/card-groups/handlers.tsx'
import { createCardGroup, showNewCardGroup } from '../pages/new-card-group/handlers.tsx'
import type { AccountsTables } from '../tables.ts'
import { accountsUrls as at } from '../urls.ts'

/** Cards: how a facilitator makes them, and how whoever was given one comes in. */
export const cardRoutes = new Hono<RequestWorld<AccountsTables>>()
  .get(at.shortCardEntry.pattern, redirectToCardEntry)
  .get(at.cardEntry.pattern, showCardEntry)
  .post(at.cardEntry.pattern, createCardSession)
  .get(at.numberedCardEntry.pattern, showNumberedCardEntry)
  .get(at.cardFirstUse.pattern, redirectToEntry)
  .post(at.cardFirstUse.pattern, createFirstUse)
  .get(at.cardGroups.pattern, showCardGroups)
  .post(at.cardGroups.pattern, createCardGroup)
  .get(at.newCardGroup.pattern, showNewCardGroup)
  .get(at.cardGroup.pattern, showCardGroup)
  .post(at.cardGroupCodes.pattern, createGroupCodes)
  .get(at.card.pattern, showCard)
  .post(at.cardCode.pattern, createCardCode)
  .post(at.cardName.pattern, saveCardName)
  .post(at.cardRemoval.pattern, createCardRemoval)
