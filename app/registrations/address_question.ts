import type { HttpContext } from '@adonisjs/core/http'
import { probableAddress } from '#app/people/mail_domains'

type Answer =
  | { address: string }
  /** The address that was probably meant: the person is asked which one is right. */
  | { suggestion: string }

/**
 * The address to write to. One that looks like a slip is asked about once; the answer comes back with the form and
 * counts as long as the address beside it stays the one that was asked about.
 */
export function settleAddress({ request }: HttpContext, typed: string): Answer {
  const suggestion = probableAddress(typed)
  if (!suggestion) return { address: typed }
  const answered = request.input('asked_about') === typed
  const choice = request.input('address_choice')
  if (answered && choice === 'typed') return { address: typed }
  if (answered && choice === 'suggested') return { address: suggestion }
  return { suggestion }
}
