/** What a verb answers: done, with what it made, or refused for a reason that people are expected to meet. */
export type Result<T, R extends { reason: string } = never> =
  { ok: true; value: T } | ({ ok: false } & R)

export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** `refuse('full')`, or with facts the reader needs: `refuse('full', { waiting: 3 })`. */
export function refuse<R extends string, D extends object = object>(reason: R, details?: D) {
  return { ok: false as const, reason, ...(details as D) }
}

/** Ends a `switch` over reasons: a reason without a case is a type error. */
export function unreachable(value: never): never {
  throw new Error(`unexpected: ${String(value)}`)
}
