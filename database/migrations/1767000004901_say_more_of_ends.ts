import { BaseSchema } from '@adonisjs/lucid/schema'

const TABLES = ['state_note_translations', 'event_type_note_translations']
const STATES = ['offered', 'cancelled', 'expired']

/** What an organiser has to say, besides our words, to those who are offered a place and to those whose registration ended. */
export default class extends BaseSchema {
  async up() {
    for (const name of TABLES) {
      this.schema.alterTable(name, (table) => {
        for (const state of STATES) table.text(state).nullable()
      })
    }
  }

  async down() {
    for (const name of TABLES) {
      this.schema.alterTable(name, (table) => table.dropColumns(...STATES))
    }
  }
}
