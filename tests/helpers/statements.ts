import db from '@adonisjs/lucid/services/db'

/** How many statements some work sends to the database. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const { client } = db.manager.get(db.primaryConnectionName)!.connection!
  let count = 0
  const counted = () => count++
  client!.on('query', counted)
  try {
    await work()
    return count
  } finally {
    client!.removeListener('query', counted)
  }
}
