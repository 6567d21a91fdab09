import { EventEmitter, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { readMime } from '#app/messages/read_mime'
import env from '#start/env'

export interface Received {
  to: string[]
  from: string
  mime: string
  mail: ParsedMail
}

/**
 * A real mail server in this process, set as `SMTP_URL` until `close`. `answers` holds, per address, the codes
 * it refuses with, one for each try; then it accepts.
 */
export async function startMailServer(port = 0) {
  const received: Received[] = []
  const answers = new Map<string, number[]>()
  const held = new Map<string, Promise<void>>()
  const news = new EventEmitter()

  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo({ address }, _session, callback) {
      const responseCode = answers.get(address)?.shift()
      callback(responseCode ? Object.assign(new Error('not now'), { responseCode }) : null)
    },
    async onData(stream, session, callback) {
      const mime = Buffer.concat(await stream.toArray()).toString('utf8')
      const { mailFrom, rcptTo } = session.envelope
      const to = rcptTo.map(({ address }) => address)
      const from = mailFrom ? mailFrom.address : ''
      await Promise.all(to.map((address) => held.get(address)))
      received.push({ to, from, mime, mail: await readMime(mime) })
      news.emit('mail')
      callback()
    },
  })
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const bound = server.server.address() as AddressInfo
  env.set('SMTP_URL', `smtp://127.0.0.1:${bound.port}`)

  return {
    received,
    answers,
    port: bound.port,
    /** Leaves mails to an address without an answer until the function it returns is called. */
    hangOn(address: string) {
      const answered = Promise.withResolvers<void>()
      held.set(address, answered.promise)
      return answered.resolve
    },
    /** Resolves when a mail to an address has arrived. */
    async arrival(address: string) {
      while (!received.some(({ to }) => to.includes(address))) await once(news, 'mail')
    },
    /** Goes down; the installation still believes in it. */
    async goDown() {
      await new Promise<void>((resolve) => server.close(resolve))
    },
    async close() {
      env.set('SMTP_URL', '')
      await new Promise<void>((resolve) => server.close(resolve))
    },
  }
}
