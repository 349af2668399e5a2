import { type LentDatabase, own } from '#kernel/database/database.ts'
import { bringTable } from '../src/modules/directory/actions/import-organisations.ts'
import { declare } from '../src/modules/directory/actions/declare.ts'
import { blankContent, type Content } from '../src/modules/directory/rules/content.ts'

import type { DirectoryTables } from '../src/modules/directory/tables.ts'

type Declaration = Parameters<typeof declare>[1]

/** A weaver's workshop in her home, which shows its region and not its town. Made up, as is everything of the cast. */
export function weaverContent(): Content {
  return {
    ...blankContent('venture', 'Taller Sumaq Away', 'PE'),
    form: 'person',
    texts: { es: { summary: 'Mantas y ponchos de lana de alpaca, tejidos en telar de cintura.', about: null } },
    place: {
      country: 'PE',
      territory: 'PE-AYA',
      municipality: 'Quinua',
      point: { latitude: -13.0497, longitude: -74.1386 },
    },
    sectors: ['heritage'],
    trades: ['weaving'],
    languages: ['es', 'qu'],
    offers: [{ trade: 'weaving', format: 'textile', countries: [] }],
    seeks: [{ role: 'distributor', trade: 'weaving', format: null, countries: ['MX'] }],
    contact: { email: 'taller@example.org', phone: '+51 966 000 000', whatsapp: null },
    since: 2009,
  }
}

export function weaver(given: Partial<Declaration> & { at: Date }): Declaration {
  return {
    content: weaverContent(),
    origin: 'owner',
    state: 'declared',
    taxNumber: null,
    personId: null,
    owned: false,
    ...given,
  }
}

/** Ana's workshop, found in the directory. */
export async function workshopOf(db: LentDatabase, personId: string): Promise<{ id: string; slug: string }> {
  return await own<DirectoryTables>(db)
    .transaction()
    .execute(
      async (transaction) => await declare(transaction, { ...weaver({ at: new Date() }), personId, owned: true }),
    )
}

/** Carla's shop in Mexico, which seeks what Ana weaves. */
export async function shopOf(db: LentDatabase, personId: string): Promise<{ id: string; slug: string }> {
  const content: Content = {
    ...blankContent('buyer', 'Tienda Jacaranda', 'MX'),
    form: 'buyer',
    texts: { es: { summary: 'Vende textiles hechos a mano.', about: null } },
    languages: ['es'],
    trades: ['craft-retail'],
    seeks: [{ role: 'supplier', trade: 'weaving', format: 'textile', countries: ['PE'] }],
    contact: { email: 'compras@example.org', phone: null, whatsapp: null },
  }
  return await own<DirectoryTables>(db)
    .transaction()
    .execute(
      async (transaction) =>
        await declare(transaction, { ...weaver({ at: new Date() }), content, personId, owned: true }),
    )
}

/** A table of one right and one wrong row, which an officer of Peru has brought and not published. */
export async function tableOf(world: Parameters<typeof bringTable>[0], personId: string): Promise<string> {
  const bytes = new TextEncoder().encode('nombre,pais\nRed del Telar,Perú\nCasa del Hilo,Narnia\n')
  const given = {
    fileName: 'redes-2026.csv',
    country: 'PE',
    reach: ['PE'],
    kind: 'initiative',
    language: 'es',
  } as const
  const { id } = await bringTable(world, { ...given, reach: [...given.reach], bytes, personId, at: new Date() })
  if (!id) throw new Error('The table could not be read.')
  return id
}
