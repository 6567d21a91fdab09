import { BaseSchema } from '@adonisjs/lucid/schema'

/** What the ready set of a passenger list calls it, in every language that is written. */
const LABELS = {
  'en': 'Date of birth',
  'bg': 'Дата на раждане',
  'ro': 'Data nașterii',
  'sr-Cyrl': 'Датум рођења',
}

/**
 * A day of birth has been. Questions that were taken over from the ready set before it said so are known by its words
 * in all languages, and by nobody having changed anything about them.
 */
export default class extends BaseSchema {
  async up() {
    this.defer(async (db) => {
      const untouched = db
        .from('questions')
        .where({ kind: 'date', sensitive: true, revision: 1 })
        .whereNull('settings')
        .where('erase_after_days', 7)
      for (const [locale, label] of Object.entries(LABELS)) {
        untouched.whereIn(
          'id',
          db.from('question_translations').where({ locale, label }).select('question_id')
        )
      }
      await untouched.update({ settings: JSON.stringify({ past: true }) })
    })
  }

  /** Which of them said so before is no longer known; the rule does no harm. */
  async down() {}
}
