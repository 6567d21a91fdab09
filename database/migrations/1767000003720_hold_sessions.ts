import { BaseSchema } from '@adonisjs/lucid/schema'

const PARTS = ['none', 'sessions', 'texts', 'agenda', 'all']
const FORMER = PARTS.filter((part) => part !== 'sessions')

/** An agenda item may be held by one of the event's organisers, who may be allowed to edit those items and no others. */
export default class extends BaseSchema {
  async up() {
    // Written out: Knex would rebuild the tables on SQLite.
    this.schema.raw(
      'alter table sessions add column organisation_id integer references organisations (id)'
    )
    this.#renew(PARTS)
  }

  async down() {
    this.schema.raw(`update event_organisers set may_edit = 'none' where may_edit = 'sessions'`)
    this.#renew(FORMER)
    this.schema.raw('alter table sessions drop column organisation_id')
  }

  /** A check can't be changed on SQLite: the column moves into a new one. */
  #renew(allowed: string[]) {
    const parts = allowed.map((part) => `'${part}'`).join(', ')
    this.schema.raw('alter table event_organisers rename column may_edit to may_edit_before')
    this.schema.raw(
      `alter table event_organisers add column may_edit varchar(10) not null default 'all' check (may_edit in (${parts}))`
    )
    this.schema.raw('update event_organisers set may_edit = may_edit_before')
    this.schema.raw('alter table event_organisers drop column may_edit_before')
  }
}
