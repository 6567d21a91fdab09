import { isStillReferenced, type Trx } from '#app/core/database'

/** Removes a person on whom nothing hangs. The database knows: whatever points to a person holds on to them. */
export async function removeIfAlone(trx: Trx, personId: number) {
  try {
    await trx.transaction((within) => within.from('people').where('id', personId).delete())
  } catch (error) {
    if (!isStillReferenced(error)) throw error
  }
}
