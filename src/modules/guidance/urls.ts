import { urls } from '#kernel/http/url-patterns.ts'

export const guidanceUrls = urls({
  help: '/:locale/guidance/help',
  lookup: '/:locale/guidance/answers',
  asked: '/:locale/guidance/help/:code',
  requests: '/:locale/guidance/requests',
  request: '/:locale/guidance/requests/:request',
  answer: '/:locale/guidance/requests/:request/answer',
})
