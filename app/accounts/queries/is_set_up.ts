import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whether anybody has an account here. Until then `/sign-in` sends the first visitor to the server's console. */
export async function isSetUp(client: QueryClientContract = db.connection()): Promise<boolean> {
  return Boolean(await client.from('users').select('id').first())
}
