import type { Part } from '#kernel/sockets/merge.ts'
import { addUpListingsJob } from '../jobs/add-up-listings.ts'
import { municipalityCommands } from './municipality-commands.ts'
import { placesSitemap } from './places-sitemap.ts'

export const places: Part = {
  jobs: [addUpListingsJob],
  commands: municipalityCommands,
  sitemap: placesSitemap,
}
