import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference } from '#database/columns'

/** The name of an organisation as an answer to a question holds it: as JSON. */
const AS_KEPT = String.raw`'"' || replace(replace(name, '\', '\\'), '"', '\"') || '"'`

/** An answer that names an organisation of the directory is known as that one. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('answers', (table) => {
      reference(table, 'organisation_id', 'organisations').nullable()
    })
    this.schema.raw(`
      update answers set organisation_id = (
        select min(organisation_id) from organisation_translations where ${AS_KEPT} = answers.value
      )
      where not encrypted
        and question_id in (select id from questions where kind = 'organisation')
        and 1 = (
          select count(distinct organisation_id) from organisation_translations where ${AS_KEPT} = answers.value
        )`)
  }

  async down() {
    this.schema.alterTable('answers', (table) => table.dropColumns('organisation_id'))
  }
}
