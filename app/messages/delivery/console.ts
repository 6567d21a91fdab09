import type Message from '#app/messages/models/message'
import { readMime } from '#app/messages/read_mime'
import { openMime } from '#app/messages/sealed_mime'

/**
 * Shows a mail that opens an account to whoever runs the server: without a mail server this is the only way to
 * read it. Once, and past the log, which carries no links and no addresses.
 */
export async function announceOnConsole(message: Message) {
  const mail = await readMime(openMime(message.mime))
  const text = (mail.text ?? '').trim().replace(/^/gm, '  ')
  process.stdout.write(`\n  To: ${message.to}\n  ${mail.subject ?? ''}\n\n${text}\n\n`)
}
