import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocale } from '#app/core/languages/locales'

const unreadable = new WeakSet<IncomingMessage>()

/** Whether this request came under an address that no decoder reads, as in `/bg/%E0%A4%A`. */
export function isUnreadable(request: IncomingMessage): boolean {
  return unreadable.has(request)
}

/**
 * Sends a request whose address cannot be decoded through the server once more, under one that can: so it is logged,
 * gets its headers, and is answered by a page in the reader's language like any other error.
 */
export async function answerUnreadable(request: IncomingMessage, response: ServerResponse) {
  const { default: server } = await import('@adonisjs/core/services/server')
  const first = request.url!.split('/')[1]
  unreadable.add(request)
  request.url = isLocale(first) ? `/${first}` : '/'
  await server.handle(request, response)
}
