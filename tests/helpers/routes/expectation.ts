import type { World } from '#tests/helpers/routes/world'

/** Who walks: each a user of the world, except the visitor, who is not signed in. */
export const ROLES = [
  'visitor',
  'admin',
  'organiser',
  'foreignOrganiser',
  'secretariat',
  'controller',
  'desk',
  'trainer',
  'otherTrainer',
  'participant',
] as const

export type RoleName = (typeof ROLES)[number]

/** A status, and for a redirect where it leads, ids left out: `302 /manage/events/:id`; `303 *` where that is different each time. */
export type Answer = number | `30${number} ${string}`

/** One answer for all, or by role; `others` are those not named. Without `others`, all ten are named. */
export type Answers = Answer | (Partial<Record<RoleName, Answer>> & { others?: Answer })

type Values = Record<string, unknown>
type FromWorld<T> = (world: World) => T | Promise<T>

/** What one route answers to whom, with an address and a body that are in order. */
export interface Expectation {
  answers: Answers
  /** Values for the address. May make rows first: they are rolled back. */
  params?: FromWorld<Record<string, string | number>>
  /** A query the page understands. */
  query?: FromWorld<Record<string, string>>
  /** A body the route accepts. The test of nonsense breaks it, one field after the other. */
  body?: FromWorld<Values>
  /** Headers that the route needs, such as `accept` of one that speaks JSON. */
  headers?: Record<string, string>
}

/** The expectations of a room, by route name. */
export type Expectations = Record<string, Expectation>

/** Where visitors of pages for signed-in people are sent. */
export const SIGN_IN = '302 /sign-in'

/** The same of people's own pages, which have a language in their address. */
export const mySignIn = (locale: string): Answer => `302 /${locale}/my/sign-in`

/** Whether an answer asks a visitor to sign in. */
export const asksToSignIn = (answer: Answer | undefined) => String(answer).endsWith('/sign-in')

/** The answers of people's own pages whatever their rights. */
export const inMy = (locale: string, answer: Answer): Answers => ({
  visitor: mySignIn(locale),
  others: answer,
})

/** The answers of a page for signed-in people whatever their rights. */
export const signedIn = (answer: Answer): Answers => ({ visitor: SIGN_IN, others: answer })

/** The answers of a page for admins. */
export const forAdmins = (answer: Answer): Answers => ({
  visitor: SIGN_IN,
  admin: answer,
  others: 403,
})

/**
 * The answers of a page below `/manage`: those who work there as named, the trainers, desks and participants
 * not at all.
 */
export const inManage = (
  answers: Record<'admin' | 'organiser' | 'foreignOrganiser' | 'secretariat' | 'controller', Answer>
): Answers => ({ visitor: SIGN_IN, ...answers, others: 403 })

/** An answer as declared where it is one that was declared, so that both can be compared; else as it came. */
export function asDeclared(declared: Answer | undefined, given: Answer): Answer {
  return String(declared).endsWith(' *') && String(given).startsWith(String(declared).slice(0, 4))
    ? declared!
    : given
}

export function answerFor(answers: Answers, role: RoleName): Answer | undefined {
  return typeof answers === 'object' ? (answers[role] ?? answers.others) : answers
}
