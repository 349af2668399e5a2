import type { Part } from '#kernel/sockets/merge.ts'
import { addUpListingsJob } from '../jobs/add-up-listings.ts'
import { municipalityCommands } from './municipality-commands.ts'
import { placesHome } from './places-home.tsx'
import { placesSitemap } from './places-sitemap.ts'

export const places: Part = {
  jobs: [addUpListingsJob],
  commands: municipalityCommands,
  home: placesHome,
  sitemap: placesSitemap,
}
