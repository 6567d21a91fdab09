import {
  mergeEdits,
  readSeen,
  seenOf,
  type FormValues,
  type Merged,
  type Seen,
} from '#app/core/forms/three_way'
import { text, type Body } from '#app/core/forms/typed'
import type { Result } from '#app/core/result'

const MAX_TRIES = 3

/** What a form carries about the state it was opened in. */
export interface Opened {
  revision: number
  seen: Seen
}

/** The hidden fields of a form that was filled by `openedAt`. */
export function readOpened(body: Body): Opened {
  const revision = Number(text(body.revision))
  return { revision: Number.isSafeInteger(revision) ? revision : 0, seen: readSeen(body.seen) }
}

interface Saving<Values extends FormValues, T, R extends { reason: string }> {
  opened: Opened
  typed: Values
  /** The same form as it would be opened now. */
  current: () => Promise<{ values: Values; revision: number }>
  save: (revision: number) => Promise<Result<T, R>>
}

/** The form of something that counts its revisions, as it would be opened now. */
export function reopened<Values>(
  row: { refresh(): Promise<unknown>; revision: number },
  form: () => Promise<Values>
) {
  return async () => {
    await row.refresh()
    return { values: await form(), revision: row.revision }
  }
}

/** What others changed in the same form since it was opened, brought together with what was typed. */
export interface Meanwhile<Values extends FormValues> {
  reason: 'meanwhile'
  merged: Merged<Values>
  /** The state that the merged form knows of. */
  opened: Opened
}

/**
 * Saves a form unless others changed the same form since it was opened. Changes to other parts of the thing stand in
 * nobody's way.
 */
export async function saveOver<Values extends FormValues, T, R extends { reason: string }>({
  opened,
  typed,
  current,
  save,
}: Saving<Values, T, R>): Promise<Result<T, Exclude<R, { reason: 'stale' }> | Meanwhile<Values>>> {
  let { revision } = opened
  for (let tries = 1; ; tries++) {
    const result = await save(revision)
    if (result.ok) return result
    if (result.reason !== 'stale') {
      return result as { ok: false } & Exclude<R, { reason: 'stale' }>
    }
    const now = await current()
    const merged = mergeEdits(opened.seen, typed, now.values)
    if (merged.theirs.length > 0 || tries === MAX_TRIES) {
      const state = { revision: now.revision, seen: seenOf(now.values) }
      return { ok: false, reason: 'meanwhile', merged, opened: state }
    }
    revision = now.revision
  }
}
