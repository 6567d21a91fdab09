import nodemailer from 'nodemailer'
import type { Transporter } from 'nodemailer'
import env from '#start/env'

/** Longest silence of a mail server that is still waited for, in milliseconds. */
const PATIENCE = 30_000

let opened: { url: string; transport: Transporter } | undefined

/** Whether this installation can send mail at all. */
export function hasMailServer(): boolean {
  return Boolean(env.get('SMTP_URL'))
}

/** The connections to the mail server of `SMTP_URL`, kept open between mails; null when none is set. */
export function mailServer(): Transporter | null {
  const url = env.get('SMTP_URL')
  if (opened && opened.url !== url) closeMailServer()
  if (!url) return null
  opened ??= { url, transport: connect(url) }
  return opened.transport
}

export function closeMailServer() {
  opened?.transport.close()
  opened = undefined
}

/** Trying again is ours to decide and to remember, so the pool never does it by itself. */
function connect(url: string) {
  return nodemailer.createTransport({
    url,
    pool: true,
    maxRequeues: 0,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  } as object)
}
