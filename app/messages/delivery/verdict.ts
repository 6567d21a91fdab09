import { Duration } from 'luxon'

export type Verdict = { status: 'retrying' | 'failed'; error: string }

/** After these tries, about five days, a mail is given up: as long as mail servers themselves keep trying. */
const TRIES = 36
const LONGEST_PAUSE = Duration.fromObject({ hours: 4 })

/** Refusals that name the mail or its recipient, not the connection. */
const ABOUT_THIS_MAIL = ['EENVELOPE', 'EMESSAGE']

interface SmtpError extends Error {
  code?: string
  responseCode?: number
}

/**
 * What a failed try means. A server that refuses this mail for good (5xx) has spoken; one that is busy (4xx),
 * unreachable or wrongly set up may take it later.
 */
export function verdictOn(error: unknown, attempts: number): Verdict {
  const { code, responseCode, message } = error as SmtpError
  const forGood = ABOUT_THIS_MAIL.includes(code ?? '') && (responseCode ?? 0) >= 500
  const status = forGood || attempts >= TRIES ? 'failed' : 'retrying'
  return { status, error: message.slice(0, 1_000) }
}

/** How long to wait after so many tries: a minute, then twice as long each time, up to four hours. */
export function pauseAfter(attempts: number): Duration {
  const minutes = Math.min(2 ** (attempts - 1), LONGEST_PAUSE.as('minutes'))
  return Duration.fromObject({ minutes })
}
