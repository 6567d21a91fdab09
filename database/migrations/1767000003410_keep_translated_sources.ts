import { BaseSchema } from '@adonisjs/lucid/schema'

/** The language a venue was first described in: the one row made from no other, else the oldest. */
const FIRST_WRITTEN = `
  update venues set locale = (
    select locale from venue_translations
    where venue_translations.venue_id = venues.id and origin = 'written'
    order by case when source_hash is null then 0 else 1 end, id
    limit 1
  )`

/** What originals said when they were translated, by hash, so that what changed since can be shown. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('source_texts', (table) => {
      table.increments('id')
      table.string('hash', 64).notNullable().unique()
      table.text('words').notNullable()
    })
    this.schema.alterTable('venues', (table) => {
      table.string('locale', 10).nullable()
    })
    this.schema.raw(FIRST_WRITTEN)
  }

  async down() {
    this.schema.alterTable('venues', (table) => {
      table.dropColumn('locale')
    })
    this.schema.dropTable('source_texts')
  }
}
