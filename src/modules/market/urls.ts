import { urls } from '#kernel/http/url-patterns.ts'

export const marketUrls = urls({})
