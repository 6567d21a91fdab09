/**
 * Years of registrations: one more among a million of them asks the database for no more than one among a few.
 */
import { measured, type Scenario } from './scenario.js'
import { ownDatabases, type OwnDatabase } from './support/databases.js'
import { ask, prepare } from './support/served.js'

const MILLION = 1_000_000
const EACH = 200

interface Counted {
  /** Statements of one registration. */
  statements: number
  /** Milliseconds of one registration, on average of those that were made one after another. */
  milliseconds: number
}

export default async function* scenarios(): AsyncGenerator<Scenario> {
  for await (const database of ownDatabases()) yield await growthOn(database)
}

async function growthOn({ kind, settings, drop }: OwnDatabase): Promise<Scenario> {
  await prepare(settings)
  const register = (slug: string) =>
    ask<Counted>('bench/growth/register.ts', [slug, String(EACH)], settings)
  const few = await register('few')
  const { registrations } = await ask<{ registrations: number }>(
    'bench/growth/fill.ts',
    [String(MILLION)],
    settings
  )
  const many = await register('many')
  await drop()
  return measured(
    `growth-${kind}`,
    { product: many.statements, limit: few.statements, unit: 'statements' },
    { min: 1, max: 1 },
    {
      registrations,
      filled: registrations >= MILLION,
      millisecondsAmongFew: few.milliseconds,
      millisecondsAmongMany: many.milliseconds,
    }
  )
}
