import type { Trx } from '#app/core/database'

const PARTS = {
  session_translations: ['locale', 'origin', 'source_hash', 'updated_at', 'title', 'description'],
  session_people: ['person_id', 'role', 'position'],
  session_interpretations: ['language'],
}

/** Gives a new session the texts, people and languages of another. Its attendance and places are its own. */
export async function copySessionParts(trx: Trx, fromId: number, toId: number) {
  for (const [table, columns] of Object.entries(PARTS)) {
    const rows = await trx.from(table).where('session_id', fromId).orderBy('id').select(columns)
    const copies = rows.map((row) => ({ ...row, session_id: toId }))
    if (copies.length > 0) await trx.table(table).multiInsert(copies)
  }
}
