import { transaction, type Trx } from '#app/core/database'
import { nextPosition } from '#app/events/actions/create_event_type'
import { toLatin } from '#app/core/languages/to_latin'
import EventType from '#app/events/models/event_type'
import { STANDARD_EVENT_TYPES, type StandardEventType } from '#app/events/standard_event_types'

async function install(
  trx: Trx,
  { key, sign, policy, internal, certificate, names }: StandardEventType,
  position: number
) {
  const type = await EventType.create(
    {
      key,
      sign,
      registrationPolicy: policy,
      internal: internal ?? false,
      certificate: certificate ?? false,
      position,
    },
    { client: trx }
  )
  await type
    .related('translations')
    .createMany(
      [
        ...Object.entries(names).map(([locale, name]) => ({ locale, name, origin: 'written' })),
        { locale: 'sr-Latn', name: toLatin(names['sr-Cyrl']), origin: 'derived' },
      ],
      { client: trx }
    )
}

/** Adds the standard event types that an installation lacks, behind those it has, which stay as its people left them. */
export async function installEventTypes(): Promise<void> {
  await transaction(async (trx) => {
    const existing: { key: string }[] = await trx.from('event_types').select('key')
    const known = new Set(existing.map(({ key }) => key))
    const missing = STANDARD_EVENT_TYPES.filter(({ key }) => !known.has(key))
    const first = await nextPosition(trx)
    for (const [index, type] of missing.entries()) await install(trx, type, first + index)
  })
}
