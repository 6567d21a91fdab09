import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { insertCompanions } from '#app/registrations/actions/insert_companions'
import { insertRegistrations, type Draft } from '#app/registrations/actions/insert_registration'
import {
  recordRegistrations,
  type RegistrationVerb,
} from '#app/registrations/actions/record_registration'
import type { Hold } from '#app/registrations/hold'
import type { Wish } from '#app/registrations/wish'

export interface NewRegistration {
  verb: RegistrationVerb
  draft: Draft<Wish>
}

/** Registrations of one event that have their seats and are written together: many rows cost little more than one. */
export class NewRegistrations {
  #entries: NewRegistration[] = []
  #ids = new Map<NewRegistration, number>()

  constructor(private hold: Hold) {}

  /** Takes one in. What comes back tells its id once it is written. */
  add(entry: NewRegistration): () => number {
    this.#entries.push(entry)
    return () => this.#ids.get(entry)!
  }

  async write() {
    const { trx, terms } = this.hold
    const entries = this.#entries
    if (entries.length === 0) return
    this.#entries = []
    const drafts = entries.map(({ draft }) => draft)
    const ids = await insertRegistrations(trx, drafts, clock.now())
    entries.forEach((entry, index) => this.#ids.set(entry, ids[index]))
    for (const verb of new Set(entries.map((entry) => entry.verb))) {
      const same = entries.filter((entry) => entry.verb === verb)
      const companions = await insertCompanions(trx, same.flatMap(this.#bringing), clock.now())
      const registrations = [...same.map((entry) => this.#ids.get(entry)!), ...companions]
      await recordRegistrations(
        trx,
        verb,
        registrations.map((id) => ({ id, eventId: terms.eventId })),
        PARTICIPANT
      )
    }
  }

  #bringing = (entry: NewRegistration) => {
    const { draft } = entry
    const { companions: names = [] } = draft.typed
    const { needSeats } = this.hold.terms.companions
    return names.length === 0 ? [] : [{ id: this.#ids.get(entry)!, draft, names, needSeats }]
  }
}
