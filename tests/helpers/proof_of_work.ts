import type { ApiResponse } from '@japa/api-client'
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import env from '#start/env'

/** Forms ask for a proof of work, as an installation may want. Give it to `group.each.setup`. */
export function askForWork() {
  env.set('PROOF_OF_WORK', 'on')
  return () => env.set('PROOF_OF_WORK', 'off')
}

/** The challenge of a form's page. */
export function challengeOf(page: ApiResponse): Challenge {
  const found = /data-challenge="([^"]*)"/.exec(page.text())
  if (!found) throw new Error('the page asks for no work')
  return JSON.parse(found[1].replaceAll('&quot;', '"').replaceAll('&#34;', '"'))
}

/** What a browser would send after its work. */
export async function workFor(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey })
  return asSent({ challenge, solution })
}

export function asSent(payload: object): string {
  return Buffer.from(JSON.stringify(payload)).toString('base64')
}
